import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDraft } from '../src/reports/read.js'
import { askingApp, expectProven, type AskingApp } from './support/asking.js'
import { fixture, sampleText } from './support/files.js'
import { docxOf, zipOf } from './support/make-docx.js'
import { pdfOf, setPage } from './support/make-pdf.js'
import { all, writeFiles } from './support/report-files.js'
import { bienban } from './support/terminal.js'

/** A report of its own for each format, told apart by its village. */
const report = (village: string, day: number): string[] => [
  `Hội nghị dân số của xã ${village}`,
  `Sáng ${day}/5/2022, Ủy ban nhân dân xã ${village} tổ chức hội nghị về công tác dân số.`,
  `Ông Lê Văn ${village} chủ trì hội nghị. Bà Trần Thị Lụa, Trưởng trạm Y tế xã, báo cáo xã có ${day * 11} trẻ sinh trong quý I.`,
]
const utf8 = (lines: readonly string[]): Uint8Array => Buffer.from(lines.join('\n\n'))
const FILLING = sampleText('2023-06-22-khanh-thanh-thu-vien-truong-hoc').paragraphs.slice(0, 6)

const FILES: readonly (readonly [source: string, village: string, day: number, page: number | null, make: (lines: string[]) => Uint8Array | Promise<Uint8Array>])[] = [
  ['mot.txt', 'Đoài', 3, null, utf8],
  ['hai.md', 'Thượng', 4, null, ([title, ...rest]) => utf8([`# ${title!}`, ...rest])],
  ['ba.html', 'Hạ', 5, null, ([title, ...rest]) => utf8([`<html><body><h1>${title!}</h1>`, ...rest.map((text) => `<p>${text}</p>`), '</body></html>'])],
  ['bon.docx', 'Trung', 6, null, docxOf],
  ['nam.pdf', 'Ngoại', 7, 217, (lines) => pdfOf(Array.from({ length: 300 }, (_, i) => setPage(i === 216 ? lines : [`Phụ lục ${i + 1}`, ...FILLING], { top: 700 })))],
]

let app: AskingApp

beforeAll(async () => {
  app = await askingApp('empty')
  for (const [source, village, day, , make] of FILES) {
    const outcome = await app.ingest.bytes(source, await make(report(village, day)), { policy: 'keep', by: 'cli' })
    expect(outcome).toMatchObject({ kind: 'new', source })
  }
  for (const name of ['minutes.doc', 'attendees.docx']) expect(await app.ingest.bytes(name, fixture(name), { policy: 'keep', by: 'cli' })).toMatchObject({ kind: 'new' })
}, 120_000)
afterAll(() => app.end())

describe('a report in any format', () => {
  it.each(FILES)('%s answers, and its page is cited', async (source, village, day, page) => {
    const answer = await app.answer(`xã ${village} có bao nhiêu trẻ sinh trong quý I?`)
    await expectProven(answer, app)
    expect(answer.text).toContain(String(day * 11))
    const [citation] = answer.citations
    expect(citation).toMatchObject({ source, page })
  })

  it('answers from DOC and from the table of a DOCX', async () => {
    const chair = await app.answer('ai chủ trì cuộc họp Hội đồng quản trị Công ty Sông Thảo Xanh?')
    expect(chair.text).toContain('Trịnh Công Hoạch')
    expect(chair.citations[0]).toMatchObject({ source: 'minutes.doc', page: null })
    const spoke = await app.answer('ông Hứa Văn Tộ đề nghị gì?')
    expect(spoke.text).toContain('60 chiếc màn')
  })

  it('names all in a table of attendees, each proved by the row', async () => {
    const answer = await app.answer('những ai dự cuộc họp Ban Chỉ đạo phòng, chống sốt xuất huyết?')
    await expectProven(answer, app)
    expect(answer.text).toMatch(/^Dự họp \(5\): /u)
    for (const [i, name] of ['Đàm Quang Thiều', 'Lương Thị Ngà', 'Hứa Văn Tộ', 'Nông Thị Xuyến', 'Vi Đức Nghĩa'].entries()) {
      expect(answer.citations.some(({ quote }) => quote.includes(name) && quote.startsWith(`${i + 1} | `)), name).toBe(true)
    }
    expect((await app.answer('ai chủ trì cuộc họp Ban Chỉ đạo phòng, chống sốt xuất huyết?')).text).toContain('Đàm Quang Thiều, Phó Chủ tịch Ủy ban nhân dân xã')
  })

  it('keeps its pages when it is exported and read again', async () => {
    const { report: stored } = await app.library.show('nam.pdf')
    const names = await app.library.exportTo(join(app.folder, 'export'))
    const exported = readFileSync(join(app.folder, 'export', names.find((name) => name.startsWith('nam'))!))
    expect(await readDraft('nam.md', exported)).toMatchObject({ source: 'nam.pdf', text: stored.text, pages: stored.pages })
  })

  it('keeps its pages when it is removed and restored', async () => {
    const { report: stored } = await app.library.show('nam.pdf')
    expect(stored.pages).toHaveLength(300)
    await app.library.remove(stored.id, 'cli')
    await app.library.restore(stored.id, 'cli')
    expect((await app.library.show(stored.id)).report.pages).toEqual(stored.pages)
  })
})

describe('bienban', () => {
  it('ingests a ZIP, one outcome for each of its files, and shows the page in sources and in JSON', async () => {
    const zip = await zipOf({ 'tuần 1/sáu.docx': await docxOf(report('Nội', 8)), 'bảy.pdf': pdfOf([setPage(['Lời nói đầu của tập biên bản']), setPage(report('Đồng', 9))]), 'hỏng.pdf': '%PDF-1.7 x', 'ảnh.png': Buffer.from('\x89PNG\r\n', 'latin1') })
    writeFiles(app.folder, { 'tập.zip': zip })
    const outcomes = await all(app.ingest.files([join(app.folder, 'tập.zip')], { policy: 'keep', by: 'cli' }))
    expect(outcomes.map((outcome) => [outcome.source, outcome.kind === 'refused' ? outcome.code : outcome.kind])).toEqual([['sáu.docx', 'new'], ['bảy.pdf', 'new'], ['hỏng.pdf', 'damaged'], ['ảnh.png', 'unsupported-format']])
    const question = 'xã Đồng có bao nhiêu trẻ sinh trong quý I?'
    const left = { ...app, close: async () => undefined }
    const { out } = await bienban(['ask', question], { app: left })
    expect(out).toMatch(/bảy\.pdf — tr\. 2/u)
    const json = JSON.parse((await bienban(['ask', '--json', question], { app: left })).out) as { citations: { page: number }[] }
    expect(json.citations[0]!.page).toBe(2)
  })
})
