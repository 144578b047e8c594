import type { Evaluation } from './evaluate.js'
import { VARIANTS, type Variant } from './gold.js'
import { FLOORED, type Floored } from './measures.js'

/** A measure that must not fall below a value, in every variant or in one. */
export interface Floor {
  readonly measure: Floored
  readonly variant: Variant | null
  readonly least: number
}

/** A floor that a run fell through; `value` null when there was nothing to measure. */
export interface Fallen {
  readonly measure: Floored
  readonly variant: Variant
  readonly least: number
  readonly value: number | null
}

const FLOOR = /^(?:([a-z]+)\.)?([a-z0-9]+)=([0-9]+(?:\.[0-9]+)?)$/u

/** Reads "complete=85" or "vi.complete=85"; null when it is neither. */
export function readFloor(text: string): Floor | null {
  const [, variant, measure, least] = FLOOR.exec(text.trim()) ?? []
  const isVariant = variant === undefined || VARIANTS.includes(variant as Variant)
  if (measure === undefined || !FLOORED.includes(measure as Floored) || !isVariant) return null
  return { measure: measure as Floored, variant: (variant as Variant | undefined) ?? null, least: Number(least) }
}

/** Floors that an evaluation fell through. A variant that was asked for and is not there has fallen through too. */
export function fallenOf({ variants }: Evaluation, floors: readonly Floor[]): Fallen[] {
  return floors.flatMap(({ measure, variant, least }) => {
    const held = variant === null ? [...variants.keys()] : [variant]
    return held.map((each) => ({ measure, variant: each, least, value: variants.get(each)?.all[measure] ?? null })).filter(({ value }) => value === null || value < least)
  })
}
