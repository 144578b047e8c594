import { bylines } from './bylines.js'
import { photoCredits } from './credits.js'
import { expression } from './expression.js'
import { sentences } from './sentences.js'
import type { Span } from './span.js'

/** Photo credits and bylines, in order: the people and agencies named here took pictures and wrote, they never spoke. */
export function credits(text: string): Span[] {
  const all = [...photoCredits(text), ...bylines(text)].sort((a, b) => a.start - b.start)
  return all.filter((span, i) => i === 0 || span.start >= all[i - 1]!.end)
}

const CELL = /^(?!\|).*\S[ \t]*\|$/u
const LONGEST_CELL = 400
const SCENE = expression(String.raw`^(?:Quang cảnh|Toàn cảnh|Ảnh|ẢNH|Photo)(?![\p{L}\p{M}])[^.\n]{0,160}\.?$`)

/** The gap between a caption and its credit: white space with one line break at most. */
const isClose = (gap: string): boolean => /^[ \t]*\n?[ \t]*$/u.test(gap)

/**
 * Captions of photographs, each with its credit: the sentence a credit stands in or, where the credit is a sentence of its own, the one
 * before it; a line that ends in a table cell's bar; a line of its own such as "Toàn cảnh hội nghị." In order, not overlapping.
 * Takes the sentences of the text when they are known already.
 */
export function captions(text: string, cut: readonly Span[] = sentences(text)): Span[] {
  const credited = photoCredits(text)
  const found: Span[] = []
  let next = 0
  let previous: Span | null = null
  for (const sentence of cut) {
    while (next < credited.length && credited[next]!.end <= sentence.start) next++
    const credit = credited[next]
    const written = text.slice(sentence.start, sentence.end)
    if (credit !== undefined && credit.start < sentence.end) {
      const alone = credit.start === sentence.start
      const joined = alone && previous !== null && isClose(text.slice(previous.end, sentence.start)) && !isLead(previous, text)
      push(found, { start: joined ? previous!.start : sentence.start, end: sentence.end })
    } else if ((written.endsWith('|') && written.length <= LONGEST_CELL && CELL.test(written)) || (SCENE(written).test(written) && isWholeLine(text, sentence))) {
      push(found, sentence)
    }
    previous = sentence
  }
  return found
}

/** The first line is the title, which no credit makes a caption. */
const isLead = (sentence: Span, text: string): boolean => text.slice(0, sentence.start).trim() === '' && text[sentence.end] === '\n'

const isWholeLine = (text: string, { start, end }: Span): boolean =>
  /(?:^|\n)[ \t]*$/u.test(text.slice(Math.max(0, start - 8), start)) && /^[ \t]*(?:\n|$)/u.test(text.slice(end, end + 8))

function push(found: Span[], span: Span): void {
  const last = found.at(-1)
  // Two credits in a row ("Ảnh: A" and "Đồ họa: B") belong to one caption.
  if (last !== undefined && span.start < last.end) found[found.length - 1] = { start: last.start, end: span.end }
  else found.push(span)
}
