import { fold } from '../text/normalize.js'
import { syllables } from '../text/syllables.js'

/** Words before a given name in questions, folded. */
const HONORIFICS = new Set(['ong', 'ba', 'anh', 'chi', 'dong chi', 'co', 'thay', 'bac', 'chu', 'mr', 'ms', 'mrs', 'comrade'].flatMap((words) => words.split(' ').slice(-1)))
/** Folded words that follow an honorific without being a name. */
const NOT_NAMES = new Set('nao gi ay do nay kia con noi phat da dang se co la va duoc bi o tai cho nhac minh ta'.split(' '))

/** Given names after an honorific ("ông Chóng") that are not the end of one of the full names already found. */
export function givenNamesIn(question: string, people: readonly string[]): string[] {
  const words = syllables(question)
  const known = new Set(people.flatMap((name) => fold(name).split(' ')))
  const found: string[] = []
  for (let i = 0; i + 1 < words.length; i++) {
    const name = words[i + 1]!
    const adjacent = question.slice(words[i]!.end, name.start).trim() === '' || question.slice(words[i]!.end, name.start).trim() === '.'
    if (!adjacent || !HONORIFICS.has(fold(words[i]!.text)) || NOT_NAMES.has(fold(name.text)) || known.has(fold(name.text))) continue
    // A marked or capital word is a name; in an unmarked question any word may be, and is only used when it fits somebody.
    if (!found.includes(name.text)) found.push(name.text)
  }
  return found
}
