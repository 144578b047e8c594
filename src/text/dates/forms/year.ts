import { YEAR_NUMBER } from '../clues.js'
import { isAmount } from '../context.js'
import { readYear } from '../draft.js'
import { form } from '../form.js'
import { YEAR, endsAlone } from '../grammar.js'

const BESIDE = `(?<=(?:(?:in|of|during|for|year|early|late|mid) |mid-)${YEAR})`

/** "năm 2021", "in 2021", "of 2021", "mid-2018"; never one end of a term ("2016-2020", "năm 2016 – 2020"). */
export const year = form('year', [YEAR_NUMBER], endsAlone(`(?:năm (?<y>${YEAR})|(?<e>${YEAR})${BESIDE})(?! ?[-–—] ?[0-9])`), (match) =>
  isAmount(match) ? null : readYear(Number(match.groups['y'] ?? match.groups['e'])),
)

/** "từ năm 2016 đến năm 2020", "from 2016 to 2020" */
export const yearRange = form('year-range', [YEAR_NUMBER], endsAlone(`(?:từ năm|from|between) (?<a>${YEAR}) (?:đến|tới|to|and)(?: hết)?(?: năm)? (?<b>${YEAR})`), ({ groups }) => {
  const [first, last] = [readYear(Number(groups['a'])), readYear(Number(groups['b']))]
  return Number(groups['a']) < Number(groups['b']) ? { unit: 'years', from: first.from, to: last.to } : null
})
