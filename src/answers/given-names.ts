import { lazy } from '../lazy.js'
import { normalizeTone } from '../text/tone.js'
import { fold } from '../text/normalize.js'
import { syllables, type Syllable } from '../text/syllables.js'

/** Words before a given name in questions; "đồng chí" and "Mr." by their last word. */
const HONORIFICS = 'ông bà anh chị chí cô thầy bác mr ms mrs comrade'
/** As written, and without their marks. */
const honorifics = lazy(() => new Set(`${HONORIFICS} ${fold(HONORIFICS)}`.split(' ')))
/** Words that may be typed after an honorific in an unmarked question without being a name, folded. */
const NOT_NAMES = new Set('nao gi ay do nay kia con noi phat da dang se co la va duoc bi o tai cho nhac minh ta hoi em chi nhan dan hay thi'.split(' '))
/** Unmarked honorifics that are other words as well ("co" is có, "anh" is Anh); they count only when the name is a capital. */
const DOUBTFUL = new Set(['co', 'chi', 'anh', 'ba', 'thay', 'bac'])

/** Given names after an honorific ("ông Chóng") that are not part of one of the full names already found. */
export function givenNamesIn(question: string, people: readonly string[]): string[] {
  const words = syllables(question)
  const known = new Set(people.flatMap((name) => fold(name).split(' ')))
  const marked = fold(question) !== question.toLowerCase()
  // In a question all in capitals a capital tells nothing.
  const shouted = question === question.toUpperCase()
  const found: string[] = []
  for (let i = 0; i + 1 < words.length; i++) {
    const name = words[i + 1]!.text
    const gap = question.slice(words[i]!.end, words[i + 1]!.start).trim()
    if ((gap !== '' && gap !== '.') || !isHonorific(words[i]!.text)) continue
    const capital = !shouted && /^\p{Lu}/u.test(name)
    if (!capital && ((marked && !shouted) || DOUBTFUL.has(fold(words[i]!.text)) || NOT_NAMES.has(fold(name)))) continue
    const full = capital ? fullNameFrom(question, words.slice(i + 1)) : name
    if (!known.has(fold(name)) && !NOT_NAMES.has(name.toLowerCase()) && !found.includes(full)) found.push(full)
  }
  return found
}

/** A capital word and those that follow it, as long as they are capitals too: a full name that no report has. */
function fullNameFrom(question: string, words: readonly Syllable[]): string {
  let end = words[0]!.end
  for (const word of words.slice(1)) {
    if (!/^\p{Lu}/u.test(word.text) || question.slice(end, word.start) !== ' ') break
    end = word.end
  }
  return question.slice(words[0]!.start, end)
}

const isHonorific = (word: string): boolean => honorifics().has(normalizeTone(word.toLowerCase()))
