const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|b|c|d|đ|g|h|k|l|m|n|p|q|r|s|t|v|x)?'
const VOWELS = '[aăâeêioôơuưy]{1,3}'
const CODA = '(?:ch|ng|nh|c|m|n|p|t)?'
const SHAPE = new RegExp(`^${ONSET}${VOWELS}${CODA}$`, 'u')
// The five tone marks, taken off their letter.
const TONES = new RegExp(`[${'àáãảạ'.normalize('NFD').replaceAll('a', '')}]`, 'gu')
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
