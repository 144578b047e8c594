import type { Concept } from '../understanding.js'
import type { SentenceView } from './views.js'

/** Weight of an index term. */
export type Weigher = (term: string) => number

/** What a stretch of text holds: a set of index terms, or anything that answers like one. */
export type Held = Pick<ReadonlySet<string>, 'has'>

/** Sum of the weights of a wording's terms that the set holds. */
const held = (wording: readonly string[], terms: Held, weigh: Weigher): number =>
  wording.reduce((sum, term) => (terms.has(term) ? sum + weigh(term) : sum), 0)

const whole = (wording: readonly string[], weigh: Weigher): number => wording.reduce((sum, term) => sum + weigh(term), 0)

/** What the concept weighs when fully present: its first wording, the one the question uses. */
export const conceptWeight = (concept: Concept, weigh: Weigher): number => {
  const weights = concept.wordings.map((wording) => whole(wording, weigh))
  return weights.length === 0 ? 0 : Math.max(weights[0]!, Math.min(...weights))
}

/** How much of a concept a sentence holds, 0 to {@link conceptWeight}: other wordings count as much as the question's own. */
export function conceptHeld(concept: Concept, terms: Held, weigh: Weigher): number {
  const full = conceptWeight(concept, weigh)
  let best = 0
  for (const wording of concept.wordings) {
    const weight = whole(wording, weigh)
    if (weight > 0) best = Math.max(best, (held(wording, terms, weigh) / weight) * full)
  }
  return best
}

/** Sum over concepts of what a sentence holds of each. */
export const sentenceWeight = (view: SentenceView, concepts: readonly Concept[], weigh: Weigher): number =>
  concepts.reduce((sum, concept) => sum + conceptHeld(concept, view.terms, weigh), 0)
