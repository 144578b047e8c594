import { describe, expect, it } from 'vitest'
import { AppError } from '../../src/errors.js'
import { MAX_FILE_BYTES } from '../../src/reports/limits.js'
import { readDraft } from '../../src/reports/read.js'
import { makeReport } from '../../src/reports/report.js'
import { encodeTcvn3, VIETNAMESE } from '../text/encodings/samples.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string, source = 'bien-ban.txt') => readDraft(source, utf8(text))

async function failure(bytes: Uint8Array): Promise<AppError> {
  const error: unknown = await readDraft('x', bytes).catch((caught: unknown) => caught)
  if (error instanceof AppError) return error
  throw new Error(`not refused: ${String(error)}`)
}

const BODY = 'Sáng 5/3, huyện họp bàn việc xây trường. Ông Nam chủ trì.\n'

describe('readDraft on plain text', () => {
  it('keeps the text as written and takes the first line for the title', async () => {
    expect(await read(`Bàn việc xây trường\n\n${BODY}`)).toEqual({
      source: 'bien-ban.txt', title: 'Bàn việc xây trường', date: null, author: null, language: 'vi',
      text: `Bàn việc xây trường\n\n${BODY}`, pages: [], encoding: 'utf-8', warnings: [],
    })
  })

  it('composes decomposed letters and unifies line ends', async () => {
    const draft = await read(`Bàn việc xây trường\r\n\r\n${BODY}`.normalize('NFD'))
    expect(draft.text).toBe(`Bàn việc xây trường\n\n${BODY}`)
  })

  it('reads an old encoding', async () => {
    expect(await readDraft('cu.txt', encodeTcvn3(VIETNAMESE))).toMatchObject({ text: VIETNAMESE, encoding: 'tcvn3', title: 'Hội nghị giao ban công tác quý ba của huyện Bình Thuỷ' })
  })

  it('cuts the first sentence at a word when no line looks like a title', async () => {
    const long = `Sáng nay ${'huyện họp bàn việc xây trường '.repeat(8).trim()}.`
    const { title } = await read(`${long} Hết.`)
    expect(title.length).toBeLessThanOrEqual(120)
    expect(title).toMatch(/^Sáng nay huyện .*(?:huyện|họp|bàn|việc|xây|trường)…$/u)
    expect((await read(BODY)).title).toBe('Sáng 5/3, huyện họp bàn việc xây trường.')
  })

  it('never takes a caption for the title', async () => {
    expect((await read(`Bà Hoa trao quà (Ảnh: Hà My)\n${BODY}`)).title).toBe('Sáng 5/3, huyện họp bàn việc xây trường.')
    expect((await read(`Toàn cảnh hội nghị.\nBàn việc xây trường\n${BODY}`)).title).toBe('Bàn việc xây trường')
  })

  it('takes a date that stands alone near the start or on the last line, and no other', async () => {
    expect((await read(`Bàn việc\nThứ hai, 6/3/2023, 10:30 (GMT+7)\n${BODY}`)).date).toEqual({ year: 2023, month: 3, day: 6 })
    expect((await read(`Bàn việc\n${BODY}06/03/2023`)).date).toEqual({ year: 2023, month: 3, day: 6 })
    expect((await read(`Bàn việc\nHọp ngày 6/3/2023 tại huyện.\n`)).date).toBeNull()
  })
})

describe('readDraft on Markdown', () => {
  const front = '---\ntitle: Bàn việc xây trường\ndate: 2023-03-06\nsource: hop-thang-3.txt\nauthor: Hà My\nlanguage: vi\nextra: [1, 2]\n---\n\n'

  it('reads front matter, and the body behind it is the text', async () => {
    expect(await read(`${front}${BODY}`, 'export.md')).toEqual({
      source: 'hop-thang-3.txt', title: 'Bàn việc xây trường', date: { year: 2023, month: 3, day: 6 }, author: 'Hà My', language: 'vi',
      text: BODY, pages: [], encoding: 'utf-8', warnings: [],
    })
  })

  it('gives back the same text and source when an export is read again', async () => {
    const first = await read(`\n  \n  ${BODY}\n--- \n# Phần hai\n`)
    const again = await read(`---\ntitle: ${JSON.stringify(first.title)}\nsource: ${first.source}\n---\n\n${first.text}`, 'export.md')
    expect(again).toEqual(first)
  })

  it('gives back the pages of an export, and takes no other list for them', async () => {
    const pagesOf = async (pages: string): Promise<readonly number[]> => (await read(`---\npages: ${pages}\n---\n\n${BODY}`)).pages
    expect(await pagesOf('[0,12,12,30]')).toEqual([0, 12, 12, 30])
    for (const other of ['12', '[3, 1]', '[0, 9999]', '[một, hai]', '[-1]', '[0.5]']) expect(await pagesOf(other)).toEqual([])
  })

  it('takes only the name of a source that is a path', async () => {
    expect((await read('---\nsource: ../../etc/a.txt\n---\nHọp xong.')).source).toBe('a.txt')
  })

  it('reads a date written day first, and CRLF', async () => {
    expect((await read(`---\r\ndate: 6/3/2023\r\n---\r\n${BODY}`)).date).toEqual({ year: 2023, month: 3, day: 6 })
  })

  it('takes the title from the first heading and leaves the marks in the text', async () => {
    const text = `# Bàn việc **xây trường** #\n\n- ${BODY}`
    expect(await read(text)).toMatchObject({ title: 'Bàn việc **xây trường**', text, source: 'bien-ban.txt' })
  })

  it('takes a lone rule for what it is', async () => {
    expect((await read(`---\n\n${BODY}`)).text).toBe(`---\n\n${BODY}`)
  })

  it.each([
    'title: [mở', 'date: hôm qua', 'date: 2023-02-30', 'language: fr', 'title: {a: 1}', '- một\n- hai', 'title: a\ntitle: b',
  ])('refuses broken front matter: %s', async (yaml) => {
    expect((await failure(utf8(`---\n${yaml.startsWith('-') ? `# danh sách\n${yaml}` : yaml}\n---\n${BODY}`))).code).toBe('bad-front-matter')
  })

  it('refuses front matter that is never closed', async () => {
    expect((await failure(utf8(`---\ntitle: Họp\n${BODY}`))).code).toBe('bad-front-matter')
  })

  it('calls front matter without a body an empty file', async () => {
    expect((await failure(utf8('---\ntitle: Họp\n---\n \n'))).code).toBe('empty-file')
  })
})

describe('readDraft refusing', () => {
  it('names the format of a known binary file', async () => {
    const error = await failure(utf8('{\\rtf1 x}'))
    expect([error.code, error.values.format]).toEqual(['unsupported-format', 'rtf'])
  })

  it('refuses files over the limit, blank files and files that are no text', async () => {
    expect((await failure(new Uint8Array(MAX_FILE_BYTES + 1))).code).toBe('too-large')
    expect((await failure(utf8(' \n'))).code).toBe('empty-file')
    expect((await failure(Uint8Array.from([1, 2, 3, 4]))).code).toBe('not-text')
  })
})

describe('makeReport', () => {
  it('gives the same id to the same text, whatever the file is called', async () => {
    const [a, b] = [makeReport(await read(BODY, 'a.txt')), makeReport(await read(BODY, 'b.txt'))]
    expect(a.id).toBe(b.id)
    expect(a.id).toMatch(/^[0-9a-f]{16}$/u)
    expect(makeReport(await read(`${BODY}.`)).id).not.toBe(a.id)
  })
})
