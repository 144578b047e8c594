import { style } from './style.js'
import { displayWidth, pad } from './width.js'
import { wrap } from './wrap.js'

/** Columns for the names of fields. */
const NAMES = 16

/** "name  value" with the value's further lines under its first; nothing for an empty value. */
export function field(name: string, value: string, width: number): string[] {
  if (value === '') return []
  const indent = ' '.repeat(Math.max(NAMES, displayWidth(name) + 1) + 2)
  const [first = '', ...more] = wrap(value.replace(/\s+/gu, ' '), width, indent).split('\n')
  return [`  ${style.dim(pad(name, indent.length - 2))}${first.slice(indent.length)}`, ...more]
}
