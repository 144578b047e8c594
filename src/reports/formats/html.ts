import { decode } from '../../text/encodings/decode.js'
import { draftOf } from '../draft.js'
import type { ReportFormat } from '../format.js'
import { collapse } from '../../text/normalize.js'

const SAMPLE = 4096
const OPENING = /^[\s\ufeff]*(?:<\?xml[^>]*>\s*|<!--[^]*?-->\s*)*<(?:!doctype\s+html|(?:html|head|body|meta|title|article|section|main|div|p|h[1-6]|table)[\s/>])/iu
// In Markdown, these may begin a line of text as well.
const CERTAIN = /<(?:!doctype\s+html|html|head|body)[\s/>]/iu
const MARKDOWN = /\.(?:md|markdown)$/iu

/** Bytes as letters, whatever their encoding: the marks of HTML are ASCII in all of them. */
const opening = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1').replace(/^(?:ï»¿|ÿþ|þÿ)/u, '').replaceAll('\0', '')

/** HTML: the main text of a page by its blocks, without menus and links around it; title, date and author from its head. */
export const htmlFormat: ReportFormat = {
  name: 'html',
  accepts(source, bytes, kind) {
    if (kind !== null) return false
    const start = opening(bytes)
    return OPENING.test(start) && (!MARKDOWN.test(source) || CERTAIN.test(start))
  },
  async read(source, bytes) {
    const { text: markup, encoding } = decodeHtml(bytes)
    const [{ load }, { pageMetadata }, { mainText }, { blockText }] = await Promise.all([
      import('cheerio'), import('../html/metadata.js'), import('../html/main-text.js'), import('../html/blocks.js'),
    ])
    const $ = load(markup)
    const { title, heading, date, author } = pageMetadata($)
    const text = blockText(mainText($))
    // The heading may stand outside the text; a report begins with it.
    const whole = heading === null || collapse(text.slice(0, SAMPLE)).includes(heading) ? text : `${heading}\n\n${text}`
    return draftOf({ source, parts: [{ text: whole, runsOn: false }], paged: false, title, date, author, encoding, warnings: [] })
  },
}

const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([a-z0-9_-]{1,40})/iu

/** As plain text is decoded; where that is not possible, in the encoding the page declares. */
function decodeHtml(bytes: Uint8Array): { text: string; encoding: string } {
  try {
    return decode(bytes)
  } catch (error) {
    const declared = CHARSET.exec(opening(bytes))?.[1]?.toLowerCase()
    if (declared === undefined) throw error
    try {
      return { text: new TextDecoder(declared, { fatal: true }).decode(bytes), encoding: declared }
    } catch {
      throw error
    }
  }
}
