import { TWO_NUMBERS, YEAR_NUMBER } from '../clues.js'
import { readDay } from '../draft.js'
import { form } from '../form.js'
import { alone } from '../grammar.js'

/** "2021-12-20", "2021/12/20" */
export const iso = form('iso', [YEAR_NUMBER, TWO_NUMBERS], alone('(?<y>[12][0-9]{3})(?<s>-|/)(?<m>[0-9]{2})\\k<s>(?<d>[0-9]{2})'), ({ groups }) =>
  readDay(Number(groups['y']), Number(groups['m']), Number(groups['d'])),
)
