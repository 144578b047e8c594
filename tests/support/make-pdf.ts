/** Text at a place of a page: x to the right and y upwards from the lower left corner, in points. Each letter is half as wide as the size. */
export interface Placed {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

const [PAGE_WIDTH, PAGE_HEIGHT] = [595, 842]
const SIZE = 10

/** Objects of a PDF numbered from 1, with their places and a trailer that names the first as its catalogue. */
export function pdfFile(objects: readonly string[], trailer = ''): Buffer {
  let file = '%PDF-1.5\n'
  const places = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`, 'latin1')
}

export const stream = (content: string, entries = ''): string => `<</Length ${content.length}${entries}>>\nstream\n${content}\nendstream`

/**
 * A PDF of the pages, with a font that no reader has (as programs write it that leave the font out): what its letters mean stands in a table,
 * so that any Unicode text can be placed, marks by themselves included.
 */
export function pdfOf(pages: readonly (readonly Placed[])[]): Buffer {
  const units = [...new Set(pages.flat().flatMap(({ text }) => text.split('')))]
  const hex = (value: number): string => value.toString(16).padStart(4, '0')
  const codes = new Map(units.map((unit, i) => [unit, hex(i + 1)]))
  const blocks = Array.from({ length: Math.ceil(units.length / 100) }, (_, i) => units.slice(i * 100, i * 100 + 100))
  const meanings = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange\n${blocks
    .map((block) => `${block.length} beginbfchar\n${block.map((unit) => `<${codes.get(unit)!}> <${hex(unit.charCodeAt(0))}>`).join('\n')}\nendbfchar`)
    .join('\n')}\nendcmap end end`
  const marks = units.flatMap((unit, i) => (/\p{M}/u.test(unit) ? [`${i + 1} [0]`] : []))
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/None/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>',
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/None/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/W[${marks.join(' ')}]/FontDescriptor<</Type/FontDescriptor/FontName/None/Flags 4/FontBBox[0 0 500 700]/ItalicAngle 0/Ascent 700/Descent 0/CapHeight 700/StemV 80>>>>`,
    stream(meanings),
    ...pages.flatMap((placed, i) => {
      const shown = placed.map(({ text, x, y, size = SIZE }) => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${text.split('').map((unit) => codes.get(unit)!).join('')}> Tj ET`)
      return [`<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}]/Resources<</Font<</F 3 0 R>>>>/Contents ${7 + 2 * i} 0 R>>`, stream(shown.join('\n'))]
    }),
  ]
  return pdfFile(objects)
}

const LEADING = 13

/** Paragraphs in lines of at most `columns` letters from the top of a page down, a little space between paragraphs. */
export function setPage(paragraphs: readonly string[], { x = 60, top = 760, columns = 90 } = {}): Placed[] {
  const placed: Placed[] = []
  let y = top
  for (const text of paragraphs) {
    for (const line of lines(text, columns)) {
      placed.push({ text: line, x, y })
      y -= LEADING
    }
    y -= LEADING / 2
  }
  return placed
}

function lines(text: string, columns: number): string[] {
  const found = ['']
  for (const word of text.split(' ')) {
    if (`${found.at(-1)!} ${word}`.trim().length > columns) found.push(word)
    else found[found.length - 1] = `${found.at(-1)!} ${word}`.trim()
  }
  return found
}
