import { FormattedString } from '@grammyjs/parse-mode'

/** Text with marks at offsets; what people wrote stands in it as it is. */
export type Rich = FormattedString

const LONE_SURROGATE = /\p{Surrogate}/gu

/** Text as Telegram takes it: halves of characters, which it refuses, are replaced one for one, so that offsets stay. */
export const plain = (text: string): FormattedString => new FormattedString(text.replace(LONE_SURROGATE, '\uFFFD'))

/** One line, however the text was broken. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** At most `length` UTF-16 units of one line, cut at a word where there is one. */
export function shorten(text: string, length: number): string {
  const line = oneLine(text)
  if (line.length <= length) return line
  const cut = line.slice(0, length - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\p{Surrogate}\s]+$/gu, '')}…`
}

export const bold = (text: string): FormattedString => marked(text, (rich) => FormattedString.bold(rich))
export const italic = (text: string): FormattedString => marked(text, (rich) => FormattedString.italic(rich))

// A mark over nothing is refused.
const marked = (text: string, mark: (rich: FormattedString) => FormattedString): FormattedString => (text.trim() === '' ? plain(text) : mark(plain(text)))

/** The parts that are not empty, with `separator` between them. */
export const joined = (parts: readonly (FormattedString | string | null)[], separator: string): FormattedString =>
  FormattedString.join(
    parts.flatMap((part) => (part === null || part.toString() === '' ? [] : [typeof part === 'string' ? plain(part) : part])),
    separator,
  )
