import { describe, expect, it } from 'vitest'
import { meetingOf, meetingsOf } from './report.js'

describe('the meeting', () => {
  it('has its kind and its name as written', () => {
    const meeting = meetingOf('Chiều 20/12, Huyện ủy tổ chức Hội nghị tổng kết công tác dân vận năm 2021 tại thị trấn Tân Hưng.')
    expect([meeting.kind, meeting.name.text]).toEqual(['hội nghị', 'Hội nghị tổng kết công tác dân vận năm 2021'])
  })

  it('keeps a name with commas and a quoted theme whole', () => {
    const meeting = meetingOf('Ngày 3/4, Sở Công Thương tổ chức hội thảo “Chuyển đổi số, cơ hội và thách thức” tại Đà Nẵng.')
    expect(meeting.name.text).toBe('hội thảo “Chuyển đổi số, cơ hội và thách thức”')
  })

  it('has a day, a part of the day, and no year the text does not give', () => {
    const meeting = meetingOf('Chiều 20/12, Huyện ủy tổ chức hội nghị cán bộ.')
    expect([meeting.date?.from, meeting.date?.yearFrom, meeting.session]).toEqual([{ year: null, month: 12, day: 20 }, null, 'afternoon'])
  })

  it('takes the year from the same day written in full', () => {
    const meeting = meetingOf('Sáng 5/6, Sở Y tế tổ chức hội nghị sơ kết. Hội nghị ngày 5/6/2019 có 200 đại biểu.')
    expect([meeting.date?.from.year, meeting.date?.yearFrom]).toEqual([2019, 'text'])
  })

  it('takes the year from the report, and says so', () => {
    const meeting = meetingOf('Sáng 5/6, Sở Y tế tổ chức hội nghị sơ kết.', { date: { year: 2020, month: 6, day: 6 } })
    expect([meeting.date?.from.year, meeting.date?.yearFrom]).toEqual([2020, 'report'])
  })

  it('puts a December meeting told of in January into the year before', () => {
    const meeting = meetingOf('Chiều 30/12, Sở Y tế tổ chức hội nghị tổng kết.', { date: { year: 2021, month: 1, day: 2 } })
    expect(meeting.date?.from.year).toBe(2020)
  })

  it('does not take the date of a cited document', () => {
    const meeting = meetingOf('Hội nghị quán triệt Nghị quyết số 35 ngày 22/10/2018 của Bộ Chính trị diễn ra sáng 7/1.')
    expect([meeting.date?.from.month, meeting.date?.from.day]).toEqual([1, 7])
  })

  it('has its place in the fullest words', () => {
    const meeting = meetingOf('Sáng 8/8, tại Trung tâm Hội nghị huyện Nam Đàn, tỉnh Nghệ An, hội nghị cán bộ đã khai mạc.')
    expect(meeting.place?.text).toBe('Trung tâm Hội nghị huyện Nam Đàn, tỉnh Nghệ An')
  })

  it('has its place with the area a body is of', () => {
    expect(meetingOf('Sáng 8/8, tại hội trường UBND huyện, Phòng Y tế tổ chức hội nghị tổng kết.').place?.text).toBe('hội trường UBND huyện')
  })

  it('has its place behind a label in bold', () => {
    expect(meetingOf('# Biên bản họp\n\n**Địa điểm:** Phòng họp số 2, Nhà A\n\nÔng Đỗ Văn Hưng phát biểu.').place?.text).toBe(
      'Phòng họp số 2, Nhà A',
    )
  })

  it('has no place when only the meeting stands after "tại"', () => {
    expect(meetingOf('Phát biểu tại hội nghị sáng 8/8, ông Đỗ Văn Hưng cảm ơn.').place).toBeNull()
  })

  it('has every body that held it', () => {
    const meeting = meetingOf('Sáng 8/8, Sở Y tế phối hợp với Hội Đông y tỉnh tổ chức hội thảo về dược liệu.')
    expect(meeting.organisers.map(each => each.text)).toEqual(['Sở Y tế', 'Hội Đông y tỉnh'])
  })

  it('finds the body in the passive', () => {
    const meeting = meetingOf('Hội thảo về dược liệu do Sở Y tế tổ chức sáng 8/8.')
    expect(meeting.organisers.map(each => each.text)).toEqual(['Sở Y tế'])
  })

  it('is not there when nothing is said of one', () => {
    expect(meetingsOf('Giá lúa tăng nhẹ trong tháng này. Nông dân phấn khởi.')).toEqual([])
  })

  it('is nameless when people only speak', () => {
    const [meeting] = meetingsOf('Giá lúa tăng nhẹ\nÔng Đỗ Văn Hưng cho biết giá lúa tăng.')
    expect([meeting?.kind, meeting?.name.text, meeting?.acts.length]).toEqual(['', 'Giá lúa tăng nhẹ', 1])
  })

  it('is followed by another of the same day', () => {
    const meetings = meetingsOf(
      'Sáng 8/8, Tỉnh ủy tổ chức hội nghị cán bộ. Ông Đỗ Văn Hưng phát biểu tại hội nghị. Đại biểu thảo luận sôi nổi. Chiều cùng ngày, Tỉnh ủy tổ chức họp báo. Bà Lý Thị Sen trả lời báo chí.',
    )
    expect(meetings.map(each => [each.kind, each.session, each.date?.from.day, each.acts.map(act => act.name)])).toEqual([
      ['hội nghị', 'morning', 8, ['Đỗ Văn Hưng']],
      ['họp báo', 'afternoon', 8, ['Lý Thị Sen']],
    ])
  })
})

describe('documents', () => {
  it('have kind, number, date and what they are about', () => {
    const [cited] = meetingOf('Hội nghị triển khai Kế hoạch số 03 ngày 01/12/2021 của Bộ Chính trị về công tác cán bộ.').documents
    expect(cited).toMatchObject({
      kind: 'Kế hoạch',
      number: '03',
      date: { year: 2021, month: 12, day: 1 },
      about: 'của Bộ Chính trị về công tác cán bộ',
    })
  })

  it('may be known by a code or by a name alone', () => {
    const cited = meetingOf('Hội nghị quán triệt Kết luận 21-KL/TW và góp ý Luật Đất đai.').documents
    expect(cited.map(each => [each.kind, each.number])).toEqual([
      ['Kết luận', '21-KL/TW'],
      ['Luật', ''],
    ])
  })

  it('stand once however often they are cited', () => {
    expect(meetingOf('Hội nghị học Nghị quyết số 35. Theo Nghị quyết số 35, cần đổi mới.').documents).toHaveLength(1)
  })
})

describe('conclusions', () => {
  it('are what the meeting decided', () => {
    const found = meetingOf('Hội nghị diễn ra sáng 4/5. Hội nghị đã biểu quyết thông qua nghị quyết. Trời mưa.').conclusions
    expect(found.map(each => each.text)).toEqual(['Hội nghị đã biểu quyết thông qua nghị quyết.'])
  })

  it('are what the chair assigned', () => {
    const found = meetingOf('Bà Lý Thị Sen chủ trì cuộc họp. Bà Sen giao Sở Y tế báo cáo trước 30/6. Bà cảm ơn các đại biểu.').conclusions
    expect(found.map(each => each.text)).toEqual(['Bà Sen giao Sở Y tế báo cáo trước 30/6.'])
  })

  it('are the lines under a heading of minutes', () => {
    const found = meetingOf(
      'BIÊN BẢN CUỘC HỌP\nChủ trì: Bà Lý Thị Sen\nKết luận:\n1. Mua thêm máy.\n2. Tuyển hai người.\nCuộc họp kết thúc lúc 17 giờ.',
    ).conclusions
    expect(found.map(each => each.text)).toEqual(['1. Mua thêm máy.', '2. Tuyển hai người.'])
  })
})
