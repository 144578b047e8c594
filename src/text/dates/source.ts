import { nfc } from '../normalize.js'
import type { Span } from '../span.js'

/** A text made ready for the forms: NFC, lower case of the same length, and the way back to the offsets of the text given. */
export interface DateText {
  readonly text: string
  readonly lower: string
  /** The same range in the text that was given, which may not have been NFC. */
  readonly original: (span: Span) => Span
}

function lowerAligned(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from({ length: text.length }, (_, i) => {
    const unit = text[i]!.toLowerCase()
    return unit.length === 1 ? unit : text[i]!
  }).join('')
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
export function dateText(given: string): DateText {
  if (nfc(given) === given) return { text: given, lower: lowerAligned(given), original: (span) => span }
  const { text, places } = compose(given)
  return { text, lower: lowerAligned(text), original: ({ start, end }) => ({ start: places[start]!, end: places[end]! }) }
}
