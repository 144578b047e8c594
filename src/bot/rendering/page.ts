import type { InlineKeyboardButton } from 'grammy/types'
import { button, fitsButton } from './answer.js'

/** Lines on one page of a list. */
const PAGE = 8

/** The part of a list that page `page` (0-based, moved into range) shows. */
export function pageOf<T>(items: readonly T[], wanted: number, size = PAGE): { page: number; pages: number; first: number; shown: readonly T[] } {
  const pages = Math.max(1, Math.ceil(items.length / size))
  const page = Math.min(Math.max(0, Number.isSafeInteger(wanted) ? wanted : 0), pages - 1)
  return { page, pages, first: page * size, shown: items.slice(page * size, (page + 1) * size) }
}

/** Buttons to the pages beside this one; none when there is one page, or the data would be too long. */
export function pageButtons(page: number, pages: number, data: (page: number) => string): InlineKeyboardButton[][] {
  if (pages < 2 || !fitsButton(data(pages))) return []
  return [
    [
      ...(page > 0 ? [button('◀', data(page - 1))] : []),
      button(`${page + 1}/${pages}`, 'noop'),
      ...(page + 1 < pages ? [button('▶', data(page + 1))] : []),
    ],
  ]
}
