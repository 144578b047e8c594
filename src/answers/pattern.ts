import { fold, nfc } from '../text/normalize.js'
import { normalizeTone } from '../text/tone.js'

/** Words that a `*` of a pattern may stand for. */
const GAP_WORDS = 7

const escape = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/gu, '\\$&')

const choices = (body: string): string => body.split('|').map((choice) => words(choice.trim())).join('|')

const words = (text: string): string =>
  text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => (word === '…' ? '(?:[^\\s,;:?!]+\\s+)*?' : word === '*' ? `(?:[^\\s,;:?!]+\\s+){0,${GAP_WORDS}}?` : `${spellings(word)}\\s+`))
    .join('')

/** As written, or without its marks: "đâu" is found in "đâu" and "dau", never in "đầu". */
export function spellings(word: string): string {
  const written = escape(word)
  const bare = escape(fold(word))
  return written === bare ? written : `(?:${written}|${bare})`
}

/**
 * Compiles a phrase pattern of the tables ("(ai|người nào) [đã] * phát biểu") to an expression over text prepared by {@link patternText}.
 * `(a|b)` one of, `[a|b]` one of or nothing, `*` a gap of a few words and `…` of any number, neither across a comma. Words match with their marks or without any.
 */
export function compilePattern(pattern: string): RegExp {
  if (/\([^)]*\(/u.test(pattern)) throw new Error(`Nested brackets in the pattern “${pattern}”`)
  const source = canonical(pattern)
    .split(/(\([^)]*\)\??|\[[^\]]*\])/u)
    .map((part) => {
      if (part.startsWith('[')) return `(?:${choices(part.slice(1, -1))})?`
      if (part.endsWith(')?')) return `(?:${choices(part.slice(1, -2))})?`
      if (part.startsWith('(')) return `(?:${choices(part.slice(1, -1))})`
      return words(part)
    })
    .join('')
  return new RegExp(`(?<=^|\\s)${source}`, 'u')
}

const canonical = (text: string): string => normalizeTone(nfc(text).toLowerCase())

/** A question made ready for {@link compilePattern}: lower case, one tone placement, single spaces, a space at the end. */
export const patternText = (question: string): string =>
  `${canonical(question)
    .replace(/([,;:?!])/gu, ' $1 ')
    .replace(/[^\p{L}\p{M}\p{N},;:?!%/.-]+/gu, ' ')
    .trim()} `
