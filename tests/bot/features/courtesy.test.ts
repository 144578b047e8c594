import { describe, expect, it } from 'vitest'
import { courtesyIn } from '../../../src/bot/features/courtesy.js'

describe('a courtesy', () => {
  it.each([
    ['Xin chào!', 'greeting'], ['chao ban', 'greeting'], ['CHÀO BUỔI SÁNG Ạ', 'greeting'], ['hello bot', 'greeting'], ['Xin chào'.normalize('NFD'), 'greeting'],
    ['cảm ơn', 'thanks'], ['Cám ơn bạn nhiều nhé 🙏', 'thanks'], ['thank you so much!', 'thanks'], ['ok', 'thanks'],
  ])('is known as a whole: %s', (text, kind) => expect(courtesyIn(text)).toBe(kind))

  it.each(['xin chào, ai phát biểu chiều 20/12?', 'chào mừng', 'thư cảm ơn', 'cảm ơn ai?', 'hi vọng gì', 'ai chào cờ', 'okla', '', '???', 'bạn', 'hội nghị cảm ơn bạn bè quốc tế'])(
    'is not seen in a question: %s',
    (text) => expect(courtesyIn(text)).toBeNull(),
  )
})
