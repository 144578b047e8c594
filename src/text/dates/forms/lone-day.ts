import { DIGIT } from '../clues.js'
import { isAmount } from '../context.js'
import { readDay } from '../draft.js'
import { form, rightOf } from '../form.js'
import { endsAlone } from '../grammar.js'
import { startingWith } from '../pattern.js'
import { DAILY_COUNTED } from '../tables/contexts.js'

const LUNAR_OR_COUNTED = startingWith(
  `\\s{1,3}(?:tết|(?:tháng|/) ?(?:giêng|chạp|[0-9]|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:${DAILY_COUNTED.join('|')})(?![\\p{L}])|(?:hàng|hằng) tháng)| ?[/–-] ?[0-9]`,
)

/** "ngày 20", "hôm 20", "mùng 5", "ngày mùng 5", "on the 20th" */
export const loneDay = form(
  'lone-day',
  [DIGIT],
  endsAlone('(?:(?:ngày|hôm)(?: (?:mùng|mồng))?|mùng|mồng) (?<d>[0-9]{1,2})|on the (?<e>[0-9]{1,2})(?:st|nd|rd|th)(?= ?(?:[?.,;!]|$|of this|of last))'),
  (match) => {
    if (isAmount(match) || LUNAR_OR_COUNTED().test(rightOf(match.source, match.end))) return null
    return readDay(null, null, Number(match.groups['d'] ?? match.groups['e']))
  },
)
