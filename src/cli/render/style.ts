/**
 * Emphasis as invisible marks (Unicode noncharacters, which no text contains), turned into colours or into nothing
 * only where a line is written: so whatever escape sequence a line carries by then came from outside and is dropped.
 */
const END = '\uFDD0'
const BEGIN = { bold: '\uFDD1', dim: '\uFDD2', red: '\uFDD3', green: '\uFDD4', yellow: '\uFDD5', cyan: '\uFDD6' } as const

const SGR: Readonly<Record<string, string>> = {
  [END]: '\u001b[0m',
  [BEGIN.bold]: '\u001b[1m',
  [BEGIN.dim]: '\u001b[2m',
  [BEGIN.red]: '\u001b[31m',
  [BEGIN.green]: '\u001b[32m',
  [BEGIN.yellow]: '\u001b[33m',
  [BEGIN.cyan]: '\u001b[36m',
}

const MARK = /[\uFDD0-\uFDEF]/gu

const styled = (name: keyof typeof BEGIN) => (text: string) => (text === '' ? '' : `${BEGIN[name]}${text}${END}`)

/** Emphasis that a {@link colorize} later makes visible; takes no columns. Does not nest. */
export const style = {
  bold: styled('bold'),
  dim: styled('dim'),
  red: styled('red'),
  green: styled('green'),
  yellow: styled('yellow'),
  cyan: styled('cyan'),
}

/** Emphasis as terminal colours, or left out. */
export const colorize = (text: string, color: boolean): string => text.replace(MARK, (mark) => (color ? (SGR[mark] ?? '') : ''))
