export interface Scored {
  /** Number of the entry in its index. */
  readonly entry: number
  /** Larger is better. */
  readonly score: number
}

/** Keeps the k best of what it is offered: a binary heap with the worst kept on top. Equal scores: the lower number wins. */
export class TopK {
  readonly #k: number
  readonly #entries: number[] = []
  readonly #scores: number[] = []

  constructor(k: number) {
    this.#k = k
  }

  offer(entry: number, score: number): void {
    if (this.#entries.length < this.#k) {
      this.#entries.push(entry)
      this.#scores.push(score)
      this.#rise(this.#entries.length - 1)
    } else if (score > this.#scores[0]! || (score === this.#scores[0]! && entry < this.#entries[0]!)) {
      this.#entries[0] = entry
      this.#scores[0] = score
      this.#sink()
    }
  }

  /** What was kept, best first. */
  sorted(): Scored[] {
    return this.#entries
      .map((entry, i) => ({ entry, score: this.#scores[i]! }))
      .sort((a, b) => b.score - a.score || a.entry - b.entry)
  }

  #worse(a: number, b: number): boolean {
    const difference = this.#scores[a]! - this.#scores[b]!
    return difference < 0 || (difference === 0 && this.#entries[a]! > this.#entries[b]!)
  }

  #swap(a: number, b: number): void {
    const entry = this.#entries[a]!
    const score = this.#scores[a]!
    this.#entries[a] = this.#entries[b]!
    this.#scores[a] = this.#scores[b]!
    this.#entries[b] = entry
    this.#scores[b] = score
  }

  #rise(at: number): void {
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!this.#worse(at, parent)) return
      this.#swap(at, parent)
      at = parent
    }
  }

  #sink(): void {
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      let worst = at
      if (left < this.#entries.length && this.#worse(left, worst)) worst = left
      if (left + 1 < this.#entries.length && this.#worse(left + 1, worst)) worst = left + 1
      if (worst === at) return
      this.#swap(at, worst)
      at = worst
    }
  }
}
