// Each row: base letters, then pairs of written mark and combining marks, in the order in which VNI fonts lay them over windows-1252.
const OPEN_VOWELS = 'aeouyôö'
const GRAVE = '\u0300', ACUTE = '\u0301', TILDE = '\u0303', HOOK = '\u0309', DOT = '\u0323', HAT = '\u0302', BREVE = '\u0306'

const MARKS: readonly (readonly [bases: string, marks: Readonly<Record<string, string>>])[] = [
  [OPEN_VOWELS, { ù: ACUTE, ø: GRAVE, û: HOOK, õ: TILDE, ï: DOT }],
  ['aeo', { â: HAT, á: HAT + ACUTE, à: HAT + GRAVE, å: HAT + HOOK, ã: HAT + TILDE, ä: HAT + DOT }],
  ['a', { ê: BREVE, é: BREVE + ACUTE, è: BREVE + GRAVE, ú: BREVE + HOOK, ü: BREVE + TILDE, ë: BREVE + DOT }],
]

const SINGLES: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ñ: 'đ' }

function build(): Map<string, string> {
  const letters = new Map<string, string>()
  const add = (written: string, letter: string): void => {
    letters.set(written, letter)
  }
  for (const [written, letter] of Object.entries(SINGLES)) {
    add(written, letter)
    add(written.toUpperCase(), letter.toUpperCase())
  }
  for (const [bases, marks] of MARKS) {
    for (const base of bases) {
      for (const [mark, combining] of Object.entries(marks)) {
        const letter = ((SINGLES[base] ?? base) + combining).normalize('NFC')
        for (const sign of [mark, mark.toUpperCase()]) {
          add(base + sign, letter)
          add(base.toUpperCase() + sign, letter.toUpperCase())
        }
      }
    }
  }
  return letters
}

/** What VNI writes, read as windows-1252 (one letter, or a letter and its mark) → the Vietnamese letter. */
export const VNI: ReadonlyMap<string, string> = build()
