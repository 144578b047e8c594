import { MONTH_WORD, YEAR_WORD } from '../clues.js'
import { hasCue } from '../context.js'
import { readMonths } from '../draft.js'
import { form } from '../form.js'
import { YEAR, readNumber } from '../grammar.js'
import { oneOf, reader } from '../pattern.js'
import { PARTS, PART_OF_YEAR } from '../tables/parts.js'
import { RELATIVE_YEARS } from '../tables/relative.js'
import { ENGLISH_NUMBERS, NUMBER_WORDS } from '../tables/words.js'

const partOf = reader(PARTS)
const englishNumber = reader(ENGLISH_NUMBERS)

/** "đầu năm", "cuối năm", "nửa đầu năm" of a year not named; with one, see the refiner of parts. */
export const yearPart = form('year-part', [YEAR_WORD], `(?<part>đầu|giữa|cuối|nửa đầu|nửa cuối|nửa sau) năm(?! (?:${oneOf(RELATIVE_YEARS)}|học|[0-9]|mới|âm))`, ({ groups }) => {
  const part = partOf(groups['part'])
  return part === undefined ? null : readMonths(null, ...PART_OF_YEAR[part])
})

const spanOf = (count: number | null, fromEnd: boolean, year: number | null) => {
  if (count === null || count < 2 || count > 11) return null
  return fromEnd ? readMonths(year, 13 - count, 12) : readMonths(year, 1, count)
}

const COUNT = `[0-9]{1,2}|${oneOf(NUMBER_WORDS)}`
const AHEAD = `(?= (?:${oneOf(RELATIVE_YEARS)}))`

/** "6 tháng đầu năm 2017", "9 tháng đầu năm", "sáu tháng cuối năm ngoái", "9 tháng năm 2021" */
export const firstMonths = form(
  'first-months',
  [MONTH_WORD, YEAR_WORD],
  `(?<n>${COUNT}) tháng (?:(?<side>đầu|cuối)(?: của)?(?: năm (?<y>${YEAR})|(?= năm${AHEAD})| năm(?!${AHEAD}))|năm (?<z>${YEAR}))`,
  (match) => {
    const { groups } = match
    if (groups['z'] !== undefined && hasCue(match)) return null
    const year = groups['y'] ?? groups['z']
    return spanOf(readNumber(groups['n']), groups['side'] !== undefined && !groups['side'].startsWith('đ') && groups['side'] !== 'dau', year === undefined ? null : Number(year))
  },
)

/** "first six months of 2017", "first 9 months of last year", "last six months of 2017" */
export const englishFirstMonths = form(
  'first-months',
  [/months/u],
  `(?<side>first|last|final) (?<n>[0-9]{1,2}|${oneOf(ENGLISH_NUMBERS)}) months(?:(?: of|,)? (?<y>${YEAR})|(?= of (?:this|last|next|the previous) year)| of the year)`,
  ({ groups }) => spanOf(englishNumber(groups['n']) ?? readNumber(groups['n']), groups['side'] !== 'first', groups['y'] === undefined ? null : Number(groups['y'])),
)
