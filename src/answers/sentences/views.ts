import { terms } from '../../search/terms.js'
import { abbreviationsOf, spelledOutIn, spellOut } from './abbreviations.js'
import { captions } from '../../text/captions.js'
import { foldAligned } from '../../text/normalize.js'
import { overlaps, type Span } from '../../text/span.js'
import { normalizeTone } from '../../text/tone.js'

/** A sentence of a report, prepared for weighing. */
export interface SentenceView extends Span {
  /** 0-based place in the report. */
  readonly ordinal: number
  readonly text: string
  /** Lower case, one tone placement. Offsets agree with `text`. */
  readonly lower: string
  /** `lower` with its abbreviations written out: "110.000 doanh nghiệp" for "110.000 DN". */
  readonly spelled: string
  /** `foldAligned(text)`. Offsets agree with `text`. */
  readonly folded: string
  readonly terms: ReadonlySet<string>
  readonly caption: boolean
  /** A short line of its own without a full stop. */
  readonly heading: boolean
  /** True for the first line when it is the report's title. */
  readonly title: boolean
}

const MAX_HEADING = 110

function isHeading(text: string, { start, end }: Span): boolean {
  const alone = /(?:^|\n)\s*$/u.test(text.slice(Math.max(0, start - 8), start)) && /^\s*(?:\n|$)/u.test(text.slice(end, end + 8))
  return alone && end - start <= MAX_HEADING && !/[.!?:;…"”)\]]$/u.test(text.slice(start, end))
}

/** All sentences of a report in order. `spans`: where they stand. */
export function sentenceViews(text: string, title: string, spans: readonly Span[]): SentenceView[] {
  const shown = captions(text, spans)
  const longOf = abbreviationsOf(text)
  return spans.map((span, ordinal) => {
    const own = text.slice(span.start, span.end)
    const long = spelledOutIn(own, longOf)
    const lower = normalizeTone(own.toLowerCase())
    return {
      ...span,
      ordinal,
      text: own,
      lower,
      spelled: long.length === 0 ? lower : normalizeTone(spellOut(own, longOf).toLowerCase()),
      folded: foldAligned(own),
      terms: new Set([own, ...long].flatMap(terms)),
      heading: isHeading(text, span),
      caption: shown.some((caption) => overlaps(caption, span)),
      title: ordinal === 0 && own.replace(/^#+\s*/u, '').trim() === title.trim(),
    }
  })
}
