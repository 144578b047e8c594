import { lazy } from '../lazy.js'
import { expression } from '../text/expression.js'
import { fold } from '../text/normalize.js'
import { everydayLines } from './tables/everyday.js'
import { glossaryLines } from './tables/glossary.js'
import { PLACES } from './tables/places.js'

/** A piece of an English question with its Vietnamese wordings; none for names and for words the glossary lacks. */
export interface TranslatedPiece {
  readonly english: string
  readonly vietnamese: readonly string[]
  /** True when the piece may also stand in a report as it is: a name, an abbreviation, a number. */
  readonly keep: boolean
}

const MAX_PHRASE_WORDS = 7
/** A hyphen parts words: "PM-business", "rice-growing"; a headword with one is looked up as two words. */
const WORD = expression(String.raw`[\p{L}\p{M}\p{N}]+(?:[.,/&'’][\p{L}\p{M}\p{N}]+)*%?`, 'g')

/** Headword → the right-hand sides of its lines, as written: wordings are cut only for the few words a question looks up. */
const glossary = lazy((): ReadonlyMap<string, readonly string[]> => {
  const entries = new Map<string, string[]>()
  for (const line of `${glossaryLines()}${everydayLines()}${PLACES}`.split('\n')) {
    const [heads, wordings] = line.split(' = ')
    if (wordings === undefined || line.startsWith('#')) continue
    for (const head of heads!.split('|')) {
      const key = keyOf(head.trim())
      const known = entries.get(key)
      if (known) known.push(wordings)
      else entries.set(key, [wordings])
    }
  }
  return entries
})

function wordingsOf(headword: string): readonly string[] | null {
  const lines = glossary().get(headword)
  return lines === undefined ? null : Array.from(new Set(lines.flatMap((line) => line.normalize('NFC').split('|').map((wording) => wording.trim())).filter(Boolean)))
}

const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/u

const keyOf = (text: string): string => (PLAIN.test(text) ? text : fold(text).replace(/[-’']/gu, ' ').replace(/\s+/gu, ' ').trim())

/** Headwords a word of a question may stand for: itself, then without plural, past or -ing endings. */
function baseForms(word: string): string[] {
  const forms = [word]
  const add = (form: string): void => {
    if (form.length > 2) forms.push(form)
  }
  if (word.endsWith(' s')) add(word.slice(0, -2))
  if (word.endsWith('ies')) add(`${word.slice(0, -3)}y`)
  if (word.endsWith('es')) add(word.slice(0, -2))
  if (word.endsWith('s')) add(word.slice(0, -1))
  if (word.endsWith('ied')) add(`${word.slice(0, -3)}y`)
  for (const ending of ['ed', 'ing', 'er', 'ly']) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    add(stem)
    add(`${stem}e`)
    if (stem.at(-1) === stem.at(-2)) add(stem.slice(0, -1))
  }
  return forms
}

const ORDINAL = /^(\p{N}{1,2})(?:st|nd|rd|th)$/u

/** "9th" as reports number things: "thứ 9", "lần 9". */
function ordinal(word: string): readonly string[] | null {
  const number = ORDINAL.exec(word)?.[1]
  return number === undefined ? null : [`thứ ${number}`, `lần ${number}`, `khóa ${number}`]
}

function lookUp(words: readonly string[]): readonly string[] | null {
  const last = keyOf(words.at(-1)!)
  const head = keyOf(words.slice(0, -1).join(' '))
  for (const form of baseForms(last)) {
    const wordings = wordingsOf(head === '' ? form : `${head} ${form}`)
    if (wordings) return wordings
  }
  return null
}

const isNameLike = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word) || fold(word) !== word.toLowerCase()

/** Cuts an English question, or a part from inside of one, into glossary phrases (longest first), names, and single words. */
export function translate(question: string, opens = true): TranslatedPiece[] {
  const asked = question.normalize('NFC')
  const words = Array.from(asked.matchAll(WORD(asked)), (match) => match[0])
  const pieces: TranslatedPiece[] = []
  let name: string[] = []
  const flush = (): void => {
    if (name.length > 0) pieces.push({ english: name.join(' '), vietnamese: [], keep: true })
    name = []
  }
  for (let i = 0; i < words.length; ) {
    const found = longestPhrase(words, i)
    // A phrase in capitals inside a name ("Hai Phong Port") is still looked up: the glossary knows places and offices.
    if (found) {
      flush()
      const english = words.slice(i, i + found.length).join(' ')
      pieces.push({ english, vietnamese: found.wordings, keep: found.length === 1 && /^[\p{Lu}\p{N}]{2,}/u.test(english) })
      i += found.length
      continue
    }
    const word = words[i]!
    if (isNameLike(word) && (i > 0 || !opens || fold(word) !== word.toLowerCase())) name.push(word)
    else {
      flush()
      pieces.push({ english: word, vietnamese: [], keep: false })
    }
    i++
  }
  flush()
  return pieces
}

function longestPhrase(words: readonly string[], at: number): { length: number; wordings: readonly string[] } | null {
  for (let length = Math.min(MAX_PHRASE_WORDS, words.length - at); length > 0; length--) {
    const slice = words.slice(at, at + length)
    // Part of a Vietnamese name is never an English word: "Minh", "Long" beside marked syllables.
    if (length === 1 && fold(slice[0]!) !== slice[0]!.toLowerCase()) return null
    const wordings = lookUp(slice) ?? (length === 1 ? ordinal(slice[0]!) : null)
    if (wordings) return { length, wordings }
  }
  return null
}
