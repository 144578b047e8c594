import { fold } from '../../text/normalize.js'

/** A test for any phrase of a table (phrases apart by |), as whole words of a folded text. */
export function cueTest(table: string): (text: string) => boolean {
  const phrases = table
    .split('|')
    .map((phrase) => fold(phrase).trim().replace(/[.*+?^${}()[\]\\]/gu, '\\$&'))
    .filter((phrase) => phrase !== '')
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'u')
  return (text) => expression.test(fold(text))
}
