import { isAmount } from '../context.js'
import { readYear } from '../draft.js'
import { form } from '../form.js'
import { YEAR, endsAlone } from '../grammar.js'

/** "năm 2021", "in 2021", "of 2021"; never one end of a term ("2016-2020", "năm 2016 – 2020"). */
export const year = form('year', endsAlone(`(?:năm (?<y>${YEAR})|(?<=(?:in|of|during|for|year) )(?<e>${YEAR}))(?! ?[-–—] ?[0-9])`), (match) =>
  isAmount(match) ? null : readYear(Number(match.groups['y'] ?? match.groups['e'])),
)
