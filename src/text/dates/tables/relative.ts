/*
 * Words that count from the reference date, or from the date before them in the text.
 * To teach the parser a word, add a row.
 */

/** Days from today. */
export const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  'hôm nay': 0, 'ngày hôm nay': 0, 'bữa nay': 0,
  'hôm qua': -1, 'ngày hôm qua': -1, 'bữa qua': -1,
  'hôm kia': -2, 'ngày hôm kia': -2,
  'ngày mai': 1, 'ngày kia': 2, 'ngày mốt': 2,
  'today': 0, 'yesterday': -1, 'tomorrow': 1, 'the day before yesterday': -2, 'day before yesterday': -2, 'the day after tomorrow': 2,
  'day after tomorrow': 2,
}

/** Days from today, of words that need a session before them: "sáng nay", "tối qua". */
export const RELATIVE_DAYS_AFTER_SESSION: Readonly<Record<string, number>> = { 'nay': 0, 'qua': -1, 'kia': -2, 'mai': 1, 'mốt': 2 }

/** Weeks, months, quarters or years from the present one, of words after tuần, tháng, quý. */
export const RELATIVE_PERIODS: Readonly<Record<string, number>> = {
  'này': 0, 'nầy': 0,
  'trước': -1, 'vừa rồi': -1, 'vừa qua': -1, 'qua': -1, 'rồi': -1,
  'sau': 1, 'tới': 1, 'sắp tới': 1,
}

/** Years from the present one, of words after năm. */
export const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  'nay': 0, 'này': 0,
  'ngoái': -1, 'trước': -1, 'vừa rồi': -1, 'vừa qua': -1, 'qua': -1, 'rồi': -1,
  'kia': -2,
  'sau': 1, 'tới': 1,
}

export const ENGLISH_RELATIVE: Readonly<Record<string, number>> = { this: 0, last: -1, previous: -1, past: -1, next: 1, coming: 1 }

/** Days after the last day mentioned before. */
export const SAME_DAYS: Readonly<Record<string, number>> = {
  'cùng ngày': 0, 'ngay trong ngày': 0, 'the same day': 0, 'that same day': 0, 'same day': 0,
  'ngày hôm sau': 1, 'hôm sau': 1, 'the next day': 1, 'the following day': 1, 'next day': 1, 'following day': 1,
  'ngày hôm trước': -1, 'hôm trước': -1, 'the previous day': -1, 'the day before': -1,
}
