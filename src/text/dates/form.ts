import type { FullDate } from './days.js'
import type { Draft, Reading } from './draft.js'
import { isDoubtful, phrase } from './pattern.js'
import type { DateText } from './source.js'

/** One way of writing a date. */
export interface DateForm {
  readonly name: string
  readonly find: (source: DateText, today: FullDate | null) => Draft[]
}

/** What a form sees of one match. */
export interface FormMatch {
  /** Named groups of the pattern, lower case; undefined where a group took no part. */
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly words: string
  readonly start: number
  readonly end: number
  readonly source: DateText
  readonly today: FullDate | null
}

const CONTEXT = 40

/** Up to 40 lower-case characters before a match. */
export const leftOf = (source: DateText, start: number): string => source.lower.slice(Math.max(0, start - CONTEXT), start)

/** Up to 40 lower-case characters after a match. */
export const rightOf = (source: DateText, end: number): string => source.lower.slice(end, end + CONTEXT)

type Read = (match: FormMatch) => (Reading & { daysAfterPrevious?: number }) | null

/**
 * A form from the clues a text must hold for it, a pattern (see `spelled`) and a function from its match to what it means,
 * null when it is no date after all.
 */
export function form(name: string, clues: readonly RegExp[], pattern: string, read: Read): DateForm {
  const regexp = phrase(pattern)
  const find = (source: DateText, today: FullDate | null): Draft[] => {
    const drafts: Draft[] = []
    if (!clues.every((clue) => clue.test(source.lower))) return drafts
    for (const match of source.lower.matchAll(regexp())) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (!source.english && isDoubtful(source.lower, start, end)) continue
      const reading = read({ groups: match.groups ?? {}, words: match[0], start, end, source, today })
      if (reading !== null) drafts.push({ session: null, implied: [], ...reading, start, end, form: name })
    }
    return drafts
  }
  return { name, find }
}
