import { applied, IDENTITY, product, type Glyph, type Matrix, type PageGlyphs, type Rule } from './glyphs.js'

/** The operators of a page as pdf.js lists them, with their numbers. */
export interface Operators {
  readonly names: Readonly<Record<string, number>>
  readonly list: { readonly fnArray: readonly number[]; readonly argsArray: readonly (readonly unknown[] | null)[] }
  /** The scale of a font's widths (0.001 for most), or null for one that is written from top to bottom. */
  readonly widthScale: (font: string) => number | null
}

interface State {
  readonly ctm: Matrix
  readonly widthScale: number | null
  readonly size: number
  readonly charSpacing: number
  readonly wordSpacing: number
  readonly scale: number
  readonly leading: number
  readonly rise: number
}

/** Arguments of an operator: what they are, each operator knows. */
type Arguments = readonly never[]

interface FontGlyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
}

/** A drawing as large as this share of its page is taken for a picture of a page. */
const PICTURE_SHARE = 0.3
const RULE_WIDTH = 2
const RULE_HEIGHT = 6

const START = { widthScale: 0.001, size: 1, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 }

const matrixOf = (value: unknown): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from((value ?? IDENTITY) as ArrayLike<number>)
  return [a, b, c, d, e, f]
}

/**
 * Where every glyph of a page stands: its text operators followed as ISO 32000-1, 9.4 defines them. `view` maps the page to points from the top
 * left corner. pdf.js has a text extraction of its own, which guesses spaces from gaps before the letters of another font are put into them.
 */
export function interpret({ names, list, widthScale }: Operators, view: Matrix, width: number, height: number): PageGlyphs {
  const glyphs: Glyph[] = []
  const rules: Rule[] = []
  const stack: State[] = []
  let hasPicture = false
  let state: State = { ...START, ctm: view }
  let text: Matrix = IDENTITY
  let [x, y, lineX, lineY] = [0, 0, 0, 0]

  const transform = (matrix: Matrix): void => {
    state = { ...state, ctm: product(state.ctm, matrix) }
    const [a, b, c, d] = state.ctm
    hasPicture ||= Math.abs(a * d - b * c) > width * height * PICTURE_SHARE
  }
  const save = (): void => void stack.push(state)
  const restore = (): void => void (state = stack.pop() ?? state)
  const moveText = (dx: number, dy: number): void => {
    x = lineX += dx
    y = lineY += dy
  }
  const setTextMatrix = (matrix: Matrix): void => {
    text = matrix
    x = y = lineX = lineY = 0
  }

  const show = (items: readonly (FontGlyph | number | null)[]): void => {
    const { size, charSpacing, wordSpacing, scale, rise } = state
    const at = product(product(state.ctm, text), [scale, 0, 0, 1, x, y + rise])
    let along = 0
    for (const item of items) {
      if (item === null) continue
      if (typeof item === 'number') along -= (item * size) / 1000
      else {
        const advance = item.width * size * (state.widthScale ?? 0)
        // Only what is written from left to right as the page is read; stamps and watermarks stand across.
        if (state.widthScale !== null && at[0] > 0 && Math.abs(at[1]) < at[0] * 0.2) {
          glyphs.push({ text: item.unicode, ...applied(at, along, 0), width: advance * at[0], size: Math.abs(size) * Math.hypot(at[2], at[3]) })
        }
        along += advance + charSpacing + (item.isSpace ? wordSpacing : 0)
      }
    }
    x += along * scale
  }

  const path = (bounds: unknown): void => {
    const [left = 0, top = 0, right = 0, bottom = 0] = Array.from((bounds ?? []) as ArrayLike<number>)
    const [from, to] = [applied(state.ctm, left, top), applied(state.ctm, right, bottom)]
    const rule = { x: (from.x + to.x) / 2, top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y) }
    if (Math.abs(from.x - to.x) < RULE_WIDTH && rule.bottom - rule.top > RULE_HEIGHT) rules.push(rule)
  }

  const operations: Readonly<Record<string, (args: Arguments) => void>> = {
    save,
    restore,
    transform: (args) => transform(matrixOf(args)),
    paintFormXObjectBegin: ([matrix]) => {
      save()
      transform(matrixOf(matrix))
    },
    paintFormXObjectEnd: restore,
    beginAnnotation: ([, , placed, matrix]) => {
      save()
      for (const part of [placed, matrix]) transform(matrixOf(part))
    },
    endAnnotation: restore,
    beginText: () => setTextMatrix(IDENTITY),
    setFont: ([font, size]) => void (state = { ...state, widthScale: widthScale(font!), size: size! }),
    setCharSpacing: ([spacing]) => void (state = { ...state, charSpacing: spacing! }),
    setWordSpacing: ([spacing]) => void (state = { ...state, wordSpacing: spacing! }),
    setHScale: ([percent]) => void (state = { ...state, scale: percent! / 100 }),
    setLeading: ([leading]) => void (state = { ...state, leading: -leading! }),
    setTextRise: ([rise]) => void (state = { ...state, rise: rise! }),
    moveText: ([dx, dy]) => moveText(dx!, dy!),
    setLeadingMoveText: ([dx, dy]) => {
      state = { ...state, leading: dy! }
      moveText(dx!, dy!)
    },
    nextLine: () => moveText(0, state.leading),
    setTextMatrix: (args) => setTextMatrix(matrixOf(ArrayBuffer.isView(args[0]) || Array.isArray(args[0]) ? args[0] : args)),
    showText: ([items]) => show(items!),
    constructPath: ([, , bounds]) => path(bounds),
  }
  const byNumber = new Map(Object.entries(operations).map(([name, run]) => [names[name], run]))
  for (const [i, number] of list.fnArray.entries()) byNumber.get(number)?.((list.argsArray[i] ?? []) as Arguments)
  return { width, height, glyphs: glyphs.filter((glyph) => glyph.x > -glyph.size && glyph.x < width && glyph.y > 0 && glyph.y < height + glyph.size), rules, hasPicture }
}
