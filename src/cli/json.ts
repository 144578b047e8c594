import type { Asked } from '../ask.js'

/** The id a batch gives its question, given back as it came. */
export type QuestionId = string | number | null

/** What `ask --json` prints for one question: the documented shape, in its documented order. */
export function askedJson(id: QuestionId, question: string, { answer, understood, ms }: Asked): object {
  return {
    id,
    question,
    kind: answer.kind,
    text: answer.text,
    statements: answer.statements.map(({ text, citations }) => ({ text, citations })),
    citations: answer.citations.map(({ number, reportId, source, title, date, page, quote, start, end }) => ({
      number,
      reportId,
      source,
      title,
      date,
      page,
      quote,
      start,
      end,
    })),
    understood,
    by: answer.by,
    ms,
  }
}
