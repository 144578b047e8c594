import { lazy } from '../lazy.js'
import { fold } from '../text/normalize.js'
import { syllables } from '../text/syllables.js'
import type { Candidate } from './candidate.js'
import { choice, compilePattern, patternText } from './pattern.js'
import { ASKED_HOW_VERBS_ENGLISH, ASKED_SPEECH_VERBS, ASKED_SPEECH_VERBS_ENGLISH, BEFORE_VERBS, OFFICE_HEADS, OFFICE_HEADS_ENGLISH } from './tables/speech.js'
import { translate } from './translate.js'
import type { Understanding } from './understanding.js'

const asksWords = (gap: string) => lazy(() => compilePattern(`[${choice(BEFORE_VERBS)}] (${choice(ASKED_SPEECH_VERBS)})${gap} [những|điều|việc|quan điểm|ý kiến] (gì|thế nào|ra sao|sao|như thế nào|những gì|điều gì)`))
const vietnameseVerb = asksWords('')
/** "Phát biểu chia tay thế nào": other verbs may stand in between, so this tells of a person named right before it only. */
const verbFurtherOn = asksWords(' *')
const vietnameseOffice = lazy(() => compilePattern(`(${choice(OFFICE_HEADS)})`))
const englishAsked = lazy(() => new RegExp(`(?<=^|\\s)(?:what (?:\\S+ )?(?:did|has|does)|how (?:did|does)) (.+?) (?:${choice(ASKED_SPEECH_VERBS_ENGLISH, ASKED_HOW_VERBS_ENGLISH)})(?=\\s)`, 'u'))
const englishOffices = lazy(() => new Set([...ASKED_SPEECH_VERBS_ENGLISH.split('|'), ...OFFICE_HEADS_ENGLISH.split('|')].map((phrase) => phrase.trim())))

/** Whose words a question asks for, as it words it ("bộ trưởng y tế"); null when it asks for nobody's words. */
export function speechSubject(asked: Understanding): string | null {
  const plain = patternText(asked.question)
  if (asked.language === 'en') return englishAsked().exec(plain)?.[1] ?? null
  const before = (verb: RegExpExecArray | null): string | null => (verb ? plain.slice(0, verb.index).split(/[,;:?!]/u).at(-1)!.trim() : null)
  const subject = before(vietnameseVerb().exec(plain))
  if (subject !== null) return subject
  const named = before(verbFurtherOn().exec(plain))
  return named !== null && personIn(named, asked) !== undefined ? named : null
}

/** The person of the corpus that a subject ends with: "Thủ tướng Nguyễn Văn A". */
const personIn = (subject: string, { people }: Understanding): string | undefined => people.find((name) => fold(subject).endsWith(fold(name)))

/**
 * False when the report has no words of the one asked: a person it names who does not speak in it, or an office it does not mention.
 * True when it has, or when the question does not single anybody out.
 */
export function hasWordsOf(asked: Understanding, { opened }: Candidate): boolean {
  const subject = speechSubject(asked)
  if (subject === null) return true
  const person = personIn(subject, asked)
  if (person !== undefined) return opened.meetings.some(({ acts }) => acts.some(({ name }) => name === person))
  const office = asked.language === 'en' ? englishOffice(subject) : vietnameseOffice().exec(`${subject} `)?.index === 0 ? [[subject]] : null
  return office === null || mentionsOffice(office, opened)
}

/** English words of an office that tell nothing of which. */
const ANY_OFFICE = new Set(['head', 'chief', 'new', 'the', 'of', 'then'])
/** Share of the pieces of an office that somebody's title must hold: reports leave out the place ("Bí thư Tỉnh ủy"). */
const HELD = 0.5

/** The words of an office, each with the ways a report may word it. */
type Office = readonly (readonly string[])[]

function englishOffice(subject: string): Office | null {
  const words = subject.replace(/^the /u, '')
  const isOffice = words.split(' ').some((word) => englishOffices().has(word))
  // A name is its own wording.
  return isOffice ? translate(words).filter(({ english }) => !ANY_OFFICE.has(english)).map(({ english, vietnamese }) => (vietnamese.length > 0 ? vietnamese : [english])) : null
}

/** The office by its first words, or one of those who spoke whose name, title and organisation hold enough of its words. */
function mentionsOffice(office: Office, opened: Candidate['opened']): boolean {
  const syllablesOf = (text: string): string[] => syllables(fold(text)).map((syllable) => syllable.text)
  const words = syllablesOf(office.map(([first]) => first).join(' '))
  if (opened.words().includes(` ${words.slice(0, 4).join(' ')} `)) return true
  return opened.meetings.some(({ people, acts }) =>
    people.some(({ name, title, organisation }) => {
      if (!acts.some((act) => act.name === name)) return false
      const held = new Set(syllablesOf(`${title} ${organisation} ${name}`))
      return office.filter((wordings) => wordings.some((wording) => syllablesOf(wording).every((word) => held.has(word)))).length >= office.length * HELD
    }),
  )
}
