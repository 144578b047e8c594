import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentences } from '../../src/text/sentences.js'

const split = (text: string): string[] => sentences(text).map(span => text.slice(span.start, span.end))

/** Written with ‖ where a sentence ends. */
const cases: Record<string, string[]> = {
  'abbreviations of places': ['Ông Nam làm việc tại TP. HCM từ năm 2010.‖Sau đó ông ra Hà Nội.', 'Hội nghị tại TP.HCM và TP. Vinh kết thúc.', 'Trụ sở ở Q.1, P. 12, Q. Tân Bình.'],
  'titles': ['PGS.TS Lê Văn An và GS. Nguyễn Thị Bình dự họp.', 'Th.S Trần Hùng nói.‖ThS. Hoa đồng ý.', 'ĐB. Phạm Văn Cường phát biểu.', 'Ban của T.Ư họp.'],
  'an abbreviation before a word that opens a sentence': ['Việc này thuộc Đảng bộ TP.‖Theo đó, các công ty bàn giao.'],
  'dates and numbers': ['Ngày 20.12, có 1.432 đơn vị tham gia.', 'Tăng 3.6 điểm.‖Giảm 2.5 điểm.', 'Họp ngày 20.12.‖Ông Chóng chủ trì.', 'Kết thúc năm 2017.‖15 đại biểu vắng.'],
  'v.v.': ['Gạo, cà phê, v.v. đều tăng.', 'Gạo, tiêu, v.v.‖Các mặt hàng khác giảm.'],
  'initials': ['Ông V. Putin và Nguyễn V. A gặp nhau.', 'Ông J. B. Smith đến.'],
  'ellipses': ['Tôi... không rõ.', 'Tôi… không rõ.', 'Có lúa, ngô, khoai...‖Đây là vùng khó khăn.'],
  'numbered lists': ['1. Khai mạc hội nghị.‖2. Thảo luận.', 'a) Việc thứ nhất.', 'II. Tình hình chung', '1.2. Mục tiêu cụ thể'],
  'quotes': [
    '“Chúng ta làm được.‖Phải làm ngay”, ông Chóng nói.‖Mọi người đồng ý.',
    '"Cần rà soát lại."‖Ông Chóng nói vậy.',
    '“Xong rồi.” – ông Minh cam kết.',
    '"Mai họp tiếp!", bà Hoa nói.',
    'Ông hỏi: “Ai làm?”‖Không ai trả lời.',
    "'Có thể không?'‖Ông Ba nói: \"Được.\"",
  ],
  'addresses of sites': ['Xem tại chinhphu.vn và Zing.vn nhé.'],
  'an agency\'s last stop': ['Hội nghị bế mạc./.‖Hồng An'],
  'line breaks': ['Tiêu đề không chấm\n‖Câu thứ nhất\n\n‖Câu thứ hai'],
  'credits in brackets': [
    'Chủ tịch phát biểu tại Hội nghị.‖(Ảnh: Văn Bình)‖Sáng 5/3, tại Huế, hội nghị khai mạc.',
    'Chủ tịch phát biểu (Ảnh: Văn Bình)‖Sáng 5/3, hội nghị khai mạc.',
    'Quang cảnh phiên họp (Ảnh: An Hà) |',
    'Cây cầu (ảnh minh họa) đã xong.',
  ],
  'bare credits': [
    'Bí thư phát biểu.‖Ảnh: Ngọc Cẩm/TTXVN‖  Tham dự hội nghị có 100 đại biểu.',
    'Bí thư phát biểu.‖Ảnh: Ngọc Cẩm - TTXVN‖Tham dự hội nghị có 100 đại biểu.',
    'Bí thư phát biểu.‖Ảnh: VGP/Đức Bảo‖Phát biểu tại đây, ông An nói.',
    'Bí thư phát biểu.‖Ảnh: Hồng Bảo.‖Tại đây, ông An nói.',
    'Bí thư phát biểu - Ảnh: Hồng Bảo‖Tại đây, ông An nói.',
    'Bí thư phát biểu.‖Ảnh: T.K‖Theo ông An, việc đã xong.',
    'Bí thư phát biểu.‖Ảnh - Hồng Bảo‖Chiều 5/3, đoàn về.',
    'Bí thư phát biểu.‖Ảnh: HỒNG BẢO‖“Tốt lắm”, ông An nói.',
    'Bí thư phát biểu.‖Photo: VNA‖Later he left.',
    'Bí thư phát biểu.‖Ảnh: TTXVN‖Phát biểu tại đây, ông An nói.',
  ],
}

describe('sentences', () => {
  for (const [what, examples] of Object.entries(cases)) {
    it.each(examples)(`copes with ${what}: %s`, (marked) => {
      const expected = marked.split('‖').map(part => part.trim())
      expect(split(marked.replaceAll(/(?<=\n)‖/gu, '').replaceAll('‖', ' '))).toEqual(expected)
    })
  }

  it('ends a sentence where the space after the stop is missing', () => {
    expect(split('Kết thúc hội nghị.Ông Nam cảm ơn.')).toEqual(['Kết thúc hội nghị.', 'Ông Nam cảm ơn.'])
    expect(split('Toàn cảnh phiên họp. Ảnh: TTXVNPhát biểu tại đây, ông An nói.')).toEqual(['Toàn cảnh phiên họp.', 'Ảnh: TTXVN', 'Phát biểu tại đây, ông An nói.'])
  })

  it('gives every character other than white space to exactly one sentence, whatever the text', () => {
    const piece = fc.constantFrom('TP. HCM', 'Ông Nam', 'nói', '.', '...', '”', '“', '"', ' ', '  ', '\n', '(Ảnh: An Bình)', 'Ảnh: Hà/TTXVN', '|', '20.12', '!', '?', 'v.v.', '😀', 'á', ')', ', ', '\r', '\u00a0', 'Ảnh: ')
    fc.assert(fc.property(fc.oneof(fc.array(piece, { maxLength: 40 }).map(parts => parts.join('')), fc.string({ unit: 'binary' })), (text) => {
      const spans = sentences(text)
      let reached = 0
      for (const { start, end } of spans) {
        expect(text.slice(reached, start).trim()).toBe('')
        const sentence = text.slice(start, end)
        expect(sentence).not.toBe('')
        expect(sentence.trim()).toBe(sentence)
        reached = end
      }
      expect(text.slice(reached).trim()).toBe('')
    }), { numRuns: 500 })
  })

  it('reads long texts of one line in linear time', () => {
    const long = 'Ông Nam dự họp tại TP. HCM (Ảnh: An Bình/TTXVN) Sáng 5/3, “ta làm.” Ảnh: '.repeat(30_000)
    const started = performance.now()
    expect(sentences(long).length).toBeGreaterThan(60_000)
    expect(performance.now() - started).toBeLessThan(8_000)
  })
})
