import { overlaps } from '../../text/span.js'
import type { Answer, Statement } from '../answer.js'
import { canonical, NUMBER, numberKey } from '../check.js'
import { capitalRuns, fullNamesIn } from './names.js'

/** The people of a statement; of one without people, its places and bodies. */
function namesOf({ text }: Statement): string[] {
  const people = fullNamesIn(text)
  return people.length > 0 ? people : capitalRuns(text, () => false)
}

/**
 * What a worded answer lacks beside the built-in one, null for nothing. Records are complete and exact, so their words keep every person and
 * figure. Where statements fell away, what is left must still rest on all the evidence of the built-in answer: a true remark is no answer. With a
 * model that gives back the evidence this kept the development questions where they were (vi 86.8 % complete); a looser rule, the first citation
 * only, lost 0.4 points there and 2.2 in English.
 */
export function lacking(answer: Answer, builtIn: Answer, fellAway: boolean): string | null {
  const rests = builtIn.citations.every((chosen) => answer.citations.some((citation) => chosen.reportId === citation.reportId && overlaps(chosen, citation)))
  if (fellAway && !rests) return 'the evidence of the built-in answer'
  if (builtIn.by !== 'records') return null
  const text = canonical(answer.text)
  const facts = builtIn.statements.map((statement) => statement.text).join('\n')
  const name = builtIn.statements.flatMap(namesOf).find((one) => !text.includes(canonical(one)))
  if (name !== undefined) return name
  const count = String(builtIn.citations.length)
  const known = new Set(Array.from(answer.text.matchAll(NUMBER(answer.text)), ([digits]) => numberKey(digits)))
  // The number in "Phát biểu (3): …" counts what follows.
  const told = facts.replace(/\(\p{N}+\)/gu, ' ')
  return Array.from(told.matchAll(NUMBER(told)), ([digits]) => numberKey(digits)).find((digits) => digits !== count && !known.has(digits)) ?? null
}
