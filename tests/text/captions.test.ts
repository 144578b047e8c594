import { describe, expect, it } from 'vitest'
import { captions, credits } from '../../src/text/captions.js'
import type { Span } from '../../src/text/span.js'

const cut = (text: string, spans: Span[]): string[] => spans.map(({ start, end }) => text.slice(start, end))
const captionsOf = (text: string): string[] => cut(text, captions(text))
const creditsOf = (text: string): string[] => cut(text, credits(text))

const BODY = 'Bàn việc xây trường\nSáng 5/3, huyện họp bàn việc xây trường. '

describe('captions', () => {
  it.each([
    ['Chủ tịch An phát biểu tại Hội nghị. (Ảnh: Văn Bình)', 'Sáng 6/3, đoàn đi thăm.'],
    ['Chủ tịch An phát biểu (Ảnh: Văn Bình)', 'Sáng 6/3, đoàn đi thăm.'],
    ['Chủ tịch An phát biểu. Ảnh: Ngọc Cẩm/TTXVN', ' Tham dự có 100 người.'],
    ['Quang cảnh buổi họp - Ảnh: Ngọc Cẩm', 'Tham dự có 100 người.'],
    ['The chairman speaks. Photo: VNA', 'Later he left.'],
  ])('takes the sentence and its credit: %s', (caption, rest) => {
    expect(captionsOf(`${BODY}${caption} ${rest}`)).toEqual([caption])
  })

  it('takes a line that ends in a bar', () => {
    expect(captionsOf('Tiêu đề\nBà Hoa trao quà cho các hộ nghèo |\nSáng nay, huyện họp.')).toEqual(['Bà Hoa trao quà cho các hộ nghèo |'])
  })

  it('takes a credit on the line under its caption, but not the title above', () => {
    expect(captionsOf('Tiêu đề\nSáng nay họp.\nBà Hoa trao quà.\nẢnh: Hà My\nTiếp theo.')).toEqual(['Bà Hoa trao quà.\nẢnh: Hà My'])
    expect(captionsOf('Tiêu đề\nẢnh: Hà My\nTiếp theo.')).toEqual(['Ảnh: Hà My'])
  })

  it('takes a line that names the scene', () => {
    expect(captionsOf('Tiêu đề\nToàn cảnh phiên họp.\nSáng nay họp.')).toEqual(['Toàn cảnh phiên họp.'])
  })

  it('finds none in plain sentences', () => {
    expect(captionsOf(`${BODY}Ông An nói: “Ảnh hưởng của mưa rất lớn.” Theo ông, toàn cảnh chưa rõ.`)).toEqual([])
  })
})

describe('credits', () => {
  it.each([
    ['Bà Hoa phát biểu. Ảnh: Ngọc Cẩm/TTXVN Tham dự có ông Nam.', ['Ảnh: Ngọc Cẩm/TTXVN']],
    ['Bà Hoa phát biểu. (Photo: VNA) Later he left.', ['(Photo: VNA)']],
    ['Bà Hoa phát biểu. Ảnh: Thứ trưởng Hoa phát biểu tại đây.', []],
  ])('finds the credit of %s', (text, expected) => {
    expect(creditsOf(text)).toEqual(expected)
  })

  it.each(['Ngọc Thiện (TTXVN)', 'Nguyễn Nam/VOV', 'Hoàng Thuỳ', 'Hoàng Thùy', 'Theo VnExpress', 'Theo chinhphu.vn', 'H.Duy', 'Minh Hà - Bích Ngọc', 'TTXVN', 'Trần Văn Bình.'])(
    'finds the byline %s on the last line and behind the last sentence', (byline) => {
      expect(creditsOf(`Tiêu đề\nÔng Nam cảm ơn mọi người.\n${byline}\n`)).toEqual([byline])
      expect(creditsOf(`Tiêu đề\nÔng Nam cảm ơn mọi người. ${byline}`)).toEqual([byline])
      expect(creditsOf(`Tiêu đề\nÔng Nam cảm ơn mọi người./. ${byline}`)).toEqual([byline])
    })

  it.each(['TTO -', '(Dân trí) -', 'VOV.VN -', '(TTXVN)'])('finds the paper before the first words: %s', (paper) => {
    expect(creditsOf(`Tiêu đề\n${paper} Sáng nay, huyện họp.\nHết.`)).toEqual([paper])
  })

  it.each(['Ông Nam cảm ơn.', 'Hội nghị kết thúc', 'TP Hà Nội nói riêng.', 'Việt Nam đã thắng', 'Không "treo" nữa', 'Tự chủ tới mức nào?'])(
    'does not take the last line "%s" for a byline', (line) => {
      expect(creditsOf(`Tiêu đề\nHọp xong.\n${line}`)).toEqual([])
    })

  it('does not take a lone line for a byline', () => {
    expect(creditsOf('Hoàng Thuỳ')).toEqual([])
  })
})
