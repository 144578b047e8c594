import type { Passage } from '../../reports/report.js'
import { overlaps } from '../../text/span.js'
import type { Answer } from '../answer.js'
import type { AnswerContext } from '../context.js'
import type { OpenReport } from '../draft.js'

/** A passage as the model is given it. */
export interface Given {
  /** 1-based, as the model names it. */
  readonly number: number
  readonly open: OpenReport
  readonly passage: Passage
  readonly text: string
}

/** Passages and characters a model is given: some 3,000 tokens of Vietnamese. */
const MOST = 12
const MOST_CHARACTERS = 7_000
/** Passages found by the question's words that join those of the built-in answer. */
const FOUND = 8

/** The passages a model may answer from: those the built-in answer cites, then those next to the question in the same reports. */
export async function givenPassages({ asked, candidates, reports, search }: AnswerContext, builtIn: Answer): Promise<Given[]> {
  const given: Given[] = []
  let characters = 0
  const give = (open: OpenReport, passage: Passage): void => {
    const length = passage.end - passage.start
    if (given.length >= MOST || characters + length > MOST_CHARACTERS || given.some((other) => other.passage.id === passage.id)) return
    characters += length
    given.push({ number: given.length + 1, open, passage, text: open.report.text.slice(passage.start, passage.end) })
  }
  for (const citation of builtIn.citations) {
    const open = await reports.open(citation.reportId)
    if (open === null) continue
    // A quote may run over the edge of a passage.
    for (const passage of open.passages) if (overlaps(passage, citation)) give(open, passage)
  }
  const about = new Set([...builtIn.citations.map(({ reportId }) => reportId), ...candidates.slice(0, 1).map(({ opened }) => opened.report.id)])
  for (const { passage } of await search.search({ text: asked.queryText, reports: about, limit: FOUND })) {
    const open = await reports.open(passage.reportId)
    if (open !== null && passage.kind !== 'caption') give(open, passage)
  }
  return given
}
