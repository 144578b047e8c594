import type { Concept } from '../understanding.js'

/** Weight of an index term. */
export type Weigher = (term: string) => number

/** Which of a scale's terms a stretch of text holds: 1 or 0 for each, by number. */
export type Row = Uint8Array

interface Wording {
  readonly terms: readonly number[]
  readonly weight: number
}

/**
 * Concepts to weigh text by: their terms numbered and weighed once, so that weighing each of a thousand sentences is arithmetic
 * on rows of flags.
 */
export class Scale {
  readonly #numbers = new Map<string, number>()
  readonly #weights: readonly number[]
  readonly #concepts: readonly { readonly full: number; readonly wordings: readonly Wording[] }[]
  /** Weight of all concepts together. */
  readonly whole: number

  constructor(concepts: readonly Concept[], weigh: Weigher) {
    for (const { wordings } of concepts) for (const term of wordings.flat()) if (!this.#numbers.has(term)) this.#numbers.set(term, this.#numbers.size)
    this.#weights = [...this.#numbers.keys()].map(weigh)
    this.#concepts = concepts.map((concept) => {
      const wordings = concept.wordings.map((wording): Wording => {
        const terms = wording.map((term) => this.#numbers.get(term)!)
        return { terms, weight: this.#sum(terms) }
      })
      // Fully present means its first wording, the one the question uses, unless another is as much and more.
      const full = wordings.length === 0 ? 0 : Math.max(wordings[0]!.weight, Math.min(...wordings.map(({ weight }) => weight)))
      return { full, wordings }
    })
    this.whole = this.#concepts.reduce((sum, { full }) => sum + full, 0)
  }

  /** How many concepts there are. */
  get concepts(): number {
    return this.#concepts.length
  }

  /** What a set of index terms holds. */
  row(held: ReadonlySet<string>): Row {
    const row = new Uint8Array(this.#numbers.size)
    for (const [term, number] of this.#numbers) if (held.has(term)) row[number] = 1
    return row
  }

  /** Weight of one concept when fully present. */
  fullOf(concept: number): number {
    return this.#concepts[concept]!.full
  }

  /** How much of one concept is held, 0 to {@link fullOf}: other wordings count as much as the question's own. */
  heldOf(concept: number, row: Row): number {
    const { full, wordings } = this.#concepts[concept]!
    let best = 0
    for (const { terms, weight } of wordings) {
      if (weight === 0) continue
      let held = 0
      for (const term of terms) if (row[term] === 1) held += this.#weights[term]!
      best = Math.max(best, (held / weight) * full)
    }
    return best
  }

  /** How much of all concepts is held, 0 to {@link whole}. */
  held(row: Row): number {
    let sum = 0
    for (let concept = 0; concept < this.#concepts.length; concept++) sum += this.heldOf(concept, row)
    return sum
  }

  /** {@link held} as a share, 0 to 1; 1 when nothing is asked for. */
  share(row: Row): number {
    return this.whole === 0 ? 1 : this.held(row) / this.whole
  }

  /** What several stretches hold together. */
  together(rows: readonly Row[]): Row {
    const all = new Uint8Array(this.#numbers.size)
    for (const row of rows) for (let term = 0; term < all.length; term++) if (row[term] === 1) all[term] = 1
    return all
  }

  /** True when `row` holds more of some concept than `held` does. */
  adds(row: Row, held: Row): boolean {
    return this.#concepts.some((_, concept) => this.heldOf(concept, row) > this.heldOf(concept, held) + 1e-9)
  }

  #sum(terms: readonly number[]): number {
    return terms.reduce((sum, term) => sum + this.#weights[term]!, 0)
  }
}
