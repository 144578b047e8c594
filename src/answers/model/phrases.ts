import { lazy } from '../../lazy.js'
import { normalizeTone } from '../../text/tone.js'

/** Finds the phrases of a table in a text, as whole words of any case; `harmless` ones, which begin or hold one of the others, are passed over. */
export function phraseFinder(table: readonly string[], harmless: readonly string[] = []): (text: string) => { readonly start: number; readonly end: number }[] {
  const wanted = lazy(() => wordsOf(table))
  const passed = lazy(() => (harmless.length === 0 ? null : wordsOf(harmless)))
  return (text) => {
    const plain = normalizeTone(text)
    const hidden = passed()
    const masked = hidden === null ? plain : plain.replace(hidden, (found) => ' '.repeat(found.length))
    return Array.from(masked.matchAll(wanted()), (found) => ({ start: found.index, end: found.index + found[0].length }))
  }
}

const wordsOf = (phrases: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${phrases.map((phrase) => normalizeTone(phrase.normalize('NFC')).replace(/\s+/gu, '\\s+')).sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{M}])`, 'giu')
