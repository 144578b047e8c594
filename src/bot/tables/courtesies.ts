/** What people say to a bot as they would to a person, and expect no search for. Diacritics, case and punctuation may be missing. */
export const COURTESIES = {
  greeting: ['xin chào', 'chào', 'chào buổi sáng', 'chào buổi chiều', 'chào buổi tối', 'alo', 'a lô', 'hi', 'hello', 'hey', 'hello there', 'hi there', 'good morning', 'good afternoon', 'good evening'],
  thanks: ['cảm ơn', 'cám ơn', 'xin cảm ơn', 'xin cám ơn', 'ok', 'oke', 'okay', 'ok cảm ơn', 'ok cám ơn', 'được rồi cảm ơn', 'thanks', 'thank you', 'ok thanks', 'ok thank you', 'many thanks', 'thx', 'tks'],
} as const

/** May stand behind any of them, several at once. */
export const ADDRESSES = ['bạn', 'bot', 'ad', 'admin', 'em', 'anh', 'chị', 'nhiều', 'rất nhiều', 'nhé', 'nha', 'ạ', 'so much', 'very much', 'a lot']
