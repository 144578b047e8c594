import { deflateSync } from 'node:zlib'
import { fixture } from '../support/files.js'
import { docxOf, docxParts, paragraph, zipOf } from '../support/make-docx.js'
import { pdfFile, pdfOf, setPage, stream } from '../support/make-pdf.js'
import { seededRandom } from '../support/seeded-random.js'

export interface Hostile {
  readonly name: string
  readonly source: string
  readonly make: () => Promise<Uint8Array> | Uint8Array
  /** Codes it may be refused with. None: it may also be read, as whatever text is in it. */
  readonly codes: readonly string[]
}

const MEGABYTE = 1024 * 1024
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function noise(length: number, seed: number): Uint8Array {
  const random = seededRandom(seed)
  return Uint8Array.from({ length }, () => Math.floor(random() * 256))
}

const COMPOUND_MARK = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

/** A file with the mark of Word's older files, and the name of one stream in it. */
const compound = (name: string, length = 4096): Uint8Array => Buffer.concat([COMPOUND_MARK, Buffer.alloc(504), Buffer.from(name, 'utf16le'), Buffer.alloc(length)])

/** A ZIP whose directory claims other sizes than its files have. */
function claiming(zip: Buffer, unpacked: number): Buffer {
  const changed = Buffer.from(zip)
  for (let at = 0; (at = changed.indexOf('PK\x01\x02', at, 'latin1')) >= 0; at += 4) changed.writeUInt32LE(unpacked, at + 24)
  return changed
}

/** A ZIP whose files are marked as encrypted. */
function encrypted(zip: Buffer): Buffer {
  const changed = Buffer.from(zip)
  for (let at = 0; (at = changed.indexOf('PK\x01\x02', at, 'latin1')) >= 0; at += 4) changed.writeUInt16LE(changed.readUInt16LE(at + 8) | 1, at + 8)
  return changed
}

const WHOLE: Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array>> = {
  pdf: () => fixture('minutes-two-fonts.pdf'),
  docx: () => fixture('minutes.docx'),
  doc: () => fixture('minutes.doc'),
}

const truncated = Object.entries(WHOLE).flatMap(([kind, whole]) =>
  [0.02, 0.3, 0.7, 0.98].map((share): Hostile => ({
    name: `a ${kind} cut at ${share * 100} %`,
    source: `cut.${kind}`,
    make: async () => {
      const bytes = await whole()
      return bytes.subarray(0, Math.floor(bytes.length * share))
    },
    codes: [],
  })),
)

const random = ['txt', 'md', 'html', 'docx', 'doc', 'pdf', 'zip'].map((extension, i): Hostile => ({
  name: `noise called .${extension}`,
  source: `noise.${extension}`,
  make: () => noise(20_000, i + 1),
  codes: ['not-text', 'unknown-encoding', 'damaged'],
}))

const marked = (['%PDF-1.7\n', 'PK\x03\x04', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '<!DOCTYPE html><html>', '---\ntitle: a\n'] as const).map((mark, i): Hostile => ({
  name: `noise behind the mark of a format (${JSON.stringify(mark.slice(0, 8))})`,
  source: 'marked.bin',
  make: () => Buffer.concat([Buffer.from(mark, 'latin1'), noise(20_000, 50 + i)]),
  codes: ['damaged', 'unsupported-format', 'not-text', 'unknown-encoding'],
}))

const page = (contents: string, entries = ''): string[] => [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Count 1/Kids[3 0 R]>>',
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R${entries}>>`,
  contents,
]

const pdfs: readonly Hostile[] = [
  { name: 'a PDF with a password', source: 'a.pdf', make: () => fixture('with-password.pdf'), codes: ['encrypted'] },
  { name: 'a PDF whose tree of pages is a circle', source: 'a.pdf', make: () => pdfFile(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 2/Kids[2 0 R 2 0 R]>>']), codes: ['damaged', 'empty-file'] },
  { name: 'a PDF whose objects name each other', source: 'a.pdf', make: () => pdfFile(['<</Type/Catalog/Pages 2 0 R>>', '3 0 R', '2 0 R']), codes: ['damaged', 'empty-file'] },
  { name: 'a PDF that claims two thousand million pages', source: 'a.pdf', make: () => pdfFile(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 2000000000/Kids[3 0 R]>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>']), codes: ['too-many-pages', 'damaged', 'empty-file'] },
  { name: 'a PDF of too many pages', source: 'a.pdf', make: () => pdfOf(Array.from({ length: 2_001 }, () => [])), codes: ['too-many-pages'] },
  { name: 'a PDF whose stream unpacks to 500 MB', source: 'a.pdf', make: () => pdfFile(page(stream(deflateSync(Buffer.alloc(500 * MEGABYTE, ' ')).toString('latin1'), '/Filter/FlateDecode'))), codes: ['empty-file', 'too-complex', 'too-long'] },
  { name: 'a PDF whose stream is a bomb in a bomb', source: 'a.pdf', make: () => pdfFile(page(stream(deflateSync(deflateSync(Buffer.alloc(300 * MEGABYTE, 'BT '))).toString('latin1'), '/Filter[/FlateDecode/FlateDecode]'))), codes: ['empty-file', 'too-complex', 'too-long'] },
  { name: 'a PDF whose drawing draws itself', source: 'a.pdf', make: () => pdfFile([...page(stream('/X Do'), '/Resources<</XObject<</X 5 0 R>>>>'), stream('/X Do /X Do', '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>')]), codes: ['empty-file', 'too-complex', 'too-long', 'damaged', 'scanned'] },
  { name: 'a PDF with lists nested 200,000 deep', source: 'a.pdf', make: () => pdfFile(page(stream(`${'['.repeat(200_000)} TJ`))), codes: ['empty-file', 'too-complex', 'damaged', 'too-long'] },
  { name: 'a PDF of two thousand thousand saved states', source: 'a.pdf', make: () => pdfFile(page(stream('q '.repeat(2_000_000)))), codes: ['empty-file', 'too-complex', 'too-long'] },
  { name: 'a PDF with a picture of a hundred thousand by a hundred thousand', source: 'a.pdf', make: () => pdfFile([...page(stream('q 595 0 0 842 0 0 cm /I Do Q'), '/Resources<</XObject<</I 5 0 R>>>>'), stream('x', '/Type/XObject/Subtype/Image/Width 100000/Height 100000/ColorSpace/DeviceRGB/BitsPerComponent 8')]), codes: ['scanned'] },
  { name: 'a PDF whose length is a lie', source: 'a.pdf', make: () => pdfFile(page('<</Length 1000000000>>\nstream\nBT ET\nendstream')), codes: ['empty-file', 'damaged'] },
]

const officeFiles: readonly Hostile[] = [
  { name: 'a DOCX that unpacks to 300 MB', source: 'a.docx', make: () => zipOf(docxParts(`<w:p><w:r><w:t>${'a'.repeat(300 * MEGABYTE)}</w:t></w:r></w:p>`)), codes: ['unpacks-too-large'] },
  { name: 'a DOCX that claims to be small', source: 'a.docx', make: async () => claiming(await zipOf(docxParts(`<w:p>${' '.repeat(100 * MEGABYTE)}</w:p>`)), 1_000), codes: ['damaged'] },
  { name: 'a DOCX that claims one gigabyte', source: 'a.docx', make: async () => claiming(await docxOf(['Họp.']), 1_000_000_000), codes: ['unpacks-too-large'] },
  {
    name: 'a DOCX with entities that multiply',
    source: 'a.docx',
    make: () => zipOf(docxParts('<w:p><w:r><w:t>&j;</w:t></w:r></w:p>', `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}">${Array.from('bcdefghij', (name, i) => `<!ENTITY ${name} "${`&${'abcdefghij'[i]!};`.repeat(10)}">`).join('')}]>`)),
    codes: ['damaged'],
  },
  { name: 'a DOCX that asks for a file of this machine', source: 'a.docx', make: () => zipOf(docxParts('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>', '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>')), codes: ['damaged'] },
  { name: 'a DOCX nested 100,000 deep', source: 'a.docx', make: () => zipOf(docxParts(`${'<w:sdt><w:sdtContent>'.repeat(100_000)}${'</w:sdtContent></w:sdt>'.repeat(100_000)}`)), codes: ['too-complex', 'damaged', 'too-long', 'reader-crashed'] },
  { name: 'a DOCX without its text', source: 'a.docx', make: async () => zipOf({ ...docxParts(''), 'word/document.xml': '' }), codes: ['damaged', 'empty-file'] },
  { name: 'a DOCX that is no XML', source: 'a.docx', make: async () => zipOf({ ...docxParts(''), 'word/document.xml': noise(5_000, 9) }), codes: ['damaged', 'empty-file'] },
  { name: 'a DOCX with a password', source: 'a.docx', make: () => compound('EncryptedPackage'), codes: ['encrypted'] },
  { name: 'a DOCX with encrypted parts', source: 'a.docx', make: async () => encrypted(await docxOf(['Họp.'])), codes: ['encrypted', 'damaged'] },
  { name: 'a DOCX of 20,000 parts', source: 'a.docx', make: () => zipOf({ ...docxParts(paragraph('Họp.')), ...Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`word/p${i}.xml`, ''])) }, { compress: false }), codes: ['too-many-files'] },
  { name: 'a DOC of nothing', source: 'a.doc', make: () => compound('WordDocument'), codes: ['damaged'] },
  { name: 'a DOC whose chains of sectors are circles', source: 'a.doc', make: () => Buffer.concat([fixture('minutes.doc').subarray(0, 512), Buffer.alloc(17_000)]), codes: ['damaged', 'unsupported-format'] },
  { name: 'a spreadsheet called DOC', source: 'a.doc', make: () => compound('Workbook'), codes: ['unsupported-format'] },
  { name: 'RTF called DOC', source: 'a.doc', make: () => utf8('{\\rtf1 Họp}'), codes: ['unsupported-format'] },
  { name: 'a program called PDF', source: 'a.pdf', make: () => Buffer.concat([Buffer.from('MZ\x90\0', 'latin1'), noise(5_000, 3)]), codes: ['unsupported-format'] },
  { name: 'a picture called TXT', source: 'a.txt', make: () => Buffer.concat([Buffer.from('\x89PNG\r\n', 'latin1'), noise(5_000, 4)]), codes: ['unsupported-format'] },
]

const texts: readonly Hostile[] = [
  { name: 'a flood of zeros', source: 'a.txt', make: () => new Uint8Array(5 * MEGABYTE), codes: ['not-text', 'empty-file'] },
  { name: 'a flood of zeros behind a mark of HTML', source: 'a.html', make: () => Buffer.concat([utf8('<html>'), new Uint8Array(5 * MEGABYTE)]), codes: ['not-text', 'empty-file'] },
  { name: 'HTML nested 50,000 deep', source: 'a.html', make: () => utf8(`<html><body>${'<div>'.repeat(50_000)}Họp bàn việc xây trường.`), codes: ['too-complex', 'too-long', 'reader-crashed', 'empty-file'] },
  { name: 'HTML of a script alone', source: 'a.html', make: () => utf8(`<html><script>${'x'.repeat(MEGABYTE)}</script></html>`), codes: ['empty-file'] },
  { name: 'front matter whose aliases multiply', source: 'a.md', make: () => utf8(`---\na: &a [x, x]\n${Array.from('bcdefgh', (name, i) => `${name}: &${name} [${`*${'abcdefgh'[i]!}, `.repeat(9)}]`).join('\n')}\n---\nHọp.`), codes: ['bad-front-matter'] },
  { name: 'a file of one byte too many', source: 'a.txt', make: () => new Uint8Array(20 * MEGABYTE + 1), codes: ['too-large'] },
]

/** Files that were made to break a reader, or broke on the way. */
export const HOSTILE: readonly Hostile[] = [...truncated, ...random, ...marked, ...pdfs, ...officeFiles, ...texts]

/** A file that every reader must still be able to read afterwards. */
export const GOOD = (): Uint8Array => pdfOf([setPage(['Hội nghị tổng kết của xã Đoài', 'Sáng 3/4/2022, xã Đoài tổ chức hội nghị tổng kết. Ông Lê Văn Nam chủ trì hội nghị.'])])
