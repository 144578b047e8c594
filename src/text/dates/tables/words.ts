import type { Session } from '../types.js'

/*
 * Every table below is written with its diacritics; the pattern compiler adds the bare spelling of each syllable.
 * Keys are lower case. To teach the parser a word, add a row.
 */

/** Parts of the day. A part between two sessions ("chiều tối") goes to the one it begins in. */
export const SESSIONS: Readonly<Record<string, Session>> = {
  'sáng sớm': 'morning',
  'sớm sáng': 'morning',
  'rạng sáng': 'morning',
  'đầu giờ sáng': 'morning',
  'cuối giờ sáng': 'morning',
  'giữa giờ sáng': 'morning',
  'buổi sáng': 'morning',
  'sáng': 'morning',
  'đầu giờ trưa': 'noon',
  'buổi trưa': 'noon',
  'giữa trưa': 'noon',
  'trưa': 'noon',
  'đầu giờ chiều': 'afternoon',
  'cuối giờ chiều': 'afternoon',
  'chiều muộn': 'afternoon',
  'chiều tối': 'afternoon',
  'xế chiều': 'afternoon',
  'đầu buổi chiều': 'afternoon',
  'cuối buổi chiều': 'afternoon',
  'buổi chiều': 'afternoon',
  'chiều': 'afternoon',
  'đầu giờ tối': 'evening',
  'tối muộn': 'evening',
  'buổi tối': 'evening',
  'tối': 'evening',
  'đêm muộn': 'evening',
  'đêm': 'evening',
}

export const ENGLISH_SESSIONS: Readonly<Record<string, Session>> = {
  'early morning': 'morning',
  'late morning': 'morning',
  'morning': 'morning',
  'noon': 'noon',
  'midday': 'noon',
  'early afternoon': 'afternoon',
  'late afternoon': 'afternoon',
  'afternoon': 'afternoon',
  'evening': 'evening',
  'night': 'evening',
}

/** Names of months after "tháng". Giêng and Chạp are months of the lunar calendar and stay out. */
export const MONTH_WORDS: Readonly<Record<string, number>> = {
  'một': 1, 'hai': 2, 'ba': 3, 'tư': 4, 'bốn': 4, 'năm': 5, 'sáu': 6, 'bảy': 7, 'bẩy': 7, 'tám': 8, 'chín': 9,
  'mười': 10, 'mười một': 11, 'mười hai': 12,
}

/** Month names that mean a month wherever they stand. */
export const ENGLISH_MONTHS: Readonly<Record<string, number>> = {
  january: 1, february: 2, april: 4, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
}

/** Month names that are other words too; a number, a year or a preposition must stand beside them. */
export const ENGLISH_MONTHS_SHORT: Readonly<Record<string, number>> = {
  march: 3, may: 5, jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sept: 9, sep: 9, oct: 10, nov: 11, dec: 12,
}

/** Weekdays counted from Monday = 1 to Sunday = 7. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  'thứ hai': 1, 'thứ ba': 2, 'thứ tư': 3, 'thứ năm': 4, 'thứ sáu': 5, 'thứ bảy': 6, 'thứ bẩy': 6,
  'thứ 2': 1, 'thứ 3': 2, 'thứ 4': 3, 'thứ 5': 4, 'thứ 6': 5, 'thứ 7': 6,
  'chủ nhật': 7, 'chúa nhật': 7,
}

export const ENGLISH_WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7,
}

/** Quarters after "quý". */
export const QUARTERS: Readonly<Record<string, number>> = {
  'i': 1, 'ii': 2, 'iii': 3, 'iv': 4, '1': 1, '2': 2, '3': 3, '4': 4,
  'một': 1, 'nhất': 1, 'hai': 2, 'ba': 3, 'tư': 4, 'bốn': 4,
}

export const ENGLISH_ORDINALS: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4,
}

const UNITS: readonly (readonly string[])[] = [
  [], ['một'], ['hai'], ['ba'], ['bốn', 'tư'], ['năm'], ['sáu'], ['bảy', 'bẩy'], ['tám'], ['chín'],
]
const AFTER_TEN: Readonly<Record<number, readonly string[]>> = { 5: ['lăm', 'nhăm'] }
const AFTER_TENS: Readonly<Record<number, readonly string[]>> = { 1: ['mốt'], 4: ['tư', 'bốn'], 5: ['lăm', 'nhăm'] }

function spell(n: number): readonly string[] {
  const [tens, unit] = [Math.floor(n / 10), n % 10]
  if (tens === 0) return UNITS[n]!.filter((word) => n !== 4 || word === 'bốn')
  const head = tens === 1 ? 'mười' : `${UNITS[tens]![0]!} mươi`
  if (unit === 0) return [head]
  const tails = (tens === 1 ? AFTER_TEN : AFTER_TENS)[unit] ?? UNITS[unit]!
  return tails.map((tail) => `${head} ${tail}`)
}

/** Numbers 1 to 31 in words: một, mười lăm, ba mươi mốt. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from({ length: 31 }, (_, i) => spell(i + 1).map((words) => [words, i + 1] as const)).flat(),
)

export const ENGLISH_NUMBERS: Readonly<Record<string, number>> = {
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
}
