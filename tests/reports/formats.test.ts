import { describe, expect, it } from 'vitest'
import { AppError } from '../../src/errors.js'
import { readDraft } from '../../src/reports/read.js'
import type { ReportDraft } from '../../src/reports/report.js'
import { accuracy, fixture, sampleText } from '../support/files.js'
import { docxOf } from '../support/make-docx.js'
import { pdfOf, setPage, type Placed } from '../support/make-pdf.js'
import { seededRandom } from '../support/seeded-random.js'
import { encodeTcvn3 } from '../text/encodings/samples.js'

const LEAST = 0.995
const MINUTES = sampleText('2022-04-26-bien-ban-hop-hdqt-song-thao')
const DEBATE = sampleText('2022-12-08-hdnd-an-hai-thao-luan-hoi-truong')
const textOf = ({ title, paragraphs }: { title: string; paragraphs: readonly string[] }): string => [title, ...paragraphs].join('\n\n')
/** Without the capitals that TCVN3 has no bytes for. */
const IN_TCVN3 = MINUTES.paragraphs.filter((text) => !/(?!Đ|Â|Ă|Ê|Ô|Ơ|Ư)\p{Lu}/u.test(text.replace(/[A-Z]/gu, '')) && !/[“”–…]/u.test(text)).join('\n\n')
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const page = (title: string, paragraphs: readonly string[], head = ''): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body><nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/tin">Tin tức</a></li></ul></nav>
  <div class="layout"><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>
  <div class="tin-lien-quan"><h3>Tin liên quan</h3><ul><li><a href="/a">Khai mạc kỳ họp thứ mười của Hội đồng nhân dân tỉnh</a></li><li><a href="/b">Bế mạc kỳ họp thứ mười</a></li></ul></div></div>
  <footer><p>Bản quyền thuộc Cổng thông tin. Ghi rõ nguồn khi phát lại.</p></footer><script>var a = "<p>Không đọc</p>"</script></body></html>`

describe('the text of a report', () => {
  it.each<[name: string, file: () => Promise<Uint8Array> | Uint8Array, truth: string]>([
    ['TXT', () => utf8(textOf(MINUTES)), textOf(MINUTES)],
    ['TXT in UTF-16', () => Buffer.from(`\ufeff${textOf(MINUTES)}`, 'utf16le'), textOf(MINUTES)],
    ['TXT in TCVN3', () => encodeTcvn3(IN_TCVN3), IN_TCVN3],
    ['Markdown', () => utf8(`# ${textOf(MINUTES)}`), `# ${textOf(MINUTES)}`],
    ['HTML', () => utf8(page(MINUTES.title, MINUTES.paragraphs)), textOf(MINUTES)],
    ['HTML in UTF-16', () => Buffer.from(`\ufeff${page(MINUTES.title, MINUTES.paragraphs)}`, 'utf16le'), textOf(MINUTES)],
    ['decomposed HTML', () => utf8(page(MINUTES.title, MINUTES.paragraphs).normalize('NFD')), textOf(MINUTES)],
    ['DOCX', () => fixture('minutes.docx'), textOf(MINUTES)],
    ['decomposed DOCX', () => docxOf([MINUTES.title, ...MINUTES.paragraphs].map((text) => text.normalize('NFD'))), textOf(MINUTES)],
    ['DOC', () => fixture('minutes.doc'), textOf(MINUTES)],
    ['PDF in two fonts', () => fixture('minutes-two-fonts.pdf'), textOf(MINUTES)],
    ['PDF in two columns', () => fixture('two-columns.pdf'), textOf(DEBATE)],
    ['PDF with marks by themselves', () => pdfOf([setPage([MINUTES.title, ...MINUTES.paragraphs.slice(0, 30)].map((text) => text.normalize('NFD')), { columns: 130 })]), [MINUTES.title, ...MINUTES.paragraphs.slice(0, 30)].join('\n')],
  ])('is read from %s as it was written', async (_name, file, truth) => {
    const { text } = await readDraft('bien-ban', await file())
    expect(text).toBe(text.normalize('NFC'))
    expect(accuracy(text, truth)).toBeGreaterThanOrEqual(LEAST)
  })

  it('is mended where it was typed for a TCVN3 font', async () => {
    const typed = IN_TCVN3.split('\n\n').map((text) => Buffer.from(encodeTcvn3(text)).toString('latin1'))
    const draft = await readDraft('cu.docx', await docxOf(typed))
    expect(draft.encoding).toBe('tcvn3')
    expect(accuracy(draft.text, IN_TCVN3)).toBeGreaterThanOrEqual(LEAST)
  })

  it('has the numbers and bullets of the lists of DOC, level by level, in the form they have there', async () => {
    const { text } = await readDraft('thon.doc', fixture('lists.doc'))
    expect(text.match(/^(?:\p{N}+\.|[a-z]+\.|[IVX]+\.|-) .*$/gmu)).toEqual([
      ...['1. Đường thôn', '2. Nước sạch', 'a. Bể lọc', 'b. Ống dẫn', 'i. Ống chính', 'ii. Ống nhánh', 'c. Đồng hồ', '3. Rừng'],
      ...['- Sửa cống', '- Mua máy bơm', '4. Làm cống', '5. Đo nước', 'I. Giao trưởng thôn', 'II. Giao chi hội'],
    ])
  })

  it('of DOC is all there when its lists are damaged, or the file is refused', async () => {
    const whole = fixture('lists.doc')
    const next = seededRandom(5)
    for (let n = 0; n < 200; n++) {
      const bytes = Uint8Array.from(whole)
      for (let k = 0; k < 24; k++) bytes[512 + Math.floor(next() * (bytes.length - 512))] = Math.floor(next() * 256)
      await readDraft('thon.doc', bytes).catch((error: unknown) => expect(error).toBeInstanceOf(AppError))
    }
  })

  it('is that of the bytes, whatever the file is called', async () => {
    const titles = await Promise.all(['a.pdf', 'a.txt', 'a.html', 'a'].map(async (name) => (await readDraft(name, fixture('minutes.docx'))).title))
    expect(new Set(titles)).toEqual(new Set([MINUTES.title]))
  })
})

const ATTENDEES = [
  'STT | Họ và tên | Chức vụ, đơn vị | Nhiệm vụ',
  '1 | Ông Đàm Quang Thiều | Phó Chủ tịch Ủy ban nhân dân xã | Chủ trì',
  '2 | Bà Lương Thị Ngà | Công chức Văn hóa – Xã hội, kiêm Phó Chủ tịch Hội Chữ thập đỏ xã | Thư ký',
  '3 | Ông Hứa Văn Tộ | Trưởng thôn Nà Lẹng | Thành viên',
  '4 | Bà Nông Thị Xuyến | Bí thư Chi bộ thôn Khuổi Cáp | Thành viên',
  '5 | Ông Vi Đức Nghĩa | Trưởng trạm Y tế xã | Thành viên',
].join('\n')

describe('an official document', () => {
  it.each(['docx', 'doc', 'pdf'])('of %s has its title and date from below its head, and its table row by row', async (kind) => {
    const draft = await readDraft('a', fixture(`attendees.${kind}`))
    expect(draft).toMatchObject({ title: 'BIÊN BẢN Họp Ban Chỉ đạo phòng, chống sốt xuất huyết xã Bản Lầu', date: { year: 2022, month: 8, day: 9 } })
    // LibreOffice writes the dashes of DOC as hyphens.
    expect(draft.text.replaceAll(' - ', ' – ')).toContain(ATTENDEES)
    expect(draft.text).toContain('\n\nII. Nội dung\n\nÔng Vi Đức Nghĩa báo cáo: từ đầu tháng 7 ')
  })
})

const PARAGRAPHS = DEBATE.paragraphs.slice(0, 12)

/** Pages with a header, a footer with the number, and a paragraph that no other page has. */
const book = (count: number): Placed[][] =>
  Array.from({ length: count }, (_, i) => [
    { text: 'Kỷ yếu hội nghị tỉnh An Hải', x: 200, y: 815 },
    ...setPage([`Phần ${i + 1}. Việc thứ ${i + 1} được giao cho tổ số ${i + 7}.`, ...PARAGRAPHS], { top: 720 }),
    { text: `Trang ${i + 1}/${count}`, x: 270, y: 25 },
  ])

describe('a PDF', () => {
  it('of 300 pages is read page by page, without header and footer', async () => {
    const { text, pages } = await readDraft('ky-yeu.pdf', pdfOf(book(300)))
    expect(pages).toHaveLength(300)
    expect(pages.every((start, i) => text.startsWith(`Phần ${i + 1}. `, start))).toBe(true)
    const truth = (i: number): string => [`Phần ${i + 1}. Việc thứ ${i + 1} được giao cho tổ số ${i + 7}.`, ...PARAGRAPHS].join('\n\n')
    for (const i of [0, 149, 299]) expect(text.slice(pages[i], pages[i + 1]).trim()).toBe(truth(i))
    expect(accuracy(text.slice(pages[0], pages[3]), [0, 1, 2].map(truth).join('\n\n'))).toBe(1)
    expect(text).not.toMatch(/Kỷ yếu|Trang \p{N}/u)
  })

  it('has paragraphs that go on over the page end, and words made whole', async () => {
    const first = [{ text: 'The project board met on 14 February and dis-', x: 60, y: 760 }, { text: 'cussed clean water for nine villages of Hòa', x: 60, y: 747 }]
    const { text, pages } = await readDraft('a.pdf', pdfOf([first, [{ text: 'Bình-Yên Thủy and beyond it, with the people.', x: 60, y: 760 }, { text: 'A new line of its own.', x: 60, y: 720 }]]))
    expect(text).toBe('The project board met on 14 February and discussed clean water for nine villages of Hòa Bình-Yên Thủy and beyond it, with the people.\n\nA new line of its own.\n')
    expect(pages).toEqual([0, text.indexOf('Bình-Yên')])
  })

  it('whose pages are pictures is refused with their numbers, or read with what can be read', async () => {
    const scan = fixture('scan.pdf')
    await expect(readDraft('scan.pdf', scan)).rejects.toMatchObject({ code: 'scanned', values: { pages: '1' } })
    const draft: ReportDraft = await readDraft('scan.pdf', scan, { page: async () => ({ text: 'Chi bộ họp tối 3/3/2023.', confidence: 87.4 }) })
    expect(draft).toMatchObject({ text: 'Chi bộ họp tối 3/3/2023.\n', pages: [0], warnings: ['read-pictures?pages=1&confidence=87'] })
  })
})

describe('a page of HTML', () => {
  const body = page('Bàn việc xây trường', ['Sáng 5/3, huyện họp bàn việc xây trường. Ông Nam chủ trì.', 'Bà Hoa phát biểu tại <b>cuộc</b> <i>họp</i>, nói rõ số tiền là 2 tỷ đồng.'])
  const withHead = (head: string): Promise<ReportDraft> => readDraft('a.html', utf8(body.replace('</head>', `${head}</head>`)))

  it('is its main text, paragraph by paragraph', async () => {
    const { text } = await readDraft('a.html', utf8(body))
    expect(text).toBe('Bàn việc xây trường\n\nSáng 5/3, huyện họp bàn việc xây trường. Ông Nam chủ trì.\n\nBà Hoa phát biểu tại cuộc họp, nói rõ số tiền là 2 tỷ đồng.\n')
  })

  it.each<[string, Partial<ReportDraft>]>([
    ['<title>Bàn việc xây trường | Báo Huyện</title>', { title: 'Bàn việc xây trường' }],
    ['<meta property="og:title" content="Bàn việc xây trường - Báo Huyện"><meta name="author" content="Hà My">', { title: 'Bàn việc xây trường', author: 'Hà My' }],
    ['<meta property="article:published_time" content="2023-03-05T08:00:00+07:00">', { date: { year: 2023, month: 3, day: 5 } }],
    // Half past six in the morning in Vietnam.
    ['<meta property="article:published_time" content="2023-03-04T23:30:00Z">', { date: { year: 2023, month: 3, day: 5 } }],
    ['<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2023-03-05","author":{"name":"Hà My"}}]}</script>', { date: { year: 2023, month: 3, day: 5 }, author: 'Hà My' }],
    ['<script type="application/ld+json">{"datePublished":</script>', { date: null, author: null }],
  ])('tells of itself in its head: %s', async (head, told) => {
    expect(await withHead(head)).toMatchObject(told)
  })

  it('keeps the marks of lists and the rows of tables', async () => {
    const lists = '<html><body><p>Cuộc họp sáng nay kết luận hai việc phải làm:</p><ol start="2"><li>Xây trường<ul><li>mười phòng</li></ul></li><li>Làm đường</li></ol><table><tr><th>Họ tên</th><th>Chức vụ</th><th>Có mặt</th></tr><tr><td>Ông Nam</td><td><p>Chủ tịch</p><p>huyện</p></td><td></td></tr></table></body></html>'
    expect((await readDraft('a.html', utf8(lists))).text).toBe('Cuộc họp sáng nay kết luận hai việc phải làm:\n\n2. Xây trường\n- mười phòng\n\n3. Làm đường\n\nHọ tên | Chức vụ | Có mặt\nÔng Nam | Chủ tịch huyện\n')
  })
})
