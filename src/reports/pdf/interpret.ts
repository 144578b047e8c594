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
/** In points: the least length of a line, and how far it may lean. */
const LEAST_RULE = 6
const STRAIGHT = 1
const PAGE_EDGE = 8

// Operators inside a path, and how many coordinates each takes.
const [MOVE_TO, LINE_TO, CLOSED] = [0, 1, 4]
const PATH_COORDINATES: readonly number[] = [2, 2, 6, 4, 0]

type Point = ReturnType<typeof applied>

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
  const bars: Rule[] = []
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

  /** Follows a path: an operator (0 to, 1 line to, 2 and 3 curves, 4 closed) and its coordinates, one after the other. */
  const path = (data: ArrayLike<number>): void => {
    let [from, start] = [{ x: 0, y: 0 }, { x: 0, y: 0 }]
    for (let i = 0; i < data.length; ) {
      const operator = data[i]!
      const taken = PATH_COORDINATES[operator] ?? data.length
      const to = operator === CLOSED ? start : applied(state.ctm, data[i + taken - 1]!, data[i + taken]!)
      if (operator === LINE_TO || operator === CLOSED) line(from, to)
      if (operator === MOVE_TO) start = to
      from = to
      i += 1 + taken
    }
  }
  const line = (from: Point, to: Point): void => {
    const [across, down] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)]
    // The edges of the page are those of its background.
    const isEdge = Math.min(from.x + across, from.y + down, width - from.x + across, height - from.y + down) < PAGE_EDGE
    if (isEdge) return
    if (across < STRAIGHT && down > LEAST_RULE) rules.push({ at: from.x, from: Math.min(from.y, to.y), to: Math.max(from.y, to.y) })
    else if (down < STRAIGHT && across > LEAST_RULE) bars.push({ at: from.y, from: Math.min(from.x, to.x), to: Math.max(from.x, to.x) })
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
    constructPath: ([painted, data]) => {
      // A path that only clips is not seen.
      if (painted === names.endPath) return
      for (const part of data as unknown as readonly (ArrayLike<number> | null)[]) if (part !== null) path(part)
    },
  }
  const byNumber = new Map(Object.entries(operations).map(([name, run]) => [names[name], run]))
  for (const [i, number] of list.fnArray.entries()) byNumber.get(number)?.((list.argsArray[i] ?? []) as Arguments)
  return { width, height, glyphs: glyphs.filter((glyph) => glyph.x > -glyph.size && glyph.x < width && glyph.y > 0 && glyph.y < height + glyph.size), rules, bars, hasPicture }
}
