import { describe, expect, it } from 'vitest'
import { meetingOf, namesOf } from './report.js'

describe('who chaired is read from', () => {
  it.each([
    ['the verb', 'Ông Đỗ Văn Hưng chủ trì hội nghị.', ['Đỗ Văn Hưng']],
    ['under the chair of', 'Cuộc họp diễn ra dưới sự chủ trì của bà Lý Thị Sen.', ['Lý Thị Sen']],
    ['chaired by somebody', 'Cuộc họp do bà Lý Thị Sen chủ trì đã kết thúc.', ['Lý Thị Sen']],
    ['two at once', 'Ông Đỗ Văn Hưng và bà Lý Thị Sen đồng chủ trì hội thảo.', ['Đỗ Văn Hưng', 'Lý Thị Sen']],
    [
      'a list with titles',
      'Ông Đỗ Văn Hưng - Chủ tịch UBND tỉnh; bà Lý Thị Sen - Giám đốc Sở Y tế; ông Mai Quốc Toản - Bí thư Huyện ủy - đồng chủ trì hội nghị.',
      ['Đỗ Văn Hưng', 'Lý Thị Sen', 'Mai Quốc Toản'],
    ],
    [
      'a list after the verb',
      'Chủ trì hội nghị có các đồng chí: Đỗ Văn Hưng, Chủ tịch UBND tỉnh; Lý Thị Sen, Giám đốc Sở Y tế.',
      ['Đỗ Văn Hưng', 'Lý Thị Sen'],
    ],
    ['a line of minutes', 'BIÊN BẢN CUỘC HỌP\nChủ trì: Ông Đỗ Văn Hưng – Giám đốc\nThư ký: Bà Lý Thị Sen', ['Đỗ Văn Hưng']],
    ['running the session', 'Bà Lý Thị Sen, thay mặt Đoàn Chủ tịch, điều hành phiên họp.', ['Lý Thị Sen']],
    ['English', 'The board meeting was chaired by Mr John Smith.', ['John Smith']],
  ])('%s', (_what, text, names) => {
    expect(namesOf(text, 'chaired')).toEqual(names)
  })

  it('does not take work for a meeting', () => {
    expect(namesOf('Tại hội nghị, ông Đỗ Văn Hưng chủ trì soạn thảo luật mới.', 'chaired')).toEqual([])
  })
})

describe('who attended is read from', () => {
  it.each([
    [
      'a list before the verb',
      'Ông Đỗ Văn Hưng, bà Lý Thị Sen và ông Mai Quốc Toản tham dự buổi lễ.',
      ['Đỗ Văn Hưng', 'Lý Thị Sen', 'Mai Quốc Toản'],
    ],
    [
      'a list after the verb',
      'Đến dự hội nghị có ông Đỗ Văn Hưng, Chủ tịch UBND tỉnh; bà Lý Thị Sen, Giám đốc Sở Y tế.',
      ['Đỗ Văn Hưng', 'Lý Thị Sen'],
    ],
    ['the presence of somebody', 'Hội nghị có sự tham dự của bà Lý Thị Sen.', ['Lý Thị Sen']],
    [
      'a numbered list of minutes',
      'BIÊN BẢN CUỘC HỌP\nThành phần tham dự:\n1. Ông Đỗ Văn Hưng – Chủ tịch\n2. Bà Lý Thị Sen – Kế toán trưởng\nNội dung: bàn kế hoạch năm.',
      ['Đỗ Văn Hưng', 'Lý Thị Sen'],
    ],
  ])('%s', (_what, text, names) => {
    expect(namesOf(text, 'attended')).toEqual(names)
  })

  it('leaves out those a list calls absent', () => {
    expect(namesOf('BIÊN BẢN CUỘC HỌP\nCó mặt:\n1. Ông Đỗ Văn Hưng\nVắng mặt:\n1. Bà Lý Thị Sen', 'attended')).toEqual(['Đỗ Văn Hưng'])
  })
})

describe('everybody else named', () => {
  it('is mentioned', () => {
    const meeting = meetingOf('Hội nghị diễn ra sáng 4/5. Hội nghị bầu ông Đỗ Văn Hưng làm chủ tịch.')
    expect(meeting.people.map(person => [person.name, person.role])).toEqual([['Đỗ Văn Hưng', 'mentioned']])
  })
})

describe('the title', () => {
  const title = (text: string): string | undefined => meetingOf(`Hội nghị diễn ra sáng 4/5. ${text}`).people[0]?.title

  it.each([
    [
      'stands before the name',
      'Phó Bí thư Thường trực Đảng ủy khối Doanh nghiệp tỉnh Đỗ Văn Hưng phát biểu.',
      'Phó Bí thư Thường trực Đảng ủy khối Doanh nghiệp tỉnh',
    ],
    [
      'stands behind a comma',
      'Ông Đỗ Văn Hưng, Ủy viên Ban Thường vụ, Giám đốc Sở Y tế, phát biểu.',
      'Ủy viên Ban Thường vụ, Giám đốc Sở Y tế',
    ],
    ['stands in brackets', 'Ông Đỗ Văn Hưng (Phó Giám đốc Sở Y tế) phát biểu.', 'Phó Giám đốc Sở Y tế'],
    [
      'is the longest the report gives',
      'Ông Đỗ Văn Hưng, Chủ tịch Hội Nông dân huyện Mường Lát, phát biểu. Chủ tịch Đỗ Văn Hưng cảm ơn.',
      'Chủ tịch Hội Nông dân huyện Mường Lát',
    ],
  ])('%s', (_what, text, expected) => {
    expect(title(text)).toBe(expected)
  })

  it('gives the body apart', () => {
    expect(meetingOf('Hội nghị diễn ra sáng 4/5. Bí thư Thành ủy Đỗ Văn Hưng phát biểu.').people[0]?.organisation).toBe('Thành ủy')
  })
})
