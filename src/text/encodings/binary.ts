const MAGIC: readonly (readonly [format: string, bytes: string])[] = [
  ['pdf', '%PDF-'], ['zip', 'PK\x03\x04'], ['zip', 'PK\x05\x06'], ['doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'], ['rtf', '{\\rtf'],
  ['png', '\x89PNG\r\n'], ['jpeg', '\xff\xd8\xff'], ['gif', 'GIF87a'], ['gif', 'GIF89a'], ['webp', 'RIFF'], ['bmp', 'BM\0\0'], ['tiff', 'II*\0'], ['tiff', 'MM\0*'],
  ['elf', '\x7fELF'], ['exe', 'MZ\x90\0'], ['gzip', '\x1f\x8b'], ['bzip2', 'BZh'], ['xz', '\xfd7zXZ\0'], ['7z', '7z\xbc\xaf\x27\x1c'], ['rar', 'Rar!\x1a\x07'],
  ['sqlite', 'SQLite format 3\0'], ['ogg', 'OggS'], ['mp3', 'ID3'], ['wasm', '\0asm'],
]
const LONGEST = 16

/** The name of a file type that is not plain text, by its first bytes ("pdf", "zip" which includes DOCX, "doc", "png", …), or null. */
export function knownBinary(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, LONGEST))
  if (head.slice(4, 8) === 'ftyp') return 'mp4'
  return MAGIC.find(([, magic]) => head.startsWith(magic))?.[0] ?? null
}
