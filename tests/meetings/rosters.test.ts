import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/meetings/meeting.js'
import { meetingOf, reportOf } from './report.js'

const OPENING = 'Sáng 4/5/2022, Ủy ban nhân dân xã tổ chức cuộc họp về đường thôn.'
const told = (table: string, more = ''): string => `${OPENING}\n\n${table}\n\nNội dung\n\nCuộc họp bàn về đường thôn.${more}`
const people = (text: string, role: Role): string[] => meetingOf(text).people.filter((person) => person.role === role).map(({ name, title, organisation }) => [name, title, organisation].filter((part) => part !== '').join(' / '))

describe('a table of those who took part', () => {
  it.each([
    ['with offices', 'Thành phần tham dự\n\nSTT | Họ và tên | Chức vụ\n1 | Ông Đỗ Văn Hưng | Chủ tịch xã\n2 | Giàng A Páo | Trưởng thôn Tà Lèng', ['Đỗ Văn Hưng / Chủ tịch xã', 'Giàng A Páo / Trưởng thôn Tà Lèng']],
    ['with bodies of their own column', 'DANH SÁCH ĐẠI BIỂU\n\nTT | Họ tên | Chức danh | Đơn vị | Ký tên\n01 | ThS. Lý Thị Sen | Giám đốc | Sở Y tế |\n02 | Đ/c Mai Quốc Toản | Bí thư | Huyện ủy |', ['Lý Thị Sen / Giám đốc / Sở Y tế', 'Mai Quốc Toản / Bí thư / Huyện ủy']],
    ['without a line above, when a column says so', 'Đại biểu | Đơn vị\nĐỖ VĂN HƯNG | Hội Nông dân\nLý Thị Sen | Hội Phụ nữ', ['ĐỖ VĂN HƯNG / Hội Nông dân', 'Lý Thị Sen / Hội Phụ nữ']],
    ['with the office in the cell of the name', 'Có mặt:\n\nSTT | Họ tên, chức vụ | Ghi chú\n1 | Bà Lý Thị Sen – Phó Chủ tịch xã | Chủ trì\n2 | Mai Quốc Toản, Trưởng thôn |', ['Lý Thị Sen / Phó Chủ tịch xã', 'Mai Quốc Toản / Trưởng thôn']],
    ['known by its chair and secretary', 'STT | Họ và tên | Chức vụ | Nhiệm vụ\n1 | Đỗ Văn Hưng | Chủ tịch xã | Chủ trì\n2 | Lý Thị Sen | Văn phòng | Thư ký', ['Đỗ Văn Hưng / Chủ tịch xã', 'Lý Thị Sen / Văn phòng']],
    ['that goes on behind its heading on the next page', 'Thành phần tham dự\n\nSTT | Họ và tên | Chức vụ\n1 | Đỗ Văn Hưng | Chủ tịch\n\nSTT | Họ và tên | Chức vụ\n2 | Lý Thị Sen | Kế toán', ['Đỗ Văn Hưng / Chủ tịch', 'Lý Thị Sen / Kế toán']],
    ['with groups, and rows whose empty cells were not kept', 'Thành phần tham dự\n\nSTT | Họ và tên | Chức vụ | Ghi chú\nI | Lãnh đạo xã\n1 | Đỗ Văn Hưng | Chủ tịch\nLý Thị Sen | Kế toán', ['Đỗ Văn Hưng / Chủ tịch', 'Lý Thị Sen / Kế toán']],
    ['in English', 'Participants\n\nNo | Name | Position | Organisation\n1 | Dr. John Smith | Country Director | WaterAid\n2 | Ms Lan Nguyen | Engineer | Province', ['John Smith / Country Director / WaterAid', 'Lan Nguyen / Engineer / Province']],
  ])('%s', (_how, table, attended) => {
    expect(people(told(table), 'attended')).toEqual(attended)
    expect(people(told(table).normalize('NFD'), 'attended')).toEqual(attended)
  })

  it('proves each by their row, names the chair, and gives speakers their office', () => {
    const text = told('Thành phần tham dự\n\nSTT | Họ và tên | Chức vụ | Nhiệm vụ\n1 | Ông Đỗ Văn Hưng | Chủ tịch xã | Chủ trì\n2 | Bà Lý Thị Sen | Trưởng trạm Y tế | Thành viên', ' Bà Lý Thị Sen phát biểu: đường đã hỏng.')
    const { people: all } = meetingOf(text)
    expect(all.map(({ role, name, title }) => [role, name, title])).toEqual([
      ['chaired', 'Đỗ Văn Hưng', 'Chủ tịch xã'],
      ['attended', 'Đỗ Văn Hưng', 'Chủ tịch xã'],
      ['spoke', 'Lý Thị Sen', 'Trưởng trạm Y tế'],
      ['attended', 'Lý Thị Sen', 'Trưởng trạm Y tế'],
    ])
    const report = reportOf(text)
    const [, attended] = all
    expect(report.text.slice(attended!.mention.start, attended!.mention.end)).toBe('Đỗ Văn Hưng')
    expect(report.text.slice(attended!.evidence.start, attended!.evidence.end)).toBe('1 | Ông Đỗ Văn Hưng | Chủ tịch xã | Chủ trì')
  })

  it.each([
    ['of those who were absent', 'Vắng mặt\n\nSTT | Họ và tên | Chức vụ\n1 | Đỗ Văn Hưng | Chủ tịch'],
    ['of who is to do what', 'Phân công\n\nSTT | Họ và tên | Chức vụ | Nhiệm vụ\n1 | Đỗ Văn Hưng | Chủ tịch | Làm cống'],
    ['of other things', 'Đại biểu thống nhất kinh phí:\n\nSTT | Tên công trình | Kinh phí\n1 | Cống Nà Chén | 20 triệu'],
  ])('is not one %s', (_what, table) => {
    expect(people(told(table), 'attended')).toEqual([])
  })

  it('leaves out whoever a column says was absent', () => {
    expect(people(told('Thành phần tham dự\n\nSTT | Họ và tên | Chức vụ | Ghi chú\n1 | Đỗ Văn Hưng | Chủ tịch | Vắng có phép\n2 | Lý Thị Sen | Kế toán |'), 'attended')).toEqual(['Lý Thị Sen / Kế toán'])
  })
})
