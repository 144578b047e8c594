import { describe, expect, it } from 'vitest'
import { ABBREVIATIONS } from '../../src/answers/tables/abbreviations.js'
import { everydayLines } from '../../src/answers/tables/everyday.js'
import { glossaryLines } from '../../src/answers/tables/glossary.js'
import { PLACES } from '../../src/answers/tables/places.js'
import { translate } from '../../src/answers/translate.js'
import { fold } from '../../src/text/normalize.js'

interface Entry {
  readonly heads: readonly string[]
  readonly wordings: readonly string[]
}

const entryLines = (table: string): string[] => table.split('\n').filter((line) => line !== '' && !line.startsWith('## '))
const parts = (side: string | undefined): string[] => (side ?? '').split('|').map((part) => part.trim())
const entriesOf = (table: string): Entry[] =>
  entryLines(table).map((line) => {
    const [left, right] = line.split(' = ')
    return { heads: parts(left), wordings: parts(right) }
  })

/** The form in which English is looked up: hyphens and apostrophes count as spaces. */
const lookedUp = (head: string): string => fold(head).replace(/[-’']/gu, ' ').replace(/\s+/gu, ' ').trim()
const repeated = (values: readonly string[]): string[] => values.filter((value, i) => values.indexOf(value) !== i)

const tables = [
  { name: 'the glossary', table: glossaryLines(), floor: 3500 },
  { name: 'the everyday words', table: everydayLines(), floor: 2000 },
  { name: 'the places', table: PLACES, floor: 350 },
  { name: 'the abbreviations', table: ABBREVIATIONS, floor: 200 },
]

describe.each(tables)('$name', ({ table, floor }) => {
  it('reads line by line as headwords, one equals sign and wordings', () => {
    const odd = entryLines(table).filter((line) => !/^[^=|]+(?: \| [^=|]+)* = [^=|]+(?: \| [^=|]+)*$/u.test(line) || line !== line.trim())
    expect(odd).toEqual([])
  })

  it('is written in NFC', () => {
    expect(table.normalize('NFC') === table).toBe(true)
  })

  it('names no wording twice in one entry', () => {
    expect(entriesOf(table).filter(({ wordings }) => repeated(wordings).length > 0)).toEqual([])
  })

  it(`holds at least ${floor} entries`, () => {
    expect(entriesOf(table).length).toBeGreaterThanOrEqual(floor)
  })
})

describe('headwords', () => {
  it('of the glossary and the everyday words stand once, whatever their hyphens and apostrophes', () => {
    expect(repeated(entriesOf(`${glossaryLines()}${everydayLines()}`).flatMap(({ heads }) => heads.map(lookedUp)))).toEqual([])
  })

  it('of the glossary and the everyday words are lower case', () => {
    expect(entriesOf(`${glossaryLines()}${everydayLines()}`).flatMap(({ heads }) => heads.filter((head) => head !== head.toLowerCase()))).toEqual([])
  })

  it('of the places stand once, lower case and without diacritics', () => {
    const heads = entriesOf(PLACES).flatMap((entry) => entry.heads)
    expect(repeated(heads)).toEqual([])
    expect(heads.filter((head) => head !== fold(head))).toEqual([])
  })

  it('of the abbreviations stand once', () => {
    expect(repeated(entriesOf(ABBREVIATIONS).flatMap(({ heads }) => heads))).toEqual([])
  })
})

describe('the words of meetings', () => {
  const wordingsOf = (head: string): readonly string[] => entriesOf(glossaryLines()).find(({ heads }) => heads.includes(head))?.wordings ?? []

  it.each([
    ['press conference', 'họp báo'],
    ['plenum', 'hội nghị trung ương'],
    ['spoke', 'phát biểu'],
    ['confidence vote', 'lấy phiếu tín nhiệm'],
    ['steering committee', 'ban chỉ đạo'],
    ['home affairs department', 'sở nội vụ'],
    ["people's committee", 'ubnd'],
    ['deadline', 'thời hạn'],
  ])('has %s as %s', (english, vietnamese) => {
    expect(wordingsOf(english)).toContain(vietnamese)
  })
})

describe('an English question', () => {
  const wordings = (question: string, english: string): readonly string[] => translate(question).find((piece) => piece.english === english)?.vietnamese ?? []

  it('is read word by word at its hyphens', () => {
    expect(wordings('the workshop for rice-growing farmers', 'rice')).toContain('gạo')
  })

  it('numbers as reports do', () => {
    expect(wordings('the 9th sitting of the 14th assembly', '14th')).toEqual(expect.arrayContaining(['thứ 14', 'khóa 14']))
  })

  it('has a name where a part of it begins with one', () => {
    expect(translate('Minh Chau and others', false)[0]).toMatchObject({ english: 'Minh Chau', keep: true })
  })
})
