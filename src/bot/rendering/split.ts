import { FormattedString } from '@grammyjs/parse-mode'
import type { Rich } from './text.js'

type Entity = Rich['entities'][number]

/** What one message may hold: UTF-16 code units of text, and entities. */
export interface Limits {
  readonly units: number
  readonly entities: number
}

/** https://core.telegram.org/bots/api#sendmessage and #formatting-options */
export const MESSAGE_LIMITS: Limits = { units: 4096, entities: 100 }

/** A cut at a paragraph, line or sentence end is taken when the message is at least this full. */
const FULL_ENOUGH = 0.25

/** Ends to cut at, best first. */
const ENDS: readonly RegExp[] = [/\n\s*\n/gu, /\n/gu, /[.!?…;][”"’»)\]]*\s/gu, /\s/gu]

/**
 * The text in messages that are not too long: cut at paragraph ends where there are any, marks carried over the cuts.
 * White space at the cuts and at both ends is dropped, as Telegram would; nothing else is lost or doubled. No message is empty.
 */
export function split({ text, entities }: Pick<Rich, 'text' | 'entities'>, limits: Limits = MESSAGE_LIMITS): Rich[] {
  const parts: Rich[] = []
  const ordered = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length)
  let start = skipSpace(text, 0)
  while (start < text.length) {
    const furthest = withinEntities(ordered, start, Math.min(text.length, start + limits.units), limits.entities)
    const end = furthest === text.length ? furthest : cut(text, start, furthest)
    parts.push(slice(text, ordered, start, end, limits.entities))
    start = skipSpace(text, end)
  }
  return parts
}

function skipSpace(text: string, from: number): number {
  const space = /\s*/uy
  space.lastIndex = from
  return from + (space.exec(text)?.[0].length ?? 0)
}

/** The end, moved back to where one entity too many begins; entities beyond the limit that begin at one place cannot be kept. */
function withinEntities(entities: readonly Entity[], start: number, end: number, most: number): number {
  const within = entities.filter(({ offset, length }) => offset < end && offset + length > start)
  const excess = within[most]
  return excess !== undefined && excess.offset > start ? excess.offset : end
}

function cut(text: string, start: number, furthest: number): number {
  const enough = start + (furthest - start) * FULL_ENOUGH
  // One more unit is seen, so that a space right behind the last word that fits counts.
  const window = text.slice(start, furthest + 1)
  for (const end of ENDS) {
    const last = [...window.matchAll(end)].map(({ 0: found, index }) => start + index + found.trimEnd().length).filter((at) => at <= furthest && at > start).at(-1)
    if (last !== undefined && last >= enough) return last
  }
  return wholeCharacter(text, start, furthest)
}

/** Never between a letter and its marks, nor inside a pair of surrogates, unless there is nothing else to cut. */
function wholeCharacter(text: string, start: number, end: number): number {
  let at = end
  while (at > start + 1 && /^[\p{M}\u200D\uFE0F\uDC00-\uDFFF]/u.test(text.slice(at, at + 1))) at -= 1
  if (at > start + 1) return at
  return /^[\uDC00-\uDFFF]/u.test(text.slice(end, end + 1)) ? end - 1 : end
}

function slice(text: string, entities: readonly Entity[], from: number, to: number, most: number): Rich {
  const content = text.slice(from, to).trimEnd()
  const kept = entities.flatMap((entity) => {
    const start = Math.max(entity.offset, from)
    const end = Math.min(entity.offset + entity.length, from + content.length)
    return start < end ? [{ ...entity, offset: start - from, length: end - start }] : []
  })
  return new FormattedString(content, kept.slice(0, most))
}
