import type { Draft } from '../draft.js'

const length = ({ start, end }: Draft): number => end - start

/** Of drafts that overlap, the longest stays; the earlier form wins a tie. Sorted by place. */
export function withoutOverlaps(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const draft of [...drafts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (kept.length > 0 && kept.at(-1)!.end > draft.start && length(kept.at(-1)!) < length(draft)) kept.pop()
    if (kept.length === 0 || kept.at(-1)!.end <= draft.start) kept.push(draft)
  }
  return kept
}
