import { MONTH_WORD, TWO_NUMBERS, YEAR_NUMBER } from '../clues.js'
import { isAmount, isNumberOfSomething } from '../context.js'
import { readMonth, readYearNumber } from '../draft.js'
import { form, leftOf } from '../form.js'
import { MONTH, YEAR, endsAlone, readMonthNumber } from '../grammar.js'
import { endingIn, oneOf } from '../pattern.js'
import { NUMBER_WORDS } from '../tables/words.js'

const COUNTED_MONTHS = endingIn(`(?:[0-9]+|${oneOf(NUMBER_WORDS)}|mấy|vài|nhiều|các|mỗi|hàng|hằng|từng|cách mạng)`)

/** "tháng 12", "tháng 12/2021", "tháng 7-2017", "tháng Bảy năm 2017", "tháng mười hai" */
export const month = form(
  'month',
  [MONTH_WORD],
  endsAlone(`tháng (?<m>${MONTH})(?:(?: ?/ ?|-|\\.|,? năm |, | )(?<y>${YEAR}))?`),
  (match) => {
    const number = readMonthNumber(match.groups['m'])
    if (number === null || isAmount(match) || COUNTED_MONTHS().test(leftOf(match.source, match.start))) return null
    return readMonth(readYearNumber(match.groups['y']), number)
  },
)

/** "vào 12/2021", "từ 12/2021", "in 12/2021" */
export const numericMonth = form('month', [TWO_NUMBERS, YEAR_NUMBER], endsAlone(`(?<m>[0-9]{1,2})/(?<y>${YEAR})(?<=(?:vào|hồi|trong|từ|đến|họp|in|since) [0-9]{1,2}/${YEAR})`), (match) =>
  isNumberOfSomething(match) ? null : readMonth(Number(match.groups['y']), Number(match.groups['m'])),
)
