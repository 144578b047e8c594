import { describe, expect, it } from 'vitest'
import { meetingOf, namesOf } from './report.js'

const LEAD = 'Sáng 12/3, UBND huyện tổ chức hội nghị tổng kết công tác năm.\n'
const spoke = (text: string): string[] => namesOf(LEAD + text, 'spoke')

describe('who spoke is read from', () => {
  it.each([
    ['a verb after its subject', 'Ông Đỗ Văn Hưng nhấn mạnh nhiệm vụ năm tới.', ['Đỗ Văn Hưng']],
    ['a verb before its subject', 'Phát biểu tại hội nghị, đồng chí Lý Thị Sen ghi nhận kết quả.', ['Lý Thị Sen']],
    ['a verb behind a title in commas', 'Ông Đỗ Văn Hưng, Giám đốc Sở Y tế tỉnh, cho biết dịch đã lắng.', ['Đỗ Văn Hưng']],
    ['a verb behind a title in dashes', 'Bà Lý Thị Sen - Chủ tịch Hội Phụ nữ huyện - đề nghị hỗ trợ vốn.', ['Lý Thị Sen']],
    ['a verb behind a body in brackets', 'Đại biểu Mai Quốc Toản (Hà Nam) chất vấn về giá điện.', ['Mai Quốc Toản']],
    ['a quotation and who said it', '“Chúng ta phải làm ngay”, ông Đỗ Văn Hưng nói.', ['Đỗ Văn Hưng']],
    ['a name, a colon and a quotation', 'Ông Đỗ Văn Hưng: “Chúng ta phải làm ngay”.', ['Đỗ Văn Hưng']],
    ['according to somebody', 'Theo ông Đỗ Văn Hưng, vốn đã đủ.', ['Đỗ Văn Hưng']],
    ['what was heard', 'Hội nghị đã nghe bà Lý Thị Sen trình bày báo cáo.', ['Lý Thị Sen']],
    ['what was read by somebody', 'Báo cáo do ông Đỗ Văn Hưng trình bày nêu rõ kết quả.', ['Đỗ Văn Hưng']],
    ['the remarks of somebody', 'Hội nghị nghe ý kiến của ông Đỗ Văn Hưng về giá lúa.', ['Đỗ Văn Hưng']],
    ['a request', 'Anh Giàng A Chứ xin lùi ngày nộp đến cuối tháng.', ['Giàng A Chứ']],
    ['a worry', 'Đại biểu Lý Thị Sen lo kênh mương bồi lắng trước mùa mưa.', ['Lý Thị Sen']],
    ['a verb behind a class in commas', 'Thay mặt học sinh, em Hà Mỹ Tâm, lớp 9A, hứa giữ sách cẩn thận.', ['Hà Mỹ Tâm']],
    ['a verb behind an age in commas', 'Ông Đỗ Văn Hưng, 71 tuổi, kể chuyện đào giếng.', ['Đỗ Văn Hưng']],
    ['a verb behind an office and what it heads', 'BS Mai Quốc Toản, Trưởng khoa Cấp cứu, phản ánh phòng chờ chật.', ['Mai Quốc Toản']],
    ['two who speak together', 'Ông Đỗ Văn Hưng và bà Lý Thị Sen cùng phát biểu.', ['Đỗ Văn Hưng', 'Lý Thị Sen']],
    ['English verbs', 'Mr John Smith recalled the plan. Ms Tran Thi Nga promised a list.', ['John Smith', 'Tran Thi Nga']],
    ['a caption', 'Ông Đỗ Văn Hưng phát biểu tại hội nghị. Ảnh: Trần Minh Quân', ['Đỗ Văn Hưng']],
    ['a verb on behalf of a body', 'Ông Đỗ Văn Hưng, thay mặt Ban Thường vụ, đọc báo cáo chính trị.', ['Đỗ Văn Hưng']],
    [
      'a list with one verb',
      'Các ông: Đỗ Văn Hưng, Mai Quốc Toản và Tạ Duy Bình đã phát biểu tham luận.',
      ['Đỗ Văn Hưng', 'Mai Quốc Toản', 'Tạ Duy Bình'],
    ],
    ['a dashed line of minutes', '- Đồng chí Đỗ Văn Hưng, Phó Chủ tịch, đọc Báo cáo tổng kết.', ['Đỗ Văn Hưng']],
    ['attending and speaking in one sentence', 'Ông Đỗ Văn Hưng đến dự và phát biểu chỉ đạo hội nghị.', ['Đỗ Văn Hưng']],
    ['English', 'Chairman John Smith opened the meeting. Ms Mary Brown presented the budget.', ['John Smith', 'Mary Brown']],
  ])('%s', (_what, text, names) => {
    expect(spoke(text)).toEqual(names)
  })

  it('a pronoun that follows the name', () => {
    const meeting = meetingOf(`${LEAD}Ông Đỗ Văn Hưng dự họp. Ông cho biết vốn đã đủ.`)
    expect(meeting.acts.map(act => [act.name, act.verb])).toEqual([['Đỗ Văn Hưng', 'cho biết']])
  })
})

describe('who did not speak', () => {
  it.each([
    ['heads a steering board', 'Đoàn do ông Đỗ Văn Hưng, Phó Ban chỉ đạo phòng chống lụt bão dẫn đầu đã tham dự.'],
    ['is asked to', 'Hội nghị đề nghị ông Đỗ Văn Hưng làm rõ nguyên nhân.'],
    ['is given a task', 'Chủ tịch giao ông Đỗ Văn Hưng báo cáo trong tháng tới.'],
    ['is represented', 'Đại diện sở thay mặt ông Đỗ Văn Hưng phát biểu.'],
    ['gave an order earlier', 'Theo chỉ đạo của ông Đỗ Văn Hưng, các xã phải báo cáo ngay.'],
    ['was elected', 'Ông Đỗ Văn Hưng được bầu làm chủ tịch, đề nghị đã được thông qua.'],
    ['took the photograph', 'Toàn cảnh hội nghị. Ảnh: Đỗ Văn Hưng'],
    ['wrote the report', 'Các đại biểu cho rằng cần làm ngay. Hội nghị kết thúc lúc trưa.\nĐỗ Văn Hưng'],
    ['will speak later', 'Ông Đỗ Văn Hưng sẽ phát biểu vào chiều mai.'],
    ['asked to leave the post', 'Bà Đỗ Thị Hưng xin nghỉ hưu từ tháng sau.'],
    ['had spoken at another meeting', 'Mr John Smith had warned of delays at the November meeting.'],
    ['will speak and answer', 'Ông Đỗ Văn Hưng sẽ phát biểu và trả lời vào chiều mai.'],
    ['kept silent', 'Ông Đỗ Văn Hưng không phát biểu.'],
    ['is quoted from another day', 'Trước đó, trả lời phỏng vấn báo chí, ông Đỗ Văn Hưng đã nói về việc này.'],
    ['is only named in a quotation', '“Tôi nhớ ông Đỗ Văn Hưng nói rất hay”, một đại biểu kể.'],
  ])('%s', (_what, text) => {
    expect(spoke(text)).toEqual([])
  })

  it('keeps words of another occasion as an act, marked so', () => {
    const meeting = meetingOf(`${LEAD}Trước đó, ông Đỗ Văn Hưng từng nói về việc này.`)
    expect(meeting.acts.map(act => [act.name, act.elsewhere])).toEqual([['Đỗ Văn Hưng', true]])
  })
})

describe('the extent of a speech', () => {
  const text = `${LEAD}Ông Đỗ Văn Hưng nhấn mạnh vai trò của cơ sở. Thời gian tới, huyện sẽ đầu tư thêm đường. Ngoài ra, trường học được sửa. Bà Lý Thị Sen đề nghị hỗ trợ vốn.`

  it('goes on to the last sentence before the next speaker', () => {
    const meeting = meetingOf(text)
    const [first] = meeting.acts
    expect(text.slice(first!.extent.start, first!.extent.end)).toBe(
      'Ông Đỗ Văn Hưng nhấn mạnh vai trò của cơ sở. Thời gian tới, huyện sẽ đầu tư thêm đường. Ngoài ra, trường học được sửa.',
    )
  })

  it('takes in the quotation that the sentence closes', () => {
    const quoted = `${LEAD}Không khí sôi nổi. “Chúng ta phải làm ngay. Không chờ nữa”, ông Đỗ Văn Hưng nói. Các đại biểu vỗ tay.`
    const [act] = meetingOf(quoted).acts
    expect(quoted.slice(act!.extent.start, act!.extent.end)).toBe('“Chúng ta phải làm ngay. Không chờ nữa”, ông Đỗ Văn Hưng nói.')
  })
})
