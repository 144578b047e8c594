import { readMonth, readYearNumber } from '../draft.js'
import { form } from '../form.js'
import { YEAR, endsAlone } from '../grammar.js'
import { oneOf, reader } from '../pattern.js'
import { ENGLISH_MONTHS, ENGLISH_MONTHS_SHORT } from '../tables/words.js'

const monthOf = reader(ENGLISH_MONTHS, ENGLISH_MONTHS_SHORT)
const BESIDE = '(?<=(?:in|of|since|during|until|for|early|late|mid|mid-) ?)'

/** "30 February" is no February. */
const NOT_COUNTED = '(?<!\\p{N}(?:st|nd|rd|th)?(?: of)? )'

/** "December", "in December 2021", "Dec 2021", "in May"; "may", "march" and short names only beside a preposition or a year */
export const englishMonth = form(
  'month',
  endsAlone(
    `${NOT_COUNTED}(?:(?<m>${oneOf(ENGLISH_MONTHS)})(?:(?:,| of)? (?<y>${YEAR}))?|(?<s>${oneOf(ENGLISH_MONTHS_SHORT)})\\.?(?:,| of)? (?<z>${YEAR})|${BESIDE}(?<p>${oneOf(ENGLISH_MONTHS_SHORT)}))`,
  ),
  ({ groups }) => {
    const month = monthOf(groups['m'] ?? groups['s'] ?? groups['p'])
    return month === undefined ? null : readMonth(readYearNumber(groups['y'] ?? groups['z']), month)
  },
)
