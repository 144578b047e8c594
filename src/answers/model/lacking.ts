import { overlaps } from '../../text/span.js'
import type { Answer } from '../answer.js'
import { canonical, NUMBER, numberKey } from '../check.js'
import { fullNamesIn } from './names.js'

/**
 * What a worded answer lacks beside the built-in one, null for nothing. Records are complete and exact, so their words keep every person and
 * figure. Where statements fell away, what is left must still rest on the sentence that the built-in answer chose: a true remark is no answer.
 */
export function lacking(answer: Answer, builtIn: Answer, fellAway: boolean): string | null {
  const rests = answer.citations.some((citation) => builtIn.citations.some((other) => other.reportId === citation.reportId && overlaps(other, citation)))
  if (fellAway && !rests) return 'the evidence of the built-in answer'
  if (builtIn.by !== 'records') return null
  const text = canonical(answer.text)
  const facts = builtIn.statements.map((statement) => statement.text).join('\n')
  const name = fullNamesIn(facts).find((person) => !text.includes(canonical(person)))
  if (name !== undefined) return name
  const count = String(builtIn.citations.length)
  const known = new Set(Array.from(answer.text.matchAll(NUMBER), ([digits]) => numberKey(digits)))
  // The number in "Phát biểu (3): …" counts what follows.
  return Array.from(facts.replace(/\(\p{N}+\)/gu, ' ').matchAll(NUMBER), ([digits]) => numberKey(digits)).find((digits) => digits !== count && !known.has(digits)) ?? null
}
