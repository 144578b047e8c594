import { madeQuestion, madeReports } from './corpus/reports.js'

/** Results asked for by every search. */
export const WANTED = 20

export interface MadePassage {
  /** From 0 on, in order. */
  readonly number: number
  readonly report: number
  readonly ordinal: number
  readonly title: string
  readonly text: string
}

/** Something that can be asked for passages; numbers of passages come back, best first. */
export interface Contender {
  /** Takes all passages in. */
  build(passages: Iterable<MadePassage>, count: number): Promise<void>
  /** What is asked, made ready outside the time that is measured. */
  prepare?(question: string): void
  search(question: string): Promise<readonly number[]> | readonly number[]
  /** Another way to ask what was built, measured apart. */
  searchElse?(question: string): Promise<readonly number[]> | readonly number[]
  /** Nearest ten by vector, for those that search by vector: to be compared with those of an exact scan. */
  nearest?(question: string): Promise<readonly number[]> | readonly number[]
}

export function* madePassages(count: number): Generator<MadePassage> {
  let number = 0
  for (const { number: report, title, paragraphs } of madeReports(count)) {
    for (const [ordinal, text] of paragraphs.entries()) if (number < count) yield { number: number++, report, ordinal, title, text }
  }
}

export interface Asked {
  readonly text: string
  readonly report: number
}

/** Questions about reports spread over the first `passages` passages. */
export function madeQuestions(passages: number, count: number): Asked[] {
  const questions: Asked[] = []
  const step = Math.max(1, Math.floor(passages / 8 / count))
  for (const report of madeReports(passages)) {
    if (questions.length >= count) break
    if (report.number % step === 0) questions.push(madeQuestion(report))
  }
  return questions
}
