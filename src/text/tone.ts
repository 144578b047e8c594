import { expression } from './expression.js'

const PLAIN = 'oeuy'
// One row per tone, columns as in PLAIN plus "a": o, e, u, y, a.
const TONED = ['òèùỳà', 'óéúýá', 'ỏẻủỷả', 'õẽũỹã', 'ọẹụỵạ']
const A = PLAIN.length

const sameCase = (model: string, letter: string): string => (model === model.toLowerCase() ? letter : letter.toUpperCase())

/** Written pair → pair with the tone on its other letter, keyed in every mixture of cases. */
function movedPairs(move: (row: string, first: number, second: number) => readonly [string, string]): Map<string, string> {
  const moved = new Map<string, string>()
  for (const row of TONED) {
    for (const [first, second] of [[0, A], [0, 1], [2, 3]] as const) {
      const [from, to] = move(row, first, second)
      for (const left of [from[0]!, from[0]!.toUpperCase()]) {
        for (const right of [from[1]!, from[1]!.toUpperCase()]) {
          moved.set(left + right, sameCase(left, to[0]!) + sameCase(right, to[1]!))
        }
      }
    }
  }
  return moved
}

const letters = `${PLAIN}a`
const onSecond = (row: string, first: number, second: number): string => letters[first]! + row[second]!
const onFirst = (row: string, first: number, second: number): string => row[first]! + letters[second]!
const TO_FIRST = movedPairs((row, first, second) => [onSecond(row, first, second), onFirst(row, first, second)])
const TO_SECOND = movedPairs((row, first, second) => [onFirst(row, first, second), onSecond(row, first, second)])

// "hoà", "khoẻ", "uỷ" with nothing after them; in "quý" the u belongs to the onset.
const OPEN = expression(String.raw`(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|(?<![qQ])[uU][ỳýỷỹỵỲÝỶỸỴ])(?![\p{L}\p{M}])`, 'g')
// "tòan", "hòai", "qúy": the tone typed one letter too early.
const EARLY = expression(String.raw`[òóỏõọÒÓỎÕỌ][aeAE](?=[\p{L}\p{M}])|[ùúủũụÙÚỦŨỤ][yY](?=[\p{L}\p{M}])|(?<=[qQ])[ùúủũụÙÚỦŨỤ][yY]`, 'g')

/** NFC text with every tone where today's spelling puts it: "hoà" → "hòa", "uỷ" → "ủy", "tòan" → "toàn". Offsets and case stay. */
export const normalizeTone = (text: string): string =>
  text.replace(OPEN(text), pair => TO_FIRST.get(pair)!).replace(EARLY(text), pair => TO_SECOND.get(pair)!)
