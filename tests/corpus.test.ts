import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = new URL('../corpus/', import.meta.url)
const names = readdirSync(folder).sort()
const FACTUAL = '2021-12-20-ban-chi-dao-35.md'
const INVENTED = /báo cáo mẫu, nhân vật và số liệu do nhóm viết ra|sample report; the people, bodies and figures are invented/iu

interface Sample {
  readonly name: string
  readonly fields: ReadonlyMap<string, string>
  readonly body: string
}

function read(name: string): Sample {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(text) ?? []
  const fields = front.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const)
  return { name, fields: new Map(fields), body }
}

const samples = names.map(read)
const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length

describe.each(samples)('the sample report $name', ({ name, fields, body }) => {
  it('says its title, date, author and language', () => {
    expect(fields.get('title')).toMatch(/\p{L}/u)
    expect(fields.get('date')).toMatch(/^20[0-9]{2}-[01][0-9]-[0-3][0-9]$/u)
    expect(fields.get('author')).toMatch(/\p{L}/u)
    expect(['vi', 'en']).toContain(fields.get('language'))
  })

  it('is named after its date', () => {
    expect(name).toMatch(/^[0-9]{4}-[0-9]{2}-[0-9]{2}-[a-z0-9-]+\.md$/u)
    expect(name.slice(0, 10)).toBe(fields.get('date'))
  })

  it('says whether it is invented, in front and in the body', () => {
    const invented = name !== FACTUAL
    expect(INVENTED.test(fields.get('note') ?? '')).toBe(invented)
    expect(INVENTED.test(body)).toBe(invented)
  })

  it('is NFC and long enough to ask about', () => {
    expect(body.normalize('NFC') === body).toBe(true)
    expect(wordsIn(body)).toBeGreaterThanOrEqual(250)
  })
})

describe('the sample reports together', () => {
  it('give counting questions something to count', () => {
    expect(samples.length).toBeGreaterThanOrEqual(13)
    expect(names.filter((name) => name.slice(5, 7) === '12').length).toBeGreaterThanOrEqual(4)
    expect(names.filter((name) => name.startsWith('2022-07')).length).toBe(2)
  })

  it('hold one in English, one long debate and one whose body gives no date', () => {
    expect(samples.filter(({ fields }) => fields.get('language') === 'en').length).toBe(1)
    expect(samples.some(({ body }) => wordsIn(body) >= 1500)).toBe(true)
    expect(samples.some(({ body }) => !/20[0-9]{2}|[0-9]\/[0-9]|(?:ngày|tháng) [0-9]/u.test(body))).toBe(true)
  })
})
