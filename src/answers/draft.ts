import { correctedWords } from '../reports/corrections.js'
import { pageAt, type Language, type Passage } from '../reports/report.js'
import type { StoredReport } from '../store/store.js'
import { overlaps, type Span } from '../text/span.js'
import type { Answer, AnswerKind, Citation, Statement } from './answer.js'
import { isProven, isVerbatim } from './check.js'

/** A report opened for answering. */
export interface OpenReport {
  readonly report: StoredReport
  readonly passages: readonly Passage[]
  /** ISO date of its meeting or else of itself, for the list of sources. */
  readonly date: string | null
}

interface Said extends Statement {
  /** What stands between it and the statement before. */
  readonly lead: string
}

/**
 * Builds an answer statement by statement. Citations are numbered in the order they are first used, one number for one quote.
 * The check is part of building: a statement that its quotes do not prove is left out.
 */
export class Draft {
  readonly #citations: Citation[] = []
  /** Numbers of the citations by where they stand: a list may cite thousands. */
  readonly #cited = new Map<string, number>()
  /** What was set right by hand in the reports cited. */
  readonly #corrected = new Map<string, string>()
  readonly #said: Said[] = []
  readonly #question: string
  readonly #proves: typeof isProven
  /** Texts of statements that failed the check, for `--explain`. */
  readonly dropped: string[] = []

  /** `proves`: a stricter check, for words that were not made by code. */
  constructor(question: string, proves: typeof isProven = isProven) {
    this.#question = question
    this.#proves = proves
  }

  /** Number of the citation of this span of this report, outer white space trimmed. */
  cite(open: OpenReport, span: Span): number {
    const { report } = open
    const { start, end } = trimmed(report.text, span)
    const place = `${report.id} ${start} ${end}`
    const known = this.#cited.get(place)
    if (known !== undefined) return known
    const passage = open.passages.find((p) => overlaps(p, { start, end }))
    const citation: Citation = {
      number: this.#citations.length + 1,
      reportId: report.id,
      passageId: passage?.id ?? `${report.id}:0`,
      source: report.source,
      title: report.title,
      date: open.date,
      page: pageAt(report.pages, start),
      quote: report.text.slice(start, end),
      start,
      end,
    }
    if (!isVerbatim(citation, report.text)) return 0
    this.#corrected.set(report.id, correctedWords(report.corrections))
    this.#citations.push(citation)
    this.#cited.set(place, citation.number)
    return citation.number
  }

  /** Adds a statement when its citations prove it. `lead` stands between it and the one before; it is no part of the statement. `counts`: numbers in it that count records. */
  say(text: string, citations: readonly number[], lead = '\n', counts: readonly number[] = []): boolean {
    const statement = { text, citations: [...new Set(citations)].filter((n) => n > 0).sort((a, b) => a - b) }
    const proven = text !== '' && (this.#proves(statement, this.#citations, this.#question, counts) || this.#provenByHand(statement, counts))
    if (proven) this.#said.push({ ...statement, lead })
    else this.dropped.push(text)
    return proven
  }

  /** Whether the statement holds by what an admin set right; its citations then say so. */
  #provenByHand(statement: Statement, counts: readonly number[]): boolean {
    const told = this.#citations.map((citation) => {
      const corrected = statement.citations.includes(citation.number) ? (this.#corrected.get(citation.reportId) ?? '') : ''
      return corrected === '' ? citation : { ...citation, corrected }
    })
    if (!isProven(statement, told, this.#question, counts)) return false
    this.#citations.splice(0, this.#citations.length, ...told)
    return true
  }

  /** Statements said so far. */
  get length(): number {
    return this.#said.length
  }

  /** The answer, citations that no statement uses left out and the rest renumbered in order of use. */
  finish(kind: AnswerKind, language: Language, by: string, opening = ''): Answer {
    const order = [...new Set(this.#said.flatMap(({ citations }) => citations))]
    const renumbered = new Map(order.map((number, i) => [number, i + 1]))
    const citations = order.map((number) => ({ ...this.#citations[number - 1]!, number: renumbered.get(number)! }))
    const statements = this.#said.map(({ text, citations: used, lead }) => ({ text, citations: used.map((n) => renumbered.get(n)!).sort((a, b) => a - b), lead }))
    const text = statements.reduce((sofar, said, i) => `${sofar}${i === 0 ? '' : said.lead}${marked(said)}`, opening)
    return { kind, text, language, statements: statements.map(({ text: said, citations: used }) => ({ text: said, citations: used })), citations, by }
  }
}

/** Citation marks written out behind one statement; a count of fifty meetings cites them all, but reads "[1]–[50]". */
const MARKS = 3

/** A statement with the marks of its citations, as it stands in an answer's text. */
export const marked = ({ text, citations }: Statement): string => `${text} ${runsOf(citations).map(marksOf).join('')}`

const marksOf = (run: readonly number[]): string => (run.length > MARKS ? `[${run[0]!}]–[${run.at(-1)!}]` : run.map((n) => `[${n}]`).join(''))

/** Ascending numbers cut wherever one is left out, so that "[1]–[9]" never takes in a citation that is not used. */
function runsOf(numbers: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const number of numbers) {
    if (runs.at(-1)?.at(-1) === number - 1) runs.at(-1)!.push(number)
    else runs.push([number])
  }
  return runs
}

function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && /\s/u.test(text[from]!)) from++
  while (to > from && /\s/u.test(text[to - 1]!)) to--
  return { start: from, end: to }
}
