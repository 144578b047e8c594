import type { ReadingComparison } from '../../ask/compare.js'
import type { Translate } from '../../locales.js'
import { style } from './style.js'

type Facts = ReadingComparison['facts']

/** Who read a fact: both, the rules, the model, or the model where the report has no such words. */
const verdictOf = ({ rules, model, span }: Facts[number]): 'both' | 'rules' | 'model' | 'unfounded' => (rules ? (model ? 'both' : 'rules') : span === null ? 'unfounded' : 'model')

const MARKS = { both: '=', rules: '-', model: '+', unfounded: '✗' } as const

/** What the rules and a model read in a report, one fact to a line, then how many each. */
export function renderComparison(facts: Facts, t: Translate): string {
  const counts = { both: 0, rules: 0, model: 0, unfounded: 0 }
  const lines = facts.map((fact) => {
    const verdict = verdictOf(fact)
    counts[verdict]++
    const line = `${MARKS[verdict]} ${t(`compare-${fact.field}`)}: ${fact.text}`
    return verdict === 'unfounded' ? style.red(line) : verdict === 'both' ? style.dim(line) : line
  })
  return [style.bold(t('compare-title')), ...lines, t('compare-counts', counts)].join('\n')
}
