import { lazy } from '../lazy.js'

/** Composed Latin letters and what stands between them. */
export const LATIN = /^[\0-ɏḀ-ỿ\u2000-\u206f]*$/u
const BLOCKS = [[0, 0x24f], [0x1e00, 0x1eff], [0x2000, 0x206f]] as const

/** Of a class of characters, those of Latin text, as ranges. */
function rangesOf(name: string): string {
  const isOfClass = new RegExp(`\\p{${name}}`, 'u')
  const ranges: string[] = []
  for (const [first, last] of BLOCKS)
    for (let code = first, from = -1; code <= last + 1; code++) {
      const belongs = code <= last && isOfClass.test(String.fromCharCode(code))
      if (belongs && from < 0) from = code
      if (belongs || from < 0) continue
      ranges.push(`${String.fromCharCode(from)}-${String.fromCharCode(code - 1)}`)
      from = -1
    }
  return ranges.join('')
}

const known = new Map<string, string>()

function latinClass(name: string): string {
  const ranges = known.get(name) ?? rangesOf(name)
  known.set(name, ranges)
  return ranges
}

/** The source with every class narrowed to the characters of Latin text. */
function narrowed(source: string): string {
  let inBrackets = false
  return source.replace(/\\p\{([A-Za-z]+)\}|\\.|[[\]]/gu, (piece, name: string | undefined) => {
    if (name !== undefined) return inBrackets ? latinClass(name) : `[${latinClass(name)}]`
    if (piece === '[') inBrackets = true
    if (piece === ']') inBrackets = false
    return piece
  })
}

/**
 * A regular expression with Unicode classes (`\p{L}`, never negated), made when first asked for; written as `String.raw` and with the `u` flag left out.
 * For Latin text it is made of short ranges instead, which match the same there: compiling such classes takes 1 to 7 milliseconds each, a
 * third of the start of a command when they all were. Call it with the text to be matched.
 */
export function expression(source: string, flags = ''): (text: string) => RegExp {
  const latin = lazy(() => new RegExp(narrowed(source), flags))
  const any = lazy(() => new RegExp(source, `${flags}u`))
  return (text) => (LATIN.test(text) ? latin() : any())
}
