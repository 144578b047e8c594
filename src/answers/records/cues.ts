import { lazy } from '../../lazy.js'
import { fold } from '../../text/normalize.js'
import { choice, patternText, spellings } from '../pattern.js'

/** A test for any phrase of a table (phrases apart by |), as whole words, with their marks or without any. */
export function cueTest(table: string): (text: string) => boolean {
  const expression = lazy(() => {
    const phrases = table
      .split('|')
      .map((phrase) => patternText(phrase).trim())
      .filter((phrase) => phrase !== '')
      .map((phrase) => phrase.split(' ').map(spellings).join(' '))
    // What a prepared text may hold beside words; see `patternText`.
    return new RegExp(`(?<=^|[ %/.-])(?:${phrases.join('|')})(?=[ %/.-])`)
  })
  return (text) => expression().test(patternText(text))
}

/** A test for a text, up to a blank, whose last words are a phrase of a table (phrases apart by |), marks left aside. */
export function endsInCue(table: string): (text: string) => boolean {
  const expression = lazy(() => new RegExp(`(?<=^|\\s)(?:${fold(choice(table))}) $`, 'u'))
  return (text) => expression().test(fold(text))
}
