import { nfc } from '../text/normalize.js'
import { partsOf, spelt, stringsOf } from './fields.js'
import { VARIANTS, type GoldQuestion } from './gold.js'
import { readGrouped } from './grouped.js'

/** What stands in a file of gold questions, and the numbers of the lines that are none. */
export interface Gold {
  readonly questions: readonly GoldQuestion[]
  readonly badLines: readonly number[]
}

/** Reads lines of JSON, blank ones passed over; ids are unique in the result. */
export function readGold(text: string): Gold {
  const questions: GoldQuestion[] = []
  const badLines: number[] = []
  for (const [i, line] of nfc(text).replace(/^\ufeff/u, '').split('\n').entries()) {
    if (line.trim() === '') continue
    const read = readLine(line, i + 1)
    if (read === null) badLines.push(i + 1)
    else questions.push(...read)
  }
  return { questions: withUniqueIds(questions), badLines }
}

function readLine(line: string, number: number): readonly GoldQuestion[] | null {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    const fields = value as Record<string, unknown>
    if ('questions' in fields) return readGrouped(fields)
    const question = readQuestion(fields, number)
    return question === null ? null : [question]
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function readQuestion(fields: Record<string, unknown>, number: number): GoldQuestion | null {
  const wordings = wordingsOf(fields.question)
  const expected = fields.expected === undefined ? [] : partsOf(fields.expected)
  if (wordings === null || expected === null) return null
  const answerable = typeof fields.answerable === 'boolean' ? fields.answerable : expected.length > 0
  if (answerable !== expected.length > 0) return null
  return {
    id: typeof fields.id === 'string' || typeof fields.id === 'number' ? String(fields.id) : `${number}`,
    kind: typeof fields.kind === 'string' && fields.kind !== '' ? fields.kind : 'other',
    wordings,
    sources: stringsOf(fields.source),
    answerable,
    expected,
    evidence: stringsOf(fields.evidence),
    unwanted: fields.unwanted === undefined ? null : stringsOf(fields.unwanted),
    draft: fields.draft === true,
  }
}

function wordingsOf(value: unknown): GoldQuestion['wordings'] | null {
  if (typeof value === 'string') return value.trim() === '' ? null : spelt({ vi: value })
  if (typeof value !== 'object' || value === null) return null
  const given = Object.fromEntries(VARIANTS.flatMap((variant) => (variant in value ? [[variant, (value as Record<string, unknown>)[variant]]] : [])))
  const texts = Object.values(given)
  return texts.length > 0 && texts.every((text) => typeof text === 'string' && text.trim() !== '') ? spelt(given) : null
}

/** A run is compared with the last one by ids: a second line of the same id gets another. */
function withUniqueIds(questions: readonly GoldQuestion[]): GoldQuestion[] {
  const met = new Map<string, number>()
  return questions.map((question) => {
    const times = (met.get(question.id) ?? 0) + 1
    met.set(question.id, times)
    return times === 1 ? question : { ...question, id: `${question.id}~${times}` }
  })
}
