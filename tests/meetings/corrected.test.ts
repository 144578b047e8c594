import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correctedMeetings } from '../../src/meetings/corrected.js'
import { extractMeetings } from '../../src/meetings/extract.js'
import { readCorrections, type Corrections } from '../../src/reports/corrections.js'
import { makeReport } from '../../src/reports/report.js'
import { forestReport } from '../support/uploads.js'

const reportOf = (text: string) => makeReport({ source: 'a.txt', title: text.split('\n')[0]!, date: null, author: null, language: 'vi', pages: [], text, encoding: 'utf-8', warnings: [] })
const report = reportOf(`${forestReport(0)}\n\nÔng Vừ A Lử, Trưởng bản, cũng có mặt từ chiều 15/3/2019.`)
const meetings = extractMeetings(report)
const corrected = (corrections: Corrections) => correctedMeetings(report, meetings, corrections)[0]!
const at = ({ start, end }: { start: number; end: number }): string => report.text.slice(start, end)

describe('what an admin set right', () => {
  it('changes nothing when it is nothing, or of the report only', () => {
    expect(correctedMeetings(report, meetings, {})).toEqual(meetings)
    expect(correctedMeetings(report, meetings, { title: 'Khác', language: 'en' })).toEqual(meetings)
  })

  it('points to where the text has it, and otherwise to the name of the meeting', () => {
    const day = { year: 2019, month: 3, day: 15 }
    const found = corrected({ date: { from: day, to: day }, place: 'Nhà văn hoá bản Piềng Mòn', chaired: [{ name: 'Vừ A Lử', title: '' }] })
    expect([at(found.date!), found.date!.yearFrom]).toEqual(['chiều 15/3/2019', 'text'])
    expect(at(found.place!)).toBe('Nhà văn hoá bản Piềng Mòn')
    const chair = found.people.find(({ role }) => role === 'chaired')!
    expect([chair.name, chair.title, at(chair.mention)]).toEqual(['Vừ A Lử', 'Trưởng bản', 'Vừ A Lử'])

    const other = { year: 2018, month: 1, day: 2 }
    const absent = corrected({ date: { from: other, to: other }, place: 'Sân đình', spoke: [{ name: 'Tạ Thị Xoan', title: 'Bí thư' }] })
    expect(absent.date).toMatchObject({ from: other, yearFrom: 'admin' })
    for (const span of [absent.date!, absent.place!, absent.people.find(({ role }) => role === 'spoke')!.mention]) expect(at(span)).toBe(at(absent.name))
    expect(absent.corrected).toEqual(['date', 'place', 'spoke'])
  })

  it('takes roles from those who are not named, who are mentioned still, and drops their acts', () => {
    const before = meetings[0]!
    const after = corrected({ spoke: [], chaired: [{ name: 'Hà Thị Nguyệt', title: 'Trưởng ban' }] })
    expect(before.people.find(({ name }) => name === 'Lương Văn Thiết')?.role).toBe('chaired')
    expect(after.people.map(({ name, role }) => [name, role])).toEqual([
      ['Hà Thị Nguyệt', 'chaired'],
      ['Vừ A Lử', before.people.find(({ name }) => name === 'Vừ A Lử')!.role],
      ['Lương Văn Thiết', 'mentioned'],
    ])
    expect(after.acts).toEqual([])
  })

  it('makes a meeting of a text that tells of none', () => {
    const note = reportOf('Ghi chép.\nMua thêm giấy và mực.')
    expect(extractMeetings(note)).toEqual([])
    expect(correctedMeetings(note, [], { place: 'Phòng 2' })).toMatchObject([{ id: `${note.id}#0`, place: { text: 'Phòng 2' }, corrected: ['place'] }])
  })

  it('has spans inside the text, whatever is typed, and is the same when laid over twice', () => {
    const word = fc.oneof(fc.constantFrom('Vừ A Lử', 'bản', '', 'hội nghị', '14/3/2019'), fc.string({ maxLength: 12 }))
    const people = fc.uniqueArray(fc.record({ name: word, title: word }), { maxLength: 3, selector: ({ name }) => name })
    fc.assert(
      fc.property(fc.record({ place: fc.option(word), chaired: people, spoke: people, documents: fc.array(word, { maxLength: 2 }) }, { requiredKeys: [] }), (given) => {
        const once = correctedMeetings(report, meetings, given)
        expect(correctedMeetings(report, once, given)).toEqual(once)
        const spans = once.flatMap(({ place, people: named, documents }) => [...(place ? [place] : []), ...documents, ...named.flatMap(({ mention, evidence, fullName }) => [mention, evidence, fullName])])
        for (const { start, end } of spans) expect(start >= 0 && start <= end && end <= report.text.length).toBe(true)
      }),
    )
  })
})

describe('corrections in a file', () => {
  it('are read back, and what is not of their form is left out', () => {
    const day = { year: 2019, month: 3, day: 15 }
    const good: Corrections = { title: 'T', language: 'en', date: { from: day, to: day }, session: null, place: 'P', chaired: [{ name: 'A B', title: '' }], spoke: [], documents: ['D'] }
    expect(readCorrections(JSON.parse(JSON.stringify(good)))).toEqual(good)
    expect(readCorrections({ title: 5, language: 'fr', date: { from: { month: 13 }, to: {} }, session: 'dawn', place: ' ', chaired: [{ title: 'x' }, 3], spoke: 'x', strange: 1 })).toEqual({ chaired: [] })
    for (const other of [null, 'x', 3, []]) expect(readCorrections(other)).toEqual({})
  })
})
