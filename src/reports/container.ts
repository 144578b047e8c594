import { knownBinary } from '../text/encodings/binary.js'

const LATIN = 'latin1'

/** First names of the parts that office programs put into their ZIP files. */
const OFFICE_PART = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|customXml\/|word\/|xl\/|ppt\/)/u
const OFFICE_FOLDERS: readonly (readonly [folder: string, format: string])[] = [['word/', 'docx'], ['xl/', 'xlsx'], ['ppt/', 'pptx']]
const LOCAL_HEADER = 30
const NAME_LENGTH_AT = 26

/** Names of streams in the older files of office programs, which are small file systems; what the whole is by then. */
const STREAMS: readonly (readonly [name: string, format: string])[] = [
  ['EncryptedPackage', 'encrypted'], ['WordDocument', 'doc'], ['Workbook', 'xls'], ['PowerPoint Document', 'ppt'],
]

/**
 * The name of a file type that is not plain text, as `knownBinary`, with containers told apart by what they hold:
 * "docx", "xlsx", "pptx", "odt" or else "zip"; "doc", "xls", "ppt", "encrypted" or else "cfb". Null for what may be text.
 */
export function binaryKind(bytes: Uint8Array): string | null {
  if (pdfStart(bytes) >= 0) return 'pdf'
  const kind = knownBinary(bytes)
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (kind === 'zip') return insideZip(buffer)
  if (kind === 'doc') return insideCompoundFile(buffer)
  return kind
}

/** Where a PDF begins: readers take up to a kilobyte before its mark. -1 when there is none. */
const pdfStart = (bytes: Uint8Array): number => Buffer.from(bytes.subarray(0, 1024)).indexOf('%PDF-', 0, LATIN)

function insideZip(bytes: Buffer): string {
  const first = bytes.length < LOCAL_HEADER ? '' : bytes.toString(LATIN, LOCAL_HEADER, LOCAL_HEADER + bytes.readUInt16LE(NAME_LENGTH_AT))
  if (first === 'mimetype') return bytes.subarray(0, 200).includes('opendocument.text', 0, LATIN) ? 'odt' : 'zip'
  if (!OFFICE_PART.test(first) || !bytes.includes('[Content_Types].xml', 0, LATIN)) return 'zip'
  return OFFICE_FOLDERS.find(([folder]) => bytes.includes(folder, 0, LATIN))?.[1] ?? 'zip'
}

const insideCompoundFile = (bytes: Buffer): string => STREAMS.find(([name]) => bytes.includes(name, 0, 'utf16le'))?.[1] ?? 'cfb'
