import { fold } from './normalize.js'
import { ONSETS, RHYMES } from './tables/spelling.js'

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu
const STOPPED = /(?:c|ch|p|t)$/u
const STOPPED_TONE = /[\u0301\u0323]/u

interface Spelling {
  readonly marked: ReadonlySet<string>
  readonly bare: ReadonlySet<string>
}

let known: Spelling | null = null

function spelling(): Spelling {
  if (known !== null) return known
  const marked = new Set<string>()
  for (const onset of ['', ...ONSETS]) for (const rhyme of RHYMES) marked.add(onset + rhyme)
  // The i of "gi" and of the rhyme are written once: gì, giếng.
  marked.add('giêng').add('giêt')
  known = { marked, bare: new Set(Array.from(marked, fold)) }
  return known
}

/**
 * Whether this can be a Vietnamese syllable, by its onset, rhyme and tone; case does not matter.
 * Without any diacritics it is enough that some diacritics would make it one: "nghi", "Hoi".
 */
export function isVietnameseSyllable(syllable: string): boolean {
  const lower = syllable.toLowerCase()
  const { marked, bare } = spelling()
  if (/^[a-z]+$/u.test(lower)) return bare.has(lower)
  const decomposed = lower.normalize('NFD')
  const tones = decomposed.match(TONE) ?? []
  const plain = decomposed.replace(TONE, '').normalize('NFC')
  if (tones.length > 1 || !marked.has(plain)) return false
  return !STOPPED.test(plain) || STOPPED_TONE.test(tones[0] ?? '')
}
