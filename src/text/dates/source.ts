import { nfc } from '../normalize.js'
import type { Span } from '../span.js'

/** A text made ready for the patterns, and the way back to the text given. */
export interface DateText {
  /** NFC, lower case, in the small alphabet of `ALPHABET`; each white space of running text is one blank. */
  readonly lower: string
  /** The text is known to be English. */
  readonly english: boolean
  /** What stands at a range of `lower`, NFC, in its own case. */
  readonly written: (span: Span) => string
  /** The same range in the text that was given, which may not have been NFC. */
  readonly original: (span: Span) => Span
}

/**
 * The insides of character classes for letters and numbers: the Latin ones the tables are written in, and one stand-in for
 * all others. Classes of a few ranges keep the patterns small, which is what compiling and matching them costs.
 */
export const ALPHABET = { letter: 'a-zß-öø-ɏḀ-ỿ', number: '0-9²' } as const
const OTHER_LETTER = 'ɏ'
const OTHER_NUMBER = '²'

const IN_ALPHABET = new RegExp(`[${ALPHABET.letter}${ALPHABET.number}]`, 'u')
const LETTER = /[\p{L}\p{M}]/u
const NUMBER = /\p{N}/u
/** Blanks between words (of no width, too, as web pages leave them); line ends are apart. */
const BLANK = /[\t\r \u00a0\u2000-\u200b\u202f\u3000]/u

function inAlphabet(character: string): string {
  const lower = character.toLowerCase()
  if (IN_ALPHABET.test(lower)) return lower.length === character.length ? lower : OTHER_LETTER
  if (BLANK.test(character)) return ' '
  if (LETTER.test(character)) return OTHER_LETTER.repeat(character.length)
  return NUMBER.test(character) ? OTHER_NUMBER.repeat(character.length) : character
}

// Every UTF-16 unit met so far in the small alphabet; 0 where not yet known.
const units = new Uint16Array(0x10000)

const learnt = (unit: number): number => (units[unit] = inAlphabet(String.fromCharCode(unit)).charCodeAt(0))

// What one call of fromCharCode takes as arguments without straining the stack.
const BLOCK = 8192

/** Unit by unit, each keeping its place. */
function lowerAligned(text: string): string {
  const bmp = text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, inAlphabet)
  let lower = ''
  for (let start = 0; start < bmp.length; start += BLOCK) {
    const block = new Uint16Array(Math.min(BLOCK, bmp.length - start))
    for (let i = 0; i < block.length; i++) {
      const unit = bmp.charCodeAt(start + i)
      block[i] = units[unit]! || learnt(unit)
    }
    lower += String.fromCharCode.apply(null, block as unknown as number[])
  }
  return lower
}

/** One white space of running text is up to three blanks or one line end; longer runs are the ends of paragraphs, which no phrase crosses. */
const spaceFor = (run: string): string => (run === '\n' || /^ {1,3}$/u.test(run) ? ' ' : '\n'.repeat(run.length))
const RUN = /[ \n]{2,}|\n/gu

/** Places of the code units of a text whose runs of blanks were made one. */
function spaced(aligned: string): { lower: string; places: number[] | null } {
  const lower = aligned.replace(RUN, spaceFor)
  if (lower.length === aligned.length) return { lower, places: null }
  const places: number[] = []
  let at = 0
  const copyUpTo = (end: number): void => {
    while (at < end) places.push(at++)
  }
  for (const { 0: run, index } of aligned.matchAll(RUN)) {
    copyUpTo(index + spaceFor(run).length)
    at = index + run.length
  }
  copyUpTo(aligned.length + 1)
  return { lower, places }
}

const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu

/** NFC cluster by cluster, remembering where each code unit came from. */
function compose(given: string): { text: string; places: number[] } {
  let text = ''
  const places: number[] = []
  for (const { 0: cluster, index } of given.matchAll(CLUSTER)) {
    const composed = nfc(cluster)
    for (let i = 0; i < composed.length; i++) places.push(i === 0 ? index : Math.min(index + i, index + cluster.length - 1))
    text += composed
  }
  places.push(given.length)
  return { text, places }
}

/** Prepares a text; any Unicode form is taken. */
export function dateText(given: string, english = false): DateText {
  const composed = nfc(given) === given ? null : compose(given)
  const text = composed?.text ?? given
  const { lower, places } = spaced(lowerAligned(text))
  const inText = (at: number): number => places?.[at] ?? at
  const inGiven = (at: number): number => composed?.places[inText(at)] ?? inText(at)
  return {
    lower,
    english,
    written: ({ start, end }) => text.slice(inText(start), inText(end)),
    original: ({ start, end }) => ({ start: inGiven(start), end: inGiven(end) }),
  }
}
