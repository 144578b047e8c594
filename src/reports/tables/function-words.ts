/** Commonest small words of English that are not Vietnamese syllables too. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  'the of and in is was were are for on with that this by from at as it be has have had will would which their his her its not but they said who what when where about after before during between into also been than more all'.split(' '),
)

/** Commonest small words of Vietnamese, without diacritics, that are not English words too. */
export const VIETNAMESE_WORDS: ReadonlySet<string> = new Set(
  'va cua cac nhung trong duoc voi cho khong nay ngay nam hoi nghi ong ba thi xa huyen tinh phat bieu dong chi chu tich theo ve tai khi da dang se cung tu den'.split(' '),
)
