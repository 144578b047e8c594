/** A part of a month or of a year. */
export type Part = 'first' | 'middle' | 'last' | 'first-half' | 'second-half'

/** Words before a month or a year that narrow it. To teach the parser a word, add a row. */
export const PARTS: Readonly<Record<string, Part>> = {
  'đầu': 'first', 'thượng tuần': 'first', 'early': 'first', 'beginning of': 'first', 'start of': 'first',
  'giữa': 'middle', 'trung tuần': 'middle', 'mid': 'middle', 'middle of': 'middle',
  'cuối': 'last', 'hạ tuần': 'last', 'late': 'last', 'end of': 'last',
  'nửa đầu': 'first-half', 'first half of': 'first-half', '1st half of': 'first-half',
  'nửa cuối': 'second-half', 'nửa sau': 'second-half', 'second half of': 'second-half', '2nd half of': 'second-half',
}

/** Days of a month each part means; a last day of 31 is the month's last. */
export const PART_OF_MONTH: Readonly<Record<Part, readonly [number, number]>> = {
  'first': [1, 10],
  'middle': [11, 20],
  'last': [21, 31],
  'first-half': [1, 15],
  'second-half': [16, 31],
}

/** Months of a year each part means. */
export const PART_OF_YEAR: Readonly<Record<Part, readonly [number, number]>> = {
  'first': [1, 3],
  'middle': [5, 8],
  'last': [10, 12],
  'first-half': [1, 6],
  'second-half': [7, 12],
}
