import { fold } from '../text/normalize.js'
import { syllables } from '../text/syllables.js'
import type { Meeting, Participation } from '../meetings/meeting.js'
import type { Candidate } from './candidate.js'
import type { Understanding } from './understanding.js'

/** Shortest run of a title's syllables that points to its holder: "Thủ tướng", "Tổng Bí thư". */
const TITLE_RUN = 2

/** Full names of the people of a report whom the question means: by full name, by given name, or by an office that only they hold there. */
export function peopleAsked(asked: Understanding, { opened }: Candidate): string[] {
  const everybody = distinctPeople(opened.meetings)
  const named = everybody.filter(({ name }) => asked.people.includes(name)).map(({ name }) => name)
  if (named.length > 0) return named
  const given = everybody.filter(({ name }) => asked.givenNames.some((short) => fold(short) === fold(name.split(' ').at(-1)!)))
  if (given.length === 1) return given.map(({ name }) => name)
  return byTitle(asked, everybody)
}

function distinctPeople(meetings: readonly Meeting[]): Participation[] {
  const byName = new Map<string, Participation>()
  for (const { people } of meetings)
    for (const person of people) {
      const known = byName.get(person.name)
      if (!known || person.title.length > known.title.length) byName.set(person.name, person)
    }
  return [...byName.values()]
}

/** The person whose title shares the longest run of syllables with the question, when only one does. */
function byTitle(asked: Understanding, people: readonly Participation[]): string[] {
  const question = ` ${wordsOf(asked.queryText).join(' ')} `
  const runs = people.map((person) => ({ name: person.name, run: longestRun(person.title, question) })).filter(({ run }) => run >= TITLE_RUN)
  const longest = Math.max(0, ...runs.map(({ run }) => run))
  const best = runs.filter(({ run }) => run === longest)
  return best.length === 1 ? [best[0]!.name] : []
}

const wordsOf = (text: string): string[] => syllables(fold(text)).map((syllable) => syllable.text)

/** Syllables of the question that a title opens with, or one of its offices ("Ủy viên Bộ Chính trị, Phó Thủ tướng"). */
function longestRun(title: string, question: string): number {
  return Math.max(0, ...title.split(/[,;–]| - /u).map((office) => openingRun(wordsOf(office), question)))
}

function openingRun(office: readonly string[], question: string): number {
  let run = 0
  while (run < office.length && question.includes(` ${office.slice(0, run + 1).join(' ')} `)) run++
  return run
}
