import { phraseTable } from './phrases.js'
import { FORMER, SAME_OFFICE, TITLE_HEADS } from './tables/titles.js'
import type { WordRange } from './titles.js'
import type { Word } from './words.js'

/** An office a person holds: its head in one spelling, and the words of its body. */
export interface Office {
  readonly head: string
  readonly body: ReadonlySet<string>
  readonly former: boolean
}

const heads = phraseTable(TITLE_HEADS, SAME_OFFICE.flat())
const former = new Set(FORMER)
const usual = new Map<string, string>()
for (const row of SAME_OFFICE) for (const way of row) usual.set(way, row[0]!)

/** The offices a title lists: "Ủy viên Bộ Chính trị, Bí thư Thành ủy" are two. */
export function officesIn(list: readonly Word[], range: WordRange): Office[] {
  const found: Office[] = []
  let k = range.from
  while (k < range.to) {
    const count = heads.match(list, k)
    if (count === 0) {
      k++
      continue
    }
    let out = false
    let from = k
    let head = text(list, k, k + count)
    let end = k + count
    // "nguyên Phó Chủ tịch": the modifier, then the office.
    while (former.has(head) || head === 'tân' || head === 'quyền' || head === 'nữ') {
      out ||= former.has(head)
      const more = heads.match(list, end)
      if (more === 0) break
      from = end
      head = text(list, from, from + more)
      end = from + more
    }
    let stop = end
    while (stop < range.to && heads.match(list, stop) === 0) stop++
    found.push({ head: usual.get(head) ?? head, body: bodyOf(list, end, stop), former: out })
    k = stop
  }
  return found
}

const text = (list: readonly Word[], from: number, to: number): string =>
  list
    .slice(from, to)
    .map(word => word.key)
    .join(' ')

const LINKS = new Set(['và', 'của', 'tỉnh', 'thành', 'phố', 'tp', 'về'])
const bodyOf = (list: readonly Word[], from: number, to: number): Set<string> =>
  new Set(
    list
      .slice(from, to)
      .map(word => word.key)
      .filter(key => !LINKS.has(key)),
  )

/** True when an office with body `held` may be called by the words `asked`. */
export const covers = (held: ReadonlySet<string>, asked: ReadonlySet<string>): boolean => {
  for (const word of asked) if (!held.has(word)) return false
  return true
}
