import { AppError } from '../../errors.js'
import { writeWarning } from '../../warnings.js'
import { authorOf } from '../author.js'
import { draftOf } from '../draft.js'
import type { PictureReader, ReportFormat } from '../format.js'
import { collapse, nfc } from '../../text/normalize.js'
import type { PageText } from '../pdf/paragraphs.js'

const NAME = 'pdf'
/** A page with a picture and fewer letters than this is a scan with a stamp or a page number on it. */
const FEW_LETTERS = 100
/** More of a text layer than this being signs without meaning, the picture of the page says more. */
const MEANINGLESS = 0.2

/** PDF: paragraphs from where the letters stand, page by page; pages that are pictures are read where that is possible, and told. */
export const pdfFormat: ReportFormat = {
  name: NAME,
  accepts: (_source, _bytes, kind) => kind === NAME,
  async read(source, bytes, pictures) {
    const { openPdf } = await import('../pdf/open.js')
    const pdf = await openPdf(bytes)
    try {
      const { pages, scans } = await textLayer(pdf)
      const read = await readScans(scans, pages, pictures)
      if (read.unread.length > 0 && pages.every(({ text }, i) => text.trim() === '' || read.unread.includes(i + 1))) {
        throw new AppError('scanned', { values: { pages: pageList(read.unread) } })
      }
      return draftOf({
        ...{ source, parts: pages, paged: true, title: null, date: null },
        ...{ author: authorOf(collapse(nfc(pdf.author))), encoding: NAME, warnings: read.warnings },
      })
    } finally {
      await pdf.close()
    }
  },
}

/** Text of every page, and the numbers of those that are pictures. */
async function textLayer(pdf: Awaited<ReturnType<typeof import('../pdf/open.js')['openPdf']>>): Promise<{ pages: PageText[]; scans: number[] }> {
  const [{ rowsOf }, { readingOrder }, { withoutRunning }, { paragraphsOf }] = await Promise.all([
    import('../pdf/lines.js'), import('../pdf/order.js'), import('../pdf/running.js'), import('../pdf/paragraphs.js'),
  ])
  const laidOut = []
  const scans: number[] = []
  for (let number = 1; number <= pdf.count; number++) {
    const page = await pdf.page(number)
    const letters = page.glyphs.map(({ text }) => text).join('').replace(/\s/gu, '')
    if ((page.hasPicture && letters.length < FEW_LETTERS) || isMeaningless(letters)) scans.push(number)
    laidOut.push({ height: page.height, rows: rowsOf(page) })
  }
  return { pages: paragraphsOf(withoutRunning(laidOut).map(readingOrder)), scans }
}

const isMeaningless = (letters: string): boolean => letters.length > 0 && (letters.match(/[\p{Co}\p{Cc}\p{Cn}\ufffd]/gu)?.length ?? 0) > letters.length * MEANINGLESS

/** Puts what pictures say in the place of their pages' text; tells which were read how surely, and which were not. */
async function readScans(scans: readonly number[], pages: PageText[], pictures: PictureReader | null): Promise<{ unread: number[]; warnings: string[] }> {
  const unread: number[] = []
  const read: { number: number; confidence: number }[] = []
  for (const number of scans) {
    const found = (await pictures?.page(number)) ?? null
    if (found === null || found.text.trim() === '') unread.push(number)
    else {
      pages[number - 1] = { text: found.text, runsOn: false }
      read.push({ number, confidence: found.confidence })
    }
  }
  const sure = read.length === 0 ? 0 : Math.round(read.reduce((sum, { confidence }) => sum + confidence, 0) / read.length)
  return {
    unread,
    warnings: [
      ...(read.length > 0 ? [writeWarning('read-pictures', { pages: pageList(read.map(({ number }) => number)), confidence: String(sure) })] : []),
      ...(unread.length > 0 ? [writeWarning('scanned-pages', { pages: pageList(unread) })] : []),
    ],
  }
}

/** "2–5, 9" */
function pageList(numbers: readonly number[]): string {
  const runs: number[][] = []
  for (const number of numbers) {
    if (runs.at(-1)?.at(-1) === number - 1) runs.at(-1)!.push(number)
    else runs.push([number])
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]!}–${run.at(-1)!}` : `${run[0]!}`)).join(', ')
}
