const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|b|c|d|đ|g|h|k|l|m|n|p|q|r|s|t|v|x)?'
const VOWELS = '[aăâeêioôơuưy]{1,3}'
const CODA = '(?:ch|ng|nh|c|m|n|p|t)?'
const SHAPE = new RegExp(`^${ONSET}${VOWELS}${CODA}$`, 'u')
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu
const shapes = new Map<string, boolean>()

/** True when a word could be written Vietnamese: "Chóng" yes, "Trump" and "UBND" no. */
export function looksVietnamese(key: string): boolean {
  let known = shapes.get(key)
  if (known === undefined) {
    known = SHAPE.test(key.toLowerCase().normalize('NFD').replace(TONES, '').normalize('NFC'))
    if (shapes.size < 50_000) shapes.set(key, known)
  }
  return known
}
