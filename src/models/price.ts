import type { Usage } from '../answers/model/chat-model.js'
import { PRICES } from './tables/prices.js'

/** Dollars for a million tokens read and written. */
export type Price = readonly [input: number, output: number]

/** The listed price of a model, null when none is listed. */
export function priceOf(name: string): Price | null {
  const known = Object.keys(PRICES).filter((beginning) => name.startsWith(beginning)).sort((a, b) => b.length - a.length)[0]
  return known === undefined ? null : PRICES[known]!
}

/** Dollars for one call. */
export const costOf = ({ input, output }: Usage, [read, written]: Price): number => (input * read + output * written) / 1_000_000
