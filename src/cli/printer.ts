import { columnsOf } from './io.js'
import type { Output } from './io.js'
import { clean } from './render/clean.js'
import { colorize } from './render/style.js'

/** Columns to lay text out in when the stream is no terminal: lines are then not cut, only paragraphs are wrapped. */
const PAGE = 100

/** One stream to write lines to, safely: nothing a report or a question contains can steer the terminal. */
export interface Printer {
  readonly isTerminal: boolean
  /** Columns that paragraphs are wrapped to. */
  readonly width: number
  /** Columns that a table may take; unlimited when the output is read by another program. */
  readonly tableWidth: number
  /** Writes text, which may have several lines and emphasis, and a line end. */
  readonly line: (text?: string) => void
  /** Writes one value as one line of JSON. */
  readonly json: (value: unknown) => void
}

// Controls that JSON leaves as they are; escaped, they are the same JSON and harmless to a terminal.
const BARE_CONTROLS = /[\u007f-\u009f\p{Bidi_Control}\u2028\u2029]/gu

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A printer; `color` null means "when the stream is a terminal". */
export function createPrinter(stream: Output, color: boolean | null): Printer {
  const isTerminal = stream.isTTY === true
  const colored = color ?? isTerminal
  const columns = columnsOf(stream, PAGE)
  return {
    isTerminal,
    width: Math.min(columns, PAGE),
    tableWidth: isTerminal ? columns : Number.POSITIVE_INFINITY,
    line: (text = '') => void stream.write(`${colorize(clean(text), colored)}\n`),
    json: (value) => void stream.write(`${JSON.stringify(value).replace(BARE_CONTROLS, escaped)}\n`),
  }
}
