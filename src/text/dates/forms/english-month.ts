import { ENGLISH_MONTH_NAME } from '../clues.js'
import { readMonth, readYearNumber } from '../draft.js'
import { form, leftOf } from '../form.js'
import { YEAR, endsAlone } from '../grammar.js'
import { oneOf, reader } from '../pattern.js'
import { ENGLISH_MONTHS, ENGLISH_MONTHS_SHORT } from '../tables/words.js'

const monthOf = reader(ENGLISH_MONTHS, ENGLISH_MONTHS_SHORT)
const SHORT = oneOf(ENGLISH_MONTHS_SHORT)
const BESIDE = `(?<=(?:(?:in|of|since|during|until|for|early|late|mid) |mid-)${SHORT})`

/** "30 February" is no February. */
const COUNTED = /[0-9²](?:st|nd|rd|th)?(?: of)? $/u

/** "December", "in December 2021", "Dec 2021", "in May"; "may", "march" and short names only beside a preposition or a year */
export const englishMonth = form(
  'month',
  [ENGLISH_MONTH_NAME],
  endsAlone(
    `(?:(?<m>${oneOf(ENGLISH_MONTHS)})(?:(?:,| of)? (?<y>${YEAR}))?|(?<s>${SHORT})\\.?(?:,| of)? (?<z>${YEAR})|(?<p>${SHORT})${BESIDE})`,
  ),
  ({ groups, source, start }) => {
    if (COUNTED.test(leftOf(source, start))) return null
    const month = monthOf(groups['m'] ?? groups['s'] ?? groups['p'])
    return month === undefined ? null : readMonth(readYearNumber(groups['y'] ?? groups['z']), month)
  },
)
