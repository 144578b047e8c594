import type { Glyph } from './glyphs.js'
import { SPACING_MARKS } from './tables/marks.js'

const MARK = /^\p{M}+$/u
const LETTER = /\p{L}/u

/**
 * Glyphs with the diacritics that are drawn by themselves put to their letters: combining marks, and spacing ones (´ ˆ ˜) that stand over a letter.
 * Old programs and fonts without Vietnamese letters write them so.
 */
export function composed(glyphs: readonly Glyph[]): Glyph[] {
  const whole: Glyph[] = []
  const loose: { mark: Glyph; text: string; before: number }[] = []
  for (const glyph of glyphs) {
    const text = MARK.test(glyph.text) ? glyph.text : SPACING_MARKS.get(glyph.text)
    if (text === undefined) whole.push(glyph)
    else loose.push({ mark: glyph, text, before: whole.length - 1 })
  }
  if (loose.length === 0) return whole
  for (const { mark, text, before } of loose) {
    const at = bearerOf(mark, before, whole)
    if (at >= 0) whole[at] = { ...whole[at]!, text: whole[at]!.text + text }
    // A mark of its own (^ in a formula) stays where it is; a combining one without a letter says nothing.
    else if (!MARK.test(mark.text)) whole.push(mark)
  }
  return whole
}

/** Index of the letter that the mark stands over or under: the one written before it when that is near, else the nearest; -1 for none. */
function bearerOf(mark: Glyph, before: number, whole: readonly Glyph[]): number {
  const centre = mark.x + mark.width / 2
  const isBearer = (glyph: Glyph | undefined): glyph is Glyph =>
    glyph !== undefined && LETTER.test(glyph.text) && Math.abs(glyph.y - mark.y) < glyph.size && centre > glyph.x - 0.15 * glyph.size && centre < glyph.x + glyph.width + 0.15 * glyph.size
  if (isBearer(whole[before])) return before
  let best = -1
  for (const [i, glyph] of whole.entries()) {
    if (isBearer(glyph) && (best < 0 || Math.abs(glyph.x + glyph.width / 2 - centre) < Math.abs(whole[best]!.x + whole[best]!.width / 2 - centre))) best = i
  }
  return best
}
