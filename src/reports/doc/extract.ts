import type { Document } from 'word-extractor'
import WordOleExtractor from 'word-extractor/lib/word-ole-extractor.js'
import BufferReader from 'word-extractor/lib/buffer-reader.js'
import { listMarks, readLists, type Lists } from './lists.js'

/** A stretch of the file whose paragraphs are in a list: which, at which level. */
interface Listed {
  readonly from: number
  readonly to: number
  readonly override: number
  readonly level: number
}

/** The parts of a DOC file, numbers and bullets of lists in front of their paragraphs. Throws what word-extractor throws. */
export async function extractDoc(bytes: Buffer): Promise<Document> {
  const reader = new BufferReader(bytes)
  await reader.open()
  return new ListedExtractor().extract(reader)
}

class ListedExtractor extends WordOleExtractor {
  #lists: Lists | null = null
  #listed: readonly Listed[] = []

  protected override writeParagraphProperties(main: Buffer, table: Buffer): void {
    super.writeParagraphProperties(main, table)
    try {
      this.#lists = readLists(main, table)
      this.#listed = listedStretches(main, table)
    } catch (error) {
      // Without its lists the text is still all there.
      if (!(error instanceof RangeError)) throw error
    }
  }

  protected override buildDocument(): Document {
    if (this.#lists === null || this.#listed.length === 0) return super.buildDocument()
    const mark = listMarks(this.#lists)
    const whole = this._pieces.map(({ text }) => text).join('')
    const { ccpText } = this._boundaries
    let body = ''
    for (const paragraph of whole.slice(0, ccpText).matchAll(/([^\r\f\n\u0007]*)([\r\f\n\u0007]|$)/gu)) {
      const { 0: written, 1: words = '', index } = paragraph
      const listed = written === '' ? undefined : this.#listedAt(index + words.length)
      const lead = listed === undefined ? '' : mark(listed.override, listed.level)
      body += (words.replaceAll('\0', '').trim() === '' ? '' : lead) + written
    }
    // All as one piece: what follows the body is found by counting from its end.
    const text = body + whole.slice(ccpText)
    this._pieces = [{ startCp: 0, endCp: text.length, startFilePos: 0, size: text.length * 2, bpc: 2, text }]
    this._boundaries.ccpText = body.length
    return super.buildDocument()
  }

  /** A paragraph has the properties of where its end stands in the file. */
  #listedAt(end: number): Listed | undefined {
    const piece = this._pieces.find(({ startCp, endCp }) => end >= startCp && end < endCp)
    if (piece === undefined) return undefined
    const at = piece.startFilePos + (end - piece.startCp) * piece.bpc
    return this.#listed.find(({ from, to }) => at >= from && at < to)
  }
}

const PAGE = 512
const [PLACES_AT, PLACES_LENGTH_AT] = [0x102, 0x106]
const [IN_LIST, AT_LEVEL] = [0x460b, 0x260a]
/** More is no list, but the word for none. */
const MOST_OVERRIDES = 0x7fe

/** From the formatted pages of paragraph properties ([MS-DOC] 2.9.175). */
function listedStretches(main: Buffer, table: Buffer): Listed[] {
  const at = main.readUInt32LE(PLACES_AT)
  const count = Math.max(0, Math.floor((main.readUInt32LE(PLACES_LENGTH_AT) - 4) / 8))
  if (at + count * 8 > table.length) throw new RangeError('places')
  return Array.from({ length: count }, (_, i) => table.readUInt32LE(at + (count + 1) * 4 + i * 4) * PAGE).flatMap((start) => {
    const page = main.subarray(start, start + PAGE)
    const runs = page.readUInt8(PAGE - 1)
    return Array.from({ length: runs }, (_, j) => j).flatMap((j) => {
      const place = page.readUInt8((runs + 1) * 4 + j * 13) * 2
      const half = page.readUInt8(place)
      const properties = half > 0 ? page.subarray(place + 1, place + 2 * half) : page.subarray(place + 2, place + 2 + 2 * page.readUInt8(place + 1))
      const { override, level } = listIn(properties)
      return override > 0 && override <= MOST_OVERRIDES ? [{ from: page.readUInt32LE(j * 4), to: page.readUInt32LE((j + 1) * 4), override, level }] : []
    })
  })
}

/** Sizes of operands by the three highest bits; 6 tells its own. */
const OPERANDS = [1, 1, 2, 4, 2, 2, null, 3] as const
const TABLE_DEFINITION = 0xd608

function listIn(properties: Buffer): { override: number; level: number } {
  let [override, level] = [0, 0]
  // The style's number stands before the rest.
  for (let at = 2; at + 2 < properties.length; ) {
    const code = properties.readUInt16LE(at)
    at += 2
    if (code === IN_LIST) override = properties.readUInt16LE(at)
    if (code === AT_LEVEL) level = properties.readUInt8(at)
    at += OPERANDS[code >> 13] ?? (code === TABLE_DEFINITION ? properties.readUInt16LE(at) + 1 : properties.readUInt8(at) + 1)
  }
  return { override, level }
}
