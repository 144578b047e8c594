import { afterEach, describe, expect, it } from 'vitest'
import { createReader, type Reader } from '../../src/ingest/reader.js'
import { fixture, sampleText } from '../support/files.js'
import { pdfFile, stream } from '../support/make-pdf.js'
import { GOOD } from './hostile-files.js'

let reader: Reader
afterEach(() => reader.close())

/** A PDF that takes many seconds to read: every saved state is kept. */
const ENDLESS = (): Uint8Array => pdfFile(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 1/Kids[3 0 R]>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>', stream('q '.repeat(9_000_000))])

describe('the reader', () => {
  it('gives up a file that takes too long, says after how long, and reads the next', async () => {
    reader = createReader({ time: 1_000 })
    const [lost, read] = await Promise.allSettled([reader.read('a.pdf', ENDLESS()), reader.read('b.pdf', GOOD())])
    expect(lost).toMatchObject({ reason: { code: 'too-long', values: { seconds: 1 } } })
    // The next may need longer than a second where the machine is busy: with a limit of its own it is read.
    await reader.close()
    reader = createReader()
    expect(read.status === 'fulfilled' ? read.value.report.title : (await reader.read('b.pdf', GOOD())).report.title).toBe('Hội nghị tổng kết của xã Đoài')
  })

  it('gives up a file that takes too much memory', async () => {
    reader = createReader({ memory: 1 })
    await expect(reader.read('a.pdf', ENDLESS())).rejects.toMatchObject({ code: 'too-complex' })
  })

  it('lets everything else go on while it reads', async () => {
    reader = createReader()
    await reader.read('a.pdf', GOOD())
    let turns = 0
    const counting = setInterval(() => turns++, 1)
    await reader.read('minutes.pdf', fixture('two-columns.pdf'))
    clearInterval(counting)
    expect(turns).toBeGreaterThan(10)
  })

  it('reads small plain text at once, and large text apart, to the same end', async () => {
    reader = createReader()
    const { title, paragraphs } = sampleText('2022-12-08-hdnd-an-hai-thao-luan-hoi-truong')
    const [small, large] = [1, 3].map((times) => Buffer.from([title, ...Array.from({ length: times }, () => paragraphs).flat()].join('\n\n')))
    expect([small!.length < 16 * 1024, large!.length < 16 * 1024]).toEqual([true, false])
    for (const bytes of [small!, large!]) {
      const { report, pieces } = await reader.read('hop.txt', bytes)
      expect(report).toMatchObject({ title, text: bytes.toString('utf8') })
      expect((await pieces()).meetings[0]?.reportId).toBe(report.id)
    }
  })

  it('refuses what comes after it was closed', async () => {
    reader = createReader()
    await reader.close()
    await expect(reader.read('a.pdf', GOOD())).rejects.toMatchObject({ code: 'reader-crashed' })
  })
})
