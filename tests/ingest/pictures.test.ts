import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { pictureReader } from '../../src/ingest/pictures.js'
import { createReader } from '../../src/ingest/reader.js'
import { textOfTable } from '../../src/reports/pictures.js'
import { readWarning } from '../../src/warnings.js'
import { accuracy, fixture, sampleText } from '../support/files.js'

const languages = spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' }).stdout as string | null
const canRead = languages?.includes('vie') === true && spawnSync('pdftoppm', ['-v']).status === 0

describe(canRead ? 'a scanned page' : 'a scanned page (skipped: tesseract with vie and pdftoppm are not installed)', () => {
  it.skipIf(!canRead)('is read, and told with its number and how sure the reading is', async () => {
    const reader = createReader()
    const { report } = await reader.read('scan.pdf', fixture('scan.pdf')).finally(() => reader.close())
    const { title, paragraphs } = sampleText('2023-03-05-chi-bo-thon-dong-cau')
    const [warning] = report.warnings.map(readWarning)
    expect(warning).toMatchObject({ code: 'read-pictures', values: { pages: '1' } })
    expect(Number(warning!.values.confidence)).toBeGreaterThan(70)
    expect(report.pages).toEqual([0])
    // A picture, not a text layer: most letters are right, some marks are not.
    expect(accuracy(report.text, [title, ...paragraphs].join('\n'))).toBeGreaterThan(0.95)
  }, 90_000)

  it.skipIf(!canRead)('is left alone when there is no such page', async () => {
    const pictures = pictureReader(fixture('scan.pdf'))!
    expect(await pictures.page(7)).toBeNull()
    pictures.close()
    expect(await pictures.page(1)).toBeNull()
  })
})

describe('the table of tesseract', () => {
  const row = (block: number, paragraph: number, line: number, confidence: number, word: string): string => [5, 1, block, paragraph, line, 1, 0, 0, 9, 9, confidence, word].join('\t')

  it('becomes paragraphs, without specks, and an average', () => {
    const table = ['level\tpage_num\tblock_num', row(1, 1, 1, 90, 'Chi'), row(1, 1, 1, 80, 'bộ'), row(1, 1, 2, 70, 'họp'), row(1, 1, 2, 5, '|;'), row(1, 1, 2, -1, ''), row(2, 1, 1, 60, 'Kết'), row(2, 1, 1, 50, 'luận')].join('\n')
    expect(textOfTable(table)).toEqual({ text: 'Chi bộ họp\n\nKết luận', confidence: 70 })
    expect(textOfTable('level\n')).toBeNull()
  })
})
