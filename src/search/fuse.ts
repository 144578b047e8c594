/**
 * Share of the dense leg. XQuAD R@1 with the built-in embedder (vi / bare): 0 → .9277 / .9227, 0.1 → .9286 / .9227,
 * 0.15 → .9286 / .9235, 0.3 → .9252 / .9202, 1 → .9025 / .9008. 0.15 is checked by `bench/quality.ts`; the rest by a sweep run once.
 */
export const DENSE_WEIGHT = 0.15

export interface Candidate {
  readonly entry: number
  /** BM25, ≥ 0. */
  readonly lexical: number
  /** Cosine; null when the entry has no vector or there is no dense leg. */
  readonly dense: number | null
}

export interface Fused extends Candidate {
  /** In [0, 1 + dense weight]. */
  readonly score: number
}

/** Joins both legs by score: BM25 over its maximum plus a small share of the similarity laid onto [0, 1]. Best first. */
export function fuse(candidates: readonly Candidate[], weight = DENSE_WEIGHT): Fused[] {
  let most = 0
  let low = Infinity
  let high = -Infinity
  for (const { lexical, dense } of candidates) {
    most = Math.max(most, lexical)
    if (dense === null) continue
    low = Math.min(low, dense)
    high = Math.max(high, dense)
  }
  const range = high - low
  const share = (dense: number | null): number => (dense === null || range <= 0 ? 0 : (dense - low) / range)
  return candidates
    .map((candidate) => ({ ...candidate, score: (most > 0 ? candidate.lexical / most : 0) + weight * share(candidate.dense) }))
    .sort((a, b) => b.score - a.score || a.entry - b.entry)
}
