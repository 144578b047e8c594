/** A range of UTF-16 code units, `start` inclusive, `end` exclusive, into a report's stored NFC text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** True when the two ranges share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** True when `inner` lies within `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** A text with spans blanked out by semicolons, which set apart what stands around them. Same length, so that offsets hold. */
export const blanked = (text: string, spans: readonly Span[]): string => spans.reduce((rest, { start, end }) => rest.slice(0, start) + ';'.repeat(end - start) + rest.slice(end), text)
