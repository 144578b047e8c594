import { fold } from './normalize.js'
import { ONSETS, RHYMES } from './tables/spelling.js'

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu
const STOPPED = /(?:c|ch|p|t)$/u
const STOPPED_TONES: ReadonlySet<string> = new Set(['\u0301', '\u0323'])

interface Spelling {
  readonly marked: ReadonlySet<string>
  readonly bare: ReadonlySet<string>
}

let known: Spelling | null = null

/** Every rhyme behind every onset. The i of "gi" and of the rhyme are written once: gì, giếng. */
function joined(written: (part: string) => string): Set<string> {
  const rhymes = RHYMES.map(written)
  const syllables = new Set([written('giêng'), written('giêt')])
  for (const onset of ['', ...ONSETS.map(written)]) for (const rhyme of rhymes) syllables.add(onset + rhyme)
  return syllables
}

const spelling = (): Spelling => (known ??= { marked: joined((part) => part), bare: joined(fold) })

interface Letter {
  readonly plain: string
  readonly tone: string
}

// Letters of composed text met so far, taken apart.
const letters = new Map<string, Letter>()

function takenApart(letter: string): Letter {
  const decomposed = letter.normalize('NFD')
  const parts = { plain: decomposed.replace(TONE, '').normalize('NFC'), tone: decomposed.match(TONE)?.join('') ?? '' }
  letters.set(letter, parts)
  return parts
}

/**
 * Whether this can be a Vietnamese syllable, by its onset, rhyme and tone; case does not matter.
 * Without any diacritics it is enough that some diacritics would make it one: "nghi", "Hoi".
 */
export function isVietnameseSyllable(syllable: string): boolean {
  const lower = syllable.toLowerCase().normalize('NFC')
  const { marked, bare } = spelling()
  if (bare.has(lower)) return true
  let plain = ''
  let tones = ''
  for (const letter of lower) {
    const parts = letters.get(letter) ?? takenApart(letter)
    plain += parts.plain
    tones += parts.tone
  }
  if (tones.length > 1 || !marked.has(plain)) return false
  return STOPPED_TONES.has(tones) || !STOPPED.test(plain)
}
