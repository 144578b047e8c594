import { patternText, spellings } from '../pattern.js'

/** A test for any phrase of a table (phrases apart by |), as whole words, with their marks or without any. */
export function cueTest(table: string): (text: string) => boolean {
  const phrases = table
    .split('|')
    .map((phrase) => patternText(phrase).trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => phrase.split(' ').map(spellings).join(' '))
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'u')
  return (text) => expression.test(patternText(text))
}
