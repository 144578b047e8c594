import { partsOf, spelt, stringsOf } from './fields.js'
import type { GoldQuestion } from './gold.js'

/**
 * The form with one report a line, as annotators of reports write it: {id, source?, questions: [{type, q_vi, q_en, answers, spans}],
 * unanswerable: [{q_vi, q_en}], not_speakers}. Without `source` the file is named after the id, "/" as "-", ".txt" at the end.
 * Null when a question is not whole.
 */
export function readGrouped(fields: Record<string, unknown>): readonly GoldQuestion[] | null {
  if (fields.is_meeting_report === false) return []
  const id = typeof fields.id === 'string' ? fields.id : ''
  const source = typeof fields.source === 'string' ? fields.source : `${id.replace(/\//gu, '-')}.txt`
  const report: Told = { id, source, silent: stringsOf(fields.not_speakers) }
  const read = [
    ...objectsOf(fields.questions).map((question, i) => readQuestion(question, `${id}#q${i}`, true, report)),
    ...objectsOf(fields.unanswerable).map((question, i) => readQuestion(question, `${id}#u${i}`, false, report)),
  ]
  return read.every((question) => question !== null) ? read : null
}

interface Told {
  readonly id: string
  readonly source: string
  /** People the report names who did not speak. */
  readonly silent: readonly string[]
}

function readQuestion(question: Record<string, unknown>, id: string, answerable: boolean, { source, silent }: Told): GoldQuestion | null {
  const expected = answerable ? partsOf(question.answers) : []
  const { q_vi: vi, q_en: en } = question
  if (expected === null || (answerable && expected.length === 0) || (typeof vi !== 'string' && typeof en !== 'string')) return null
  const kind = typeof question.type === 'string' ? question.type : 'other'
  return {
    id,
    kind,
    wordings: spelt({ ...(typeof vi === 'string' && { vi }), ...(typeof en === 'string' && { en }) }),
    sources: [source],
    answerable,
    expected,
    evidence: (Array.isArray(question.spans) ? question.spans : []).filter(isRange),
    unwanted: answerable && kind === 'who_spoke' ? silent : null,
    draft: false,
  }
}

const objectsOf = (value: unknown): Record<string, unknown>[] =>
  (Array.isArray(value) ? value : []).map((each) => (typeof each === 'object' && each !== null ? (each as Record<string, unknown>) : {}))

const isRange = (value: unknown): value is [number, number] => Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'number')
