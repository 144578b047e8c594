import type { Embedder } from '../search/types.js'
import { fold, nfc } from '../text/normalize.js'
import { syllables } from '../text/syllables.js'
import { normalizeTone } from '../text/tone.js'
import { COMMON_SYLLABLES } from './tables/common-syllables.js'

const DIMENSIONS = 384
/** Buckets in which features are counted before they are laid onto the dimensions. */
const BUCKETS = 1 << 16
/** Shares of the kinds of features: marks must matter, yet a text without them must stay near the text with them. */
const WEIGHT = { exact: 0.6, folded: 1, bigram: 1, letters: 0.35 }
/** Share left to syllables that every text has. */
const COMMON = 0.15
const LETTERS = 3

/** An embedder that works in this process, at once. */
export interface HashedEmbedder extends Embedder {
  /** The vector of one text: 384 numbers, unit length; all zero for a text without a syllable. */
  embedNow(text: string): Float32Array
}

/**
 * The built-in embedder: hashed syllables, pairs of syllables and letter triples, with and without marks; counts
 * dampened by the logarithm; the same text always gives the same vector. Needs no model and no network.
 */
export function hashedEmbedder(): HashedEmbedder {
  const counter = new FeatureCounter()
  const embedNow = (text: string): Float32Array => {
    count(text, counter)
    return counter.vector()
  }
  return { id: 'hashed-v1-384', dimensions: DIMENSIONS, immediate: true, ofWords: true, embedNow, embed: async (texts) => texts.map(embedNow) }
}

function count(text: string, counter: FeatureCounter): void {
  let previous = 0
  for (const { text: syllable } of syllables(nfc(text))) {
    const features = featuresOf(syllable)
    counter.add(features.exact, WEIGHT.exact * features.weight)
    counter.add(features.folded, WEIGHT.folded * features.weight)
    for (const triple of features.letters) counter.add(triple, WEIGHT.letters * features.weight)
    if (previous !== 0) counter.add(mixed(previous, features.folded), WEIGHT.bigram)
    previous = features.folded
  }
}

interface SyllableFeatures {
  readonly exact: number
  readonly folded: number
  readonly letters: readonly number[]
  readonly weight: number
}

const REMEMBERED = 50_000
const remembered = new Map<string, SyllableFeatures>()

function featuresOf(syllable: string): SyllableFeatures {
  let features = remembered.get(syllable)
  if (features === undefined) {
    if (remembered.size >= REMEMBERED) remembered.clear()
    const lower = syllable.toLowerCase()
    const folded = fold(lower)
    const padded = `<${folded}>`
    const letters: number[] = []
    for (let i = 0; i + LETTERS <= padded.length; i++) letters.push(hash(`~${padded.slice(i, i + LETTERS)}`))
    features = { exact: hash(`=${normalizeTone(lower)}`), folded: hash(folded), letters, weight: COMMON_SYLLABLES.has(folded) ? COMMON : 1 }
    remembered.set(syllable, features)
  }
  return features
}

/** Sums weights by feature, then lays each feature, dampened, onto a few dimensions with a sign of its own. */
class FeatureCounter {
  readonly #counts = new Float32Array(BUCKETS)
  readonly #weights = new Float32Array(BUCKETS)
  readonly #hashes = new Uint32Array(BUCKETS)
  readonly #met: number[] = []

  add(feature: number, weight: number): void {
    const bucket = feature & (BUCKETS - 1)
    if (this.#counts[bucket]! === 0) {
      this.#met.push(bucket)
      this.#hashes[bucket] = feature
      this.#weights[bucket] = weight
    }
    this.#counts[bucket]!++
  }

  /** The vector of what was added since the last call. */
  vector(): Float32Array {
    const vector = new Float32Array(DIMENSIONS)
    for (const bucket of this.#met) {
      const value = this.#weights[bucket]! * (1 + Math.log(this.#counts[bucket]!))
      this.#counts[bucket] = 0
      lay(vector, this.#hashes[bucket]!, value)
    }
    this.#met.length = 0
    return unit(vector)
  }
}

/** Two places per feature: the noise of features that meet in one of them is halved. */
function lay(vector: Float32Array, feature: number, value: number): void {
  const second = mixed(feature, 0x9e3779b9)
  vector[(feature >>> 1) % DIMENSIONS]! += feature & 1 ? value : -value
  vector[(second >>> 1) % DIMENSIONS]! += second & 1 ? value : -value
}

function unit(vector: Float32Array): Float32Array {
  let sum = 0
  for (const value of vector) sum += value * value
  if (sum === 0) return vector
  const scale = 1 / Math.sqrt(sum)
  for (let i = 0; i < vector.length; i++) vector[i]! *= scale
  return vector
}

/** FNV-1a over UTF-16 code units, finished so that all bits count. Never 0. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return mixed(h, 0)
}

function mixed(a: number, b: number): number {
  let h = Math.imul(a ^ (b >>> 15) ^ Math.imul(b, 0x85ebca6b), 0xcc9e2d51)
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d)
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b)
  return (h ^ (h >>> 16)) >>> 0 || 1
}
