import type { Report } from '../reports/report.js'
import { captions, credits } from '../text/captions.js'
import { findDates, type DateMention } from '../text/dates/index.js'
import { findMentions } from '../text/names/mentions.js'
import { resolvePeople, type Person, type Resolved } from '../text/names/people.js'
import { wordAt, words, type Word } from '../text/names/words.js'
import { sentences } from '../text/sentences.js'
import { quotations } from '../text/quotations.js'
import { overlaps, type Span } from '../text/span.js'

/** A sentence with its words and the people in it. */
export interface Sentence extends Span {
  readonly index: number
  /** Word range. */
  readonly from: number
  readonly to: number
  readonly mentions: readonly Resolved[]
  readonly dates: readonly DateMention[]
}

/** A report read once: what every rule of this room looks at. */
export interface Reading {
  readonly report: Report
  readonly text: string
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  readonly people: readonly Person[]
  readonly quotations: readonly Span[]
  /** Captions of photographs; they stand between two sentences of one speech. */
  readonly captions: readonly Span[]
}

/** Reads a report's words, sentences, people and dates. */
export function read(report: Report): Reading {
  const { text } = report
  const list = words(text)
  const spans = sentences(text)
  const signed = credits(text)
  const kept = findMentions(list).filter(mention => !within(signed, mention.span))
  const quoted = quotations(text)
  const { people, mentions } = resolvePeople(list, kept, quoted)
  const options = report.date ? { reference: report.date } : {}
  return {
    report,
    text,
    words: list,
    people,
    quotations: quoted,
    captions: captions(text, spans),
    sentences: assemble(list, spans, mentions, findDates(text, options)),
  }
}

const within = (spans: readonly Span[], span: Span): boolean => spans.some(each => overlaps(each, span))

function assemble(list: readonly Word[], spans: readonly Span[], mentions: readonly Resolved[], dates: readonly DateMention[]): Sentence[] {
  let m = 0
  let d = 0
  return spans.map((span, index) => {
    const mine: Resolved[] = []
    const days: DateMention[] = []
    for (; m < mentions.length && mentions[m]!.span.start < span.end; m++)
      if (mentions[m]!.span.end <= span.end && mentions[m]!.span.start >= span.start) mine.push(mentions[m]!)
    for (; d < dates.length && dates[d]!.start < span.end; d++) if (dates[d]!.start >= span.start) days.push(dates[d]!)
    return {
      start: span.start,
      end: span.end,
      index,
      from: wordAt(list, span.start),
      to: wordAt(list, span.end),
      mentions: mine,
      dates: days,
    }
  })
}
