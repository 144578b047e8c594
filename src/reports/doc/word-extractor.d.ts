/** The inside of word-extractor, whose version is fixed: its outside gives text only. */
declare module 'word-extractor/lib/word-ole-extractor.js' {
  import type { Document } from 'word-extractor'

  interface Piece {
    startCp: number
    endCp: number
    startFilePos: number
    size: number
    bpc: 1 | 2
    text: string
  }

  export default class WordOleExtractor {
    protected _pieces: Piece[]
    protected _boundaries: { ccpText: number }
    extract(reader: unknown): Promise<Document>
    protected writeParagraphProperties(main: Buffer, table: Buffer): void
    protected buildDocument(): Document
  }
}

declare module 'word-extractor/lib/buffer-reader.js' {
  export default class BufferReader {
    constructor(bytes: Buffer)
    open(): Promise<unknown>
  }
}
