import { expression } from './expression.js'
import { fold } from './normalize.js'
import type { Span } from './span.js'
import { OPENERS } from './tables/abbreviations.js'
import { AGENCIES, CREDIT_LEADS, NAMELESS_CREDITS, SURNAMES } from './tables/credits.js'

const leads = CREDIT_LEADS.flatMap(lead => [lead, lead.toUpperCase()]).join('|')
const leadsInBrackets = [...new Set([leads, leads.toLowerCase()])].join('|')

// "(Ảnh: An Bình/TTXVN)", "(ảnh minh họa)", "[Photo: VNA]"; the length is bounded so that an open bracket costs little.
const BRACKETED = expression(`[([]\\s?(?:${leadsInBrackets})(?![\\p{L}\\p{M}])[^()[\\]\\n]{0,80}[)\\]][.]?`, 'g')
// "Ảnh: An Bình/TTXVN" and, after a stop or at the start of a line, "Ảnh - An Bình" or "Ảnh An Bình".
const BARE = expression(`(?<![\\p{L}\\p{M}])(?:${leads})(?:\\s+by)?(?:[ \\t]*[:：][ \\t]*|[ \\t]+[-–—][ \\t]+(?=\\p{Lu}))`, 'g')
const NAMELESS = new RegExp(`(?:${NAMELESS_CREDITS.join('|')})(?![\\p{L}\\p{M}])\\.?`, 'iuy')
const TOKEN = expression(String.raw`^\p{Lu}[\p{L}\p{M}\p{N}+&@_]*(?:\.[\p{L}\p{M}\p{N}]+)*`)
const LONGEST_TOKEN = 200
const JOINT = /[ \t]*\/[ \t]*(?=\p{Lu})|[ \t]?[-–—|][ \t]?(?=\p{Lu})|, (?=\p{Lu})/uy
const GAP = / (?=\p{Lu})/uy
// What may stand right after a whole name: a stop, a joint, a bracket, the end of the line, or a wide gap.
const CLOSED = /[ \t]*(?:[./|;)\]”"\n]|[-–—]|$)|[ \t]{2}/uy
const LONGEST_RUN = 5

interface Token extends Span {
  readonly text: string
}

function at(pattern: RegExp, text: string, position: number): string | null {
  pattern.lastIndex = position
  return pattern.exec(text)?.[0] ?? null
}

/** Capitalised tokens one space apart. */
function capitalRun(text: string, start: number): Token[] {
  const run: Token[] = []
  let position = start
  while (run.length < LONGEST_RUN) {
    const ahead = text.slice(position, position + LONGEST_TOKEN)
    const token = TOKEN(ahead).exec(ahead)?.[0]
    if (token === undefined) break
    run.push({ text: token, start: position, end: position + token.length })
    if (at(GAP, text, position + token.length) === null) break
    position += token.length + 1
  }
  return run
}

const VOWEL = /[aeiouy]/u

const isUpper = (token: string): boolean => token.length <= 6 && token === token.toUpperCase() && token !== token.toLowerCase()

/** How many tokens of a run that flows into the next sentence are the photographer's. */
function nameLength(run: readonly Token[]): number {
  if (isUpper(run[0]!.text)) {
    // "TÁ LÂM" is a name in capitals, "T.K" or "TN" a whole one.
    if (!VOWEL.test(fold(run[0]!.text))) return 1
    const other = run.findIndex(token => !isUpper(token.text))
    return other < 0 ? run.length : other
  }
  // The last capital opens the next sentence: it is followed by a small letter.
  const most = Math.min(run.length - 1, SURNAMES.has(run[0]!.text) ? 3 : 2)
  const opener = run.findIndex((token, i) => i > 0 && OPENERS.has(token.text))
  return Math.max(1, opener > 0 ? Math.min(most, opener) : most)
}

const GLUED = expression(String.raw`^(\p{Lu}{3,})\p{Lu}[\p{Ll}\p{M}]`)

/** "TTXVNPhát biểu": the end of an agency glued to the next sentence, or -1. */
function gluedAgencyEnd(token: Token): number {
  const glued = GLUED(token.text).exec(token.text)?.[1]
  return glued !== undefined && AGENCIES.has(glued) ? token.start + glued.length : -1
}

/** End of one part of a credit ("An Bình", "TTXVN"), or `start` when there is none. */
function partEnd(text: string, start: number): { end: number, open: boolean } {
  const run = capitalRun(text, start)
  if (run.length === 0) return { end: start, open: false }
  const glued = gluedAgencyEnd(run[0]!)
  if (glued >= 0) return { end: glued, open: false }
  if (AGENCIES.has(run[0]!.text)) return { end: run[0]!.end, open: true }
  const last = run.at(-1)!
  const closed = at(CLOSED, text, last.end) !== null
  if (closed) {
    const opener = run.findIndex((token, i) => i > 1 && OPENERS.has(token.text))
    if (opener < 0 || run.length <= 3) return { end: last.end, open: true }
  }
  // "Ảnh: Thứ trưởng …" says what the picture shows, not who took it.
  if (!closed && run.length === 1 && OPENERS.has(last.text)) return { end: start, open: false }
  return { end: run[nameLength(run) - 1]!.end, open: true }
}

function bareEnd(text: string, start: number): number {
  const nameless = at(NAMELESS, text, start)
  if (nameless !== null) return start + nameless.length
  let { end, open } = partEnd(text, start)
  for (let parts = 1; open && parts < 4; parts++) {
    const joint = at(JOINT, text, end)
    if (joint === null) break
    const next = partEnd(text, end + joint.length)
    // A dash or comma may also belong to the sentence that follows: only a source or a closed name continues the credit.
    const firm = joint.includes('/') || AGENCIES.has(text.slice(end + joint.length, next.end)) || (!joint.includes(',') && at(CLOSED, text, next.end) !== null)
    if (!firm) break
    end = next.end
    open = next.open
  }
  return text[end] === '.' && end > start && text[end + 1] !== '.' ? end + 1 : end
}

/**
 * Credits of photographs, in order: "(Ảnh: An Bình)", "Ảnh: An Bình/TTXVN", "Ảnh - Hà My", "Photo: VNA".
 * Where a credit runs into the next sentence, it ends before the capital that opens that sentence. Linear in the text.
 */
export function photoCredits(text: string): Span[] {
  const found: Span[] = Array.from(text.matchAll(BRACKETED(text)), m => ({ start: m.index, end: m.index + m[0].length }))
  for (const m of text.matchAll(BARE(text))) {
    const from = m.index + m[0].length
    const end = bareEnd(text, from)
    if (end > from) found.push({ start: m.index, end })
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let reached = 0
  return found.filter((credit) => {
    if (credit.start < reached) return false
    reached = credit.end
    return true
  })
}
