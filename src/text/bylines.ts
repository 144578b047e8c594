import { expression } from './expression.js'
import type { Span } from './span.js'
import { isVietnameseSyllable } from './vietnamese.js'
import { OPENERS } from './tables/abbreviations.js'
import { AGENCIES, OUTLETS } from './tables/credits.js'

const outlets = OUTLETS.map(name => name.replace(/[.+]/gu, '\\$&')).join('|')

// "TTO - ", "(Dân trí) - ", "[VOV] ": the paper before the first words of a paragraph.
const DATELINE = expression(`^[ \\t]*(?:[([](?:${outlets}|\\p{Lu}[^()[\\]\\n]{1,24})[)\\]][ \\t]*[-–—:]|[([](?:${outlets})[)\\]]|(?:${outlets})[ \\t]*[-–—](?=\\s))`, 'gm')
const OPENING_PART = 1500

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.]*(?: \p{Lu}[\p{L}\p{M}.]*){0,4}`
const SOURCE = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.+&-]*(?: \p{Lu}[\p{L}\p{M}\p{N}.+&-]*){0,3}`
const BYLINE = expression(
  `^(?:(?:Theo|Nguồn|Tác giả|Bài(?: và ảnh)?|Tin(?:, ảnh)?|PV|By)\\s?:? ?(?:báo (?:điện tử )?)?(${SOURCE}|\\p{L}+\\.vn)|`
  + `(${NAME})(?:(?:\\s?[-–,/&]\\s?|\\s+và\\s+)(?:${NAME}|${SOURCE}))*(?:\\s?\\([^()\\n]{2,30}\\))?)[.]?(?:/\\.)?$`,
)
const LONGEST = 60
const LAST_STOP = expression(String.raw`(?:[.!?…]["”’»)]*|\/\.|[”"»])\s+(?=\p{Lu}(?:(?![.!?…]\s)[^\n])*$)`)

/** A person's or a paper's name: two syllables or more, all of which could be a name, or a known agency. */
function isByline(line: string): boolean {
  const match = line.length <= LONGEST ? BYLINE(line).exec(line) : null
  if (match === null) return false
  const [, source, name] = match
  if (source !== undefined) return true
  const words = name!.split(' ')
  if (words.length === 1) return AGENCIES.has(words[0]!) || /^\p{Lu}\.\p{L}/u.test(words[0]!) || /[-–/(]/u.test(line)
  if (words.length > 2 && OPENERS.has(words[0]!)) return false
  return words.some(word => isVietnameseSyllable(word.replace(/\./gu, '')) || word.includes('.')) || /[/(]/u.test(line)
}

function closingByline(text: string): Span | null {
  const end = text.trimEnd().length
  const lineStart = text.lastIndexOf('\n', end - 1) + 1
  if (text.slice(0, lineStart).trim() === '') return null
  const line = text.slice(lineStart, end)
  const indent = line.length - line.trimStart().length
  if (isByline(line.trim())) return { start: lineStart + indent, end }
  const tailStart = Math.max(lineStart, end - LONGEST - 10)
  const tail = text.slice(tailStart, end)
  const stop = LAST_STOP(tail).exec(tail)
  if (stop === null) return null
  const start = tailStart + stop.index + stop[0].length
  return isByline(text.slice(start, end)) ? { start, end } : null
}

/** Who wrote the report, where that is plain: the paper before the first words ("TTO - ") and the names at the very end ("Ngọc An (TTXVN)"). */
export function bylines(text: string): Span[] {
  const opening = text.slice(0, OPENING_PART)
  const found: Span[] = Array.from(opening.matchAll(DATELINE(opening)), (m) => {
    const indent = m[0].length - m[0].trimStart().length
    return { start: m.index + indent, end: m.index + m[0].length }
  })
  const closing = closingByline(text)
  return closing === null || found.some(span => span.end > closing.start) ? found : [...found, closing]
}
