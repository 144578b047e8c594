/** One letter (or what a font writes as one) where it stands on its page: x to the right and baseline y downwards from the top left corner, in points. */
export interface Glyph {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** What stands on a page. */
export interface PageGlyphs {
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  /** Straight lines drawn from top to bottom, and from left to right: borders of cells. */
  readonly rules: readonly Rule[]
  readonly bars: readonly Rule[]
  /** Whether something as large as a picture of a page is drawn. */
  readonly hasPicture: boolean
}

/** A straight line at one x (or y), reaching from one y (or x) to another. */
export interface Rule {
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Coefficients of an affine map, as PDF writes them: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export const product = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]

export const applied = (m: Matrix, x: number, y: number): { x: number; y: number } => ({ x: m[0] * x + m[2] * y + m[4], y: m[1] * x + m[3] * y + m[5] })
