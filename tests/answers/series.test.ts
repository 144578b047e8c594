import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seriesFit, seriesIn, seriesQueries, withoutSeries } from '../../src/answers/series.js'
import { fold } from '../../src/text/normalize.js'

const read = (text: string): Record<string, number[]> => Object.fromEntries([...seriesIn(text)].map(([what, numbers]) => [what, [...numbers]]))

const NINTH = { plenum: [9], term: [12] }

describe('numbers of series', () => {
  it.each([
    'Hội nghị Trung ương 9 khóa XII bàn gì?',
    'hoi nghi trung uong 9 khoa xii ban gi',
    'HỘI NGHỊ TRUNG ƯƠNG 9 KHOÁ XII',
    'Hội nghị lần thứ 9 Ban Chấp hành Trung ương khoá 12',
    'Hội nghị lần thứ chín Ban Chấp hành Trung ương Đảng khóa XII đã khai mạc',
    'Hội nghị Trung ương lần thứ IX, khóa 12',
    'the 9th plenum of the 12th Party Central Committee',
    'the ninth plenum (12th tenure)',
  ])('are one whatever way they are written: %s', (text) => {
    expect(read(text)).toEqual(NINTH)
    expect(read(text.normalize('NFD'))).toEqual(NINTH)
  })

  it.each(['phiên họp thường kỳ tháng 5/2017', 'Phiên họp thường kỳ tháng 5 năm 2017', 'phien hop thuong ky thang 5-2017', 'HỌP THƯỜNG KỲ THÁNG 5/2017'])('tell the regular meetings of the months apart: %s', (text) => {
    expect(read(text)).toEqual({ monthly: [5] })
  })

  it.each(['trung ương năm nay', 'đại hội thành công', 'Hội nghị bàn về 9 việc', 'kỳ họp bất thường', 'khoa vật lý', 'phiên họp ngày 12'])('are not read into %s', (text) => {
    expect(read(text)).toEqual({})
  })

  it('agree or contradict as numbers, and what a report is called outweighs its opening', () => {
    const asked = seriesIn('Hội nghị Trung ương 13')
    const none = new Map<string, ReadonlySet<number>>()
    expect(seriesFit(asked, { called: seriesIn('Hội nghị lần thứ mười ba Ban Chấp hành Trung ương'), opening: none })).toEqual({ agree: 1, contradict: 0 })
    expect(seriesFit(asked, { called: seriesIn('Hội nghị Trung ương 14'), opening: seriesIn('Sau Hội nghị 13, …') })).toEqual({ agree: 0, contradict: 1 })
    expect(seriesFit(asked, { called: none, opening: seriesIn('Tại Hội nghị 13, …') })).toEqual({ agree: 1, contradict: 0 })
    expect(seriesFit(asked, { called: none, opening: seriesIn('Đại hội XII') })).toEqual({ agree: 0, contradict: 0 })
  })

  it('are looked for in the ways the question does not write them', () => {
    expect(seriesQueries('Hội nghị Trung ương 5 khóa XII')).toEqual(expect.arrayContaining(['khóa 12', 'lần thứ năm']))
    expect(seriesQueries('Hội nghị Trung ương 5 khóa XII')).not.toContain('khóa XII')
    expect(seriesQueries('ai phát biểu chiều 20/12?')).toEqual([])
  })

  it('are blanked out without moving a character', () => {
    expect(withoutSeries('Hội nghị Trung ương 9 khóa XII bàn gì?')).toBe('Hội nghị Trung ương ; khóa ;;; bàn gì?')
    fc.assert(
      fc.property(fc.stringMatching(/^[ \p{L}\p{N},.?]{0,60}$/u), fc.integer({ min: 1, max: 20 }), (text, number) => {
        const question = `${text} kỳ họp thứ ${number} ${text}`.normalize('NFC')
        expect(withoutSeries(question)).toHaveLength(question.length)
        expect(seriesIn(fold(question)).get('sitting')).toEqual(seriesIn(question).get('sitting'))
      }),
    )
  })
})
