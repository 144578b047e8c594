import { lazy } from '../lazy.js'
import { fold, nfc } from '../text/normalize.js'
import { blanked, type Span } from '../text/span.js'
import { syllables, type Syllable } from '../text/syllables.js'
import { normalizeTone } from '../text/tone.js'
import { patternText } from './pattern.js'
import { ORDINAL_WORDS, ORDINAL_WORDS_ENGLISH, SERIES } from './tables/series.js'

/** The numbers a text gives to meetings of a series: "Trung ương 9 khóa XII" is {plenum: 9, term: 12}. */
export type Series = ReadonlyMap<string, ReadonlySet<number>>

/** One such number, as written: "9", "XII", "thứ chín". */
interface Numbered extends Span {
  readonly what: string
  readonly number: number
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx']

/** Words of each number, from one on. */
const WORD_FORMS = ORDINAL_WORDS.trim().split(/\s+/u).map((forms) => forms.replaceAll('_', ' ').split('/'))
const WORDS = WORD_FORMS.map(([first]) => first)

/** What follows "thứ", with and without marks → the number. */
const afterThu = lazy(() => new Map(WORD_FORMS.flatMap((forms, i) => forms.flatMap((form) => [[form, i + 1] as const, [fold(form), i + 1] as const]))))
const english = lazy(() => new Map(ORDINAL_WORDS_ENGLISH.trim().split(/\s+/u).map((word, i) => [word, i + 1])))

interface Line {
  readonly what: string
  /** How a query words it. */
  readonly query: string
  readonly wordings: readonly (readonly string[])[]
}

const lines = lazy(() =>
  SERIES.trim()
    .split('\n')
    .map((line): Line => {
      const [what, query, wordings] = line.split(' = ')
      return { what: what!, query: query!, wordings: wordings!.split(' | ').map((wording) => wording.split(' ')) }
    }),
)

/** First words of all wordings without marks; most places of a text begin none. */
const openings = lazy(() => new Set(lines().flatMap(({ wordings }) => wordings.map(([first]) => fold(first!)))))

/** A word with its marks, or without any: "khóa" is found in "khóa" and "khoa". */
const agrees = (word: Syllable, wanted: string): boolean => {
  const written = normalizeTone(word.text.toLowerCase())
  return written === wanted || written === fold(wanted)
}

/** What sets two words apart, so that no wording runs across it. */
const BREAK = /[,;:?!.%/-]/u

/** The words of a text, and whether each follows the one before directly. */
class Words {
  readonly all: readonly Syllable[]

  constructor(readonly text: string) {
    this.all = syllables(text)
  }

  /** The word at a place when it goes on from the one before. */
  next(at: number): Syllable | undefined {
    const [before, word] = [this.all[at - 1], this.all[at]]
    const gap = before && word ? this.text.slice(before.end, word.start) : ''
    return gap === '' || BREAK.test(gap) ? undefined : word
  }

  /** True when the word is no part of something longer, such as the day of "20/12" or a code; the month of "5/2017" stands for itself. */
  endsAt(at: number): boolean {
    return !/^(?:[\p{L}\p{M}\p{N}]|[/.,%-]\p{N}(?!\p{N}{3}))/u.test(this.text.slice(this.all[at]!.end, this.all[at]!.end + 5))
  }
}

interface Read {
  readonly number: number
  /** First and last word of the number. */
  readonly from: number
  readonly to: number
}

/** 9, IX, "thứ 9", "thứ chín", "thứ mười hai" at a place. */
function readNumber(words: Words, at: number): Read | null {
  const first = words.next(at)
  if (first === undefined) return null
  const thu = agrees(first, 'thứ')
  const from = thu ? at + 1 : at
  const one = thu ? words.next(from) : first
  if (one === undefined) return null
  const key = normalizeTone(one.text.toLowerCase())
  const two = words.next(from + 1)
  const both = thu && two ? afterThu().get(`${key} ${normalizeTone(two.text.toLowerCase())}`) : undefined
  if (both !== undefined && words.endsAt(from + 1)) return { number: both, from: at, to: from + 1 }
  const number = /^[0-9]{1,3}$/u.test(key) ? Number(key) : ROMAN.indexOf(key) + 1 || (thu ? afterThu().get(key) : undefined)
  return number && words.endsAt(from) ? { number, from: at, to: from } : null
}

/** 9th and "ninth" at a place. */
function readOrdinal(words: Words, at: number): Read | null {
  const [word, suffix] = [words.all[at]!, words.all[at + 1]]
  const number = english().get(word.text.toLowerCase())
  if (number !== undefined) return { number, from: at, to: at }
  const joined = suffix?.start === word.end && /^(?:st|nd|rd|th)$/iu.test(suffix.text) && /^[0-9]{1,3}$/u.test(word.text)
  return joined && words.endsAt(at + 1) ? { number: Number(word.text), from: at, to: at + 1 } : null
}

/** The number a wording has at a place, null when it does not stand there. */
function readWording(words: Words, at: number, wording: readonly string[]): Read | null {
  let place = at
  let read: Read | null = null
  for (const wanted of wording) {
    if (wanted === 'N' || wanted === 'Nth') {
      read = wanted === 'N' ? readNumber(words, place) : readOrdinal(words, place)
      if (read === null) return null
      place = read.to + 1
      continue
    }
    const word = place === at ? words.all[place] : words.next(place)
    if (word === undefined || !agrees(word, wanted)) return null
    place++
  }
  return words.endsAt(place - 1) ? read : null
}

function numberedIn(text: string): Numbered[] {
  const words = new Words(text)
  const found: Numbered[] = []
  words.all.forEach((word, at) => {
    const opens = openings().has(fold(word.text)) || readOrdinal(words, at) !== null
    if (!opens) return
    for (const { what, wordings } of lines())
      for (const wording of wordings) {
        const read = readWording(words, at, wording)
        if (read) found.push({ what, number: read.number, start: words.all[read.from]!.start, end: words.all[read.to]!.end })
      }
  })
  return found
}

/** The series that a text numbers. */
export function seriesIn(text: string): Series {
  const found = new Map<string, Set<number>>()
  for (const { what, number } of numberedIn(nfc(text))) found.set(what, (found.get(what) ?? new Set<number>()).add(number))
  return found
}

/** A question with the numbers of series blanked out: reports write them in many ways, and they are compared as numbers. Same length. */
export const withoutSeries = (question: string): string => blanked(question, numberedIn(question))

/** The numbers of series a question asks for in the other ways a report may write them: "khóa XII" is also "khóa 12". */
export function seriesQueries(question: string): string[] {
  const written = patternText(question)
  return [...seriesIn(question)].flatMap(([what, numbers]) =>
    [...numbers].flatMap((number) =>
      formsOf(number)
        .map((form) => lines().find((line) => line.what === what)!.query.replace('N', form))
        .filter((query) => !written.includes(`${query} `)),
    ),
  )
}

/** 12, XII, "mười hai". */
const formsOf = (number: number): string[] => [String(number), ROMAN[number - 1], WORDS[number - 1]].filter((form) => form !== undefined)

/**
 * How many of the numbers asked for a report agrees with, less those it contradicts. What it is called tells more than what its opening
 * speaks of, such as the meeting before.
 */
export function seriesFit(asked: Series, { called, opening }: { readonly called: Series; readonly opening: Series }): { readonly agree: number; readonly contradict: number } {
  let [agree, contradict] = [0, 0]
  for (const [what, numbers] of asked) {
    const own = called.get(what)
    const told = own ?? opening.get(what)
    if (told === undefined) continue
    if ([...numbers].some((number) => told.has(number))) agree++
    else if (own !== undefined) contradict++
  }
  return { agree, contradict }
}
