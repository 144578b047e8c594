import { AppError } from '../../errors.js'
import { MAX_PAGES } from '../limits.js'
import type { PageGlyphs } from './glyphs.js'
import { interpret } from './interpret.js'

/** A PDF being read, page by page. */
export interface OpenPdf {
  readonly count: number
  readonly title: string
  readonly author: string
  /** The page, counted from 1. */
  page(number: number): Promise<PageGlyphs>
  close(): Promise<void>
}

const NAME = 'pdf'

/** Throws `encrypted`, `damaged` (values: format) or `too-many-pages` (values: pages, limit). */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  withTransfer()
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf')
  const { OPS } = await getResolvedPDFJS()
  // Pictures are never unpacked: their text cannot be had here, and they are what bombs are made of.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, maxImageSize: 1, disableFontFace: true }).catch((cause: unknown) => {
    throw new AppError(nameOf(cause) === 'PasswordException' ? 'encrypted' : 'damaged', { cause, values: { format: NAME } })
  })
  const close = async (): Promise<void> => pdf.loadingTask.destroy()
  if (pdf.numPages > MAX_PAGES) {
    await close()
    throw new AppError('too-many-pages', { values: { pages: pdf.numPages, limit: MAX_PAGES } })
  }
  const info = await pdf.getMetadata().then((read) => read.info as Readonly<Record<string, unknown>>, (): Readonly<Record<string, unknown>> => ({}))
  return {
    count: pdf.numPages,
    title: wordsOf(info.Title),
    author: wordsOf(info.Author),
    close,
    async page(number) {
      try {
        const page = await pdf.getPage(number)
        const { transform, width, height } = page.getViewport({ scale: 1 })
        const list = await page.getOperatorList()
        const widthScale = (font: string): number | null => {
          const { vertical, fontMatrix } = page.commonObjs.has(font) ? (page.commonObjs.get(font) as { vertical?: boolean; fontMatrix?: number[] }) : {}
          return vertical === true ? null : (fontMatrix?.[0] ?? 0.001)
        }
        const glyphs = interpret({ names: OPS, list, widthScale }, transform as unknown as Parameters<typeof interpret>[1], width, height)
        page.cleanup()
        return glyphs
      } catch (cause) {
        throw cause instanceof RangeError ? cause : new AppError('damaged', { cause, values: { format: NAME } })
      }
    },
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '')

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** What pdf.js hands fonts over with, which Node has from version 21 on only. */
function withTransfer(): void {
  const buffers = ArrayBuffer.prototype as { transferToFixedLength?: (length?: number) => ArrayBuffer }
  buffers.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
    const moved = new ArrayBuffer(length)
    new Uint8Array(moved).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
    return moved
  }
}
