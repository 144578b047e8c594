import { AppError } from '../../errors.js'
import { nfc } from '../../text/normalize.js'
import type { PartialDate } from '../../text/dates/types.js'
import { withoutLeadingBlankLines } from '../body.js'
import { readCorrections } from '../corrections.js'
import type { Language, Origin, Stated } from '../report.js'
import { parseDate } from '../report-date.js'

/** What a report says of itself between its `---` lines; null where it does not say. */
export interface FrontMatter {
  readonly title: string | null
  readonly date: PartialDate | null
  readonly source: string | null
  readonly author: string | null
  readonly language: Language | null
  /** Offsets in the body where pages of the original start; empty when there are none, or the key means something else. */
  readonly pages: readonly number[]
  /** What the export adds; null when it wrote none of it. */
  readonly stated: Stated | null
}

// A `---` line is front matter only with a key, a comment or the closing line under it; otherwise it is a rule.
const OPENING = /^---[ \t]*\n(?=\s*(?:#|---|[\p{L}\p{N}_"'-]+[ \t]*:|[[{]))/u
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/mu

/** Whether the text opens with a `---` line that has keys under it. */
export const hasFrontMatter = (text: string): boolean => OPENING.test(text)

/**
 * Front matter and the body behind it, whose leading blank lines are dropped. Keys that are not ours are ignored.
 * @throws AppError 'bad-front-matter' when it is never closed, is not YAML, not a list of keys, or holds a date or language nobody can read.
 */
export async function readFrontMatter(text: string): Promise<{ front: FrontMatter, body: string }> {
  const { yaml, body } = split(text)
  const values = await parseYaml(yaml)
  return {
    body,
    front: {
      title: asText(values.title),
      date: asDate(values.date),
      source: fileName(asText(values.source)),
      author: asText(values.author),
      language: asLanguage(values.language),
      pages: asPages(values.pages, body.length),
      stated: asStated(values),
    },
  }
}

function split(text: string): { yaml: string, body: string } {
  const rest = text.replace(OPENING, '')
  const closing = CLOSING.exec(rest)
  if (closing === null) throw new AppError('bad-front-matter')
  return { yaml: rest.slice(0, closing.index), body: withoutLeadingBlankLines(rest.slice(closing.index + closing[0].length)) }
}

async function parseYaml(yaml: string): Promise<Record<string, unknown>> {
  // Loaded only for files that need it.
  const { parse } = await import('yaml')
  let value: unknown
  try {
    value = parse(yaml, { maxAliasCount: 0 })
  } catch (cause) {
    throw new AppError('bad-front-matter', { cause })
  }
  if (value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value)) throw new AppError('bad-front-matter')
  return value as Record<string, unknown>
}

function asText(value: unknown): string | null {
  if (value === undefined || value === null) return null
  if (Array.isArray(value)) return value.map(asText).filter(part => part !== null).join(', ') || null
  if (typeof value !== 'string' && typeof value !== 'number') throw new AppError('bad-front-matter')
  return nfc(String(value)).replace(/\s+/gu, ' ').trim() || null
}

/** Offsets as an export writes them: from 0 upwards, within the body. */
function asPages(value: unknown, length: number): number[] {
  if (!Array.isArray(value)) return []
  const offsets = value as unknown[]
  const areOffsets = offsets.every((offset, i) => Number.isInteger(offset) && (offset as number) <= length && (offset as number) >= (i === 0 ? 0 : (offsets[i - 1] as number)))
  return areOffsets ? (offsets as number[]) : []
}

/** Sources are names, never paths. */
const fileName = (source: string | null): string | null => source?.split(/[/\\]/u).at(-1)?.trim() || null

function asDate(value: unknown): PartialDate | null {
  const written = value instanceof Date ? value.toISOString() : asText(value)
  if (written === null) return null
  const date = parseDate(written)
  if (date === null) throw new AppError('bad-front-matter')
  return date
}

function asStated({ uploaded_by: by, uploaded: at, origin, corrections }: Record<string, unknown>): Stated | null {
  if ([by, at, origin, corrections].every((value) => value === undefined)) return null
  return { uploadedBy: asText(by), uploadedAt: asInstant(at), origin: asOrigin(origin), corrections: readCorrections(corrections) }
}

function asInstant(value: unknown): string | null {
  const instant = new Date(value instanceof Date ? value : (asText(value) ?? ''))
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString()
}

function asOrigin(value: unknown): Origin | null {
  if (typeof value !== 'object' || value === null) return null
  const { name, at, link } = value as Record<string, unknown>
  return { name: asText(name) ?? '', at: asInstant(at), link: asText(link) }
}

function asLanguage(value: unknown): Language | null {
  const language = asText(value)?.toLowerCase().slice(0, 2) ?? null
  if (language === null || language === 'vi' || language === 'en') return language
  throw new AppError('bad-front-matter')
}
