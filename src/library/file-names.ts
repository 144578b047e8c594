import { extname } from 'node:path'
import { nfc } from '../text/normalize.js'

// Separators, drive colons, wild cards and control characters: what one of the usual file systems forbids.
const FORBIDDEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}/\\:*?"<>|]+/gu

/** Bytes of UTF-8 kept of a name; file systems stop at 255, and a suffix must fit. */
const MAX_BYTES = 180

/** A name for a report's Markdown file without its extension: no path parts, not hidden, at most 180 bytes, never empty. */
function safeStem(source: string, fallback: string): string {
  const stem = nfc(source).slice(0, -extname(source).length || undefined)
  const clean = stem.replace(FORBIDDEN, '-').replace(/^[.\s]+|[.\s]+$/gu, '')
  return limited(clean) || fallback
}

function limited(name: string): string {
  let kept = ''
  let bytes = 0
  for (const character of name) {
    bytes += Buffer.byteLength(character)
    if (bytes > MAX_BYTES) break
    kept += character
  }
  return kept
}

/** Names to try for one report, best first, without end: "họp.md", "họp-1a2b3c4d.md", "họp-1a2b3c4d-2.md", … */
export function* fileNames(source: string, id: string): Generator<string, never> {
  const stem = safeStem(source, id)
  yield `${stem}.md`
  yield `${stem}-${id.slice(0, 8)}.md`
  for (let i = 2; ; i++) yield `${stem}-${id.slice(0, 8)}-${i}.md`
}
