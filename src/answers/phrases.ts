import { fold } from '../text/normalize.js'
import { normalizeTone } from '../text/tone.js'
import { syllables } from '../text/syllables.js'

/** A phrase found at a place in a list of words: how many words it takes and what the table holds for it. */
interface PhraseMatch<T> {
  readonly length: number
  readonly value: T
}

export interface PhraseTable<T> {
  /**
   * The longest phrase that starts at `folded[at]`. With `accented` words given, a phrase must agree in marks with each word that has some,
   * so that "thế" is not taken for "the".
   */
  longestAt(folded: readonly string[], at: number, accented: readonly string[] | null): PhraseMatch<T> | null
}

const canonical = (text: string): string => normalizeTone(text.normalize('NFC').toLowerCase())

/** Nothing but words of Latin letters, one blank between them: then its blanks divide it as {@link syllables} would. */
const PLAIN = /^[a-zß-öø-ɏḀ-ỿ]+(?: [a-zß-öø-ɏḀ-ỿ]+)*$/

/** A lookup of phrases by their words, marks dropped. Later entries do not replace earlier ones. */
export function phraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const byFirst = new Map<string, { folded: string[]; written: string[]; value: T }[]>()
  const rows = [...entries]
  // All phrases in one go: a table is made in the start of a command, where every call still costs.
  const phrases = canonical(rows.map(([phrase]) => phrase).join('\n')).split('\n')
  for (const [i, [, value]] of rows.entries()) {
    const phrase = phrases[i]!
    const written = PLAIN.test(phrase) ? phrase.split(' ') : syllables(phrase).map((syllable) => syllable.text)
    if (written.length === 0) continue
    const folded = fold(written.join(' ')).split(' ')
    const bucket = byFirst.get(folded[0]!)
    if (bucket) bucket.push({ folded, written, value })
    else byFirst.set(folded[0]!, [{ folded, written, value }])
  }
  for (const bucket of byFirst.values()) bucket.sort((a, b) => b.folded.length - a.folded.length)
  return {
    longestAt(folded, at, accented) {
      for (const entry of byFirst.get(folded[at] ?? '') ?? []) {
        const fits = entry.folded.every(
          (word, k) => folded[at + k] === word && (accented === null || canonical(accented[at + k]!) === entry.written[k]),
        )
        if (fits) return { length: entry.folded.length, value: entry.value }
      }
      return null
    },
  }
}
