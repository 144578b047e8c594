/** Letters of bytes 0x80 and up, one string per sixteen bytes; � where a byte means nothing. */
type UpperHalf = ReadonlyMap<number, string>

const BAD = '�'

function from(first: number, rows: readonly string[]): Map<number, string> {
  return new Map(Array.from(rows.join(''), (letter, i) => [first + i, letter]))
}

const QUOTES = ['€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž�', '�‘’“”•–—˜™š›œ�žŸ']
const NO_BREAK_SPACE = String.fromCharCode(0xa0)
const latin = new Map(Array.from({ length: 0x60 }, (_, i) => [0xa0 + i, String.fromCharCode(0xa0 + i)]))

/** Windows-1252, which VNI fonts are laid over. */
export const WINDOWS_1252: UpperHalf = new Map([...from(0x80, QUOTES), ...latin])

// Combining grave, hook, tilde, acute and dot below follow the vowel they belong to.
const tones = new Map([[0xcc, 0x300], [0xd2, 0x309], [0xde, 0x303], [0xec, 0x301], [0xf2, 0x323]].map(([byte, mark]) => [byte!, String.fromCharCode(mark!)]))

/** Windows-1258: windows-1252 with the Vietnamese letters and five combining tones. */
export const WINDOWS_1258: UpperHalf = new Map([
  ...WINDOWS_1252, ...tones,
  [0x8a, BAD], [0x8e, BAD], [0x9a, BAD], [0x9e, BAD],
  [0xc3, 'Ă'], [0xd0, 'Đ'], [0xd5, 'Ơ'], [0xdd, 'Ư'], [0xe3, 'ă'], [0xf0, 'đ'], [0xf5, 'ơ'], [0xfd, 'ư'], [0xfe, '₫'],
])

/** TCVN3 (ABC): one byte a letter; capitals with a tone come from a font of their own and are written as small letters. */
export const TCVN3: UpperHalf = new Map([
  ...from(0x80, QUOTES),
  ...from(0xa0, [
    `${NO_BREAK_SPACE}ĂÂÊÔƠƯĐăâêôơưđẶ`, '�����àảãáạẲằẳẵắ', 'ẴẮẦẨẪẤỀặầẩẫấậèỂẻ',
    'ẽéẹềểễếệìỉỄẾỒĩíị', 'òỔỏõóọồổỗốộờởỡớợ', 'ùỖủũúụừửữứựỳỷỹýỵ',
  ]),
  [0xff, 'Ố'],
])

/** VISCII: every letter has a byte; six of them lie among the control characters. */
export const VISCII: UpperHalf = new Map([
  [0x02, 'Ẳ'], [0x05, 'Ẵ'], [0x06, 'Ẫ'], [0x14, 'Ỷ'], [0x19, 'Ỹ'], [0x1e, 'Ỵ'],
  ...from(0x80, [
    'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ', 'ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ', 'Õắằặấầẩậẽẹếềểễệố', 'ồổỗỠƠộờởịỰỨỪỬơớƯ',
    'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ', 'ĐứÒÓÔạỷừửÙÚỹỵÝỡư', 'àáâãảăữẫèéêẻìíĩỉ', 'đựòóôõỏọụùúũủýợỮ',
  ]),
])
