import { fold } from '../text/normalize.js'

/** Words that a `*` of a pattern may stand for. */
const GAP_WORDS = 7

const escape = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/gu, '\\$&')

const choices = (body: string): string => body.split('|').map((choice) => words(choice.trim())).join('|')

const words = (text: string): string =>
  text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => (word === '*' ? `(?:[^\\s,;:?!]+\\s+){0,${GAP_WORDS}}?` : `${escape(word)}\\s+`))
    .join('')

/**
 * Compiles a phrase pattern of the tables ("(ai|người nào) [đã] * phát biểu") to an expression over text prepared by {@link patternText}.
 * `(a|b)` one of, `[a|b]` one of or nothing, `*` a gap of a few words that crosses no comma.
 */
export function compilePattern(pattern: string): RegExp {
  const source = fold(pattern)
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

/** Folds a question for {@link compilePattern}: words and commas with single spaces between, a space at the end. */
export const patternText = (question: string): string =>
  `${fold(question)
    .replace(/([,;:?!])/gu, ' $1 ')
    .replace(/[^\p{L}\p{N},;:?!%/.-]+/gu, ' ')
    .trim()} `
