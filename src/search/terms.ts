import { fold, nfc } from '../text/normalize.js'
import { syllables } from '../text/syllables.js'
import { normalizeTone } from '../text/tone.js'

// Folded terms stand bare; "=" marks exact ones and a space joins bigrams. Neither can occur inside a syllable.
const EXACT = '='
const JOIN = ' '

/** Forms of one written syllable, remembered: a corpus repeats a few thousand of them endlessly. */
interface Forms {
  readonly exact: string
  readonly folded: string
}

const REMEMBERED = 50_000
const remembered = new Map<string, Forms>()

function formsOf(syllable: string): Forms {
  let forms = remembered.get(syllable)
  if (forms === undefined) {
    if (remembered.size >= REMEMBERED) remembered.clear()
    const lower = nfc(syllable).toLowerCase()
    forms = { exact: EXACT + normalizeTone(lower), folded: fold(lower) }
    remembered.set(syllable, forms)
  }
  return forms
}

/** Index term of a syllable as written: lower case, NFC, one tone placement ("Hoà" and "hòa" are one term). */
export const exactTerm = (syllable: string): string => formsOf(syllable).exact

/** Index term of a syllable without its marks ("Hội" and "hoi" are one term). */
export const foldedTerm = (syllable: string): string => formsOf(syllable).folded

/** Index term of two neighbouring syllables without their marks. */
export const bigramTerm = (first: string, second: string): string => foldedTerm(first) + JOIN + foldedTerm(second)

/** Index terms of a text, with repeats: exact syllables, folded syllables and folded bigrams, in one list. */
export function terms(text: string): string[] {
  const found: string[] = []
  let previous = ''
  for (const { text: syllable } of syllables(nfc(text))) {
    const { exact, folded } = formsOf(syllable)
    found.push(exact, folded)
    if (previous !== '') found.push(previous + JOIN + folded)
    previous = folded
  }
  return found
}

/**
 * Terms to look up for a question: those of {@link terms}, but a question without a single mark asks by folded terms only,
 * because its "ban" may mean "bàn" and the exact "ban" would mislead.
 */
export function queryTerms(text: string): string[] {
  const all = terms(text)
  return isBare(text) ? all.filter((term) => !term.startsWith(EXACT)) : all
}

/** True when no letter of the text carries a Vietnamese mark. */
const isBare = (text: string): boolean => fold(text) === nfc(text).toLowerCase()
