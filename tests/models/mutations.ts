import { fullNamesIn } from '../../src/answers/model/names.js'
import type { Shown, Told } from '../support/openai-api/scripts.js'

/** A true statement made untrue in one way; null where there is nothing in it to make untrue so. */
export type Mutation = (told: Told, shown: Shown) => Told | null

/** People of no sample report, one of them a letter away from any name it replaces. */
const STRANGERS = ['Đinh Quang Ngạn', 'Hồ Thị Xuyến', 'Lê Bá Thước']

const changed = (told: Told, text: string): Told | null => (text === told.text ? null : { ...told, text })

const withQuote = (told: Told, quote: string): Told => ({ ...told, quotes: [{ ...told.quotes[0]!, quote }] })

const plain = (text: string): string => text.toLowerCase()

const words = (text: string): string[] => text.split(/\s+/u)

/** Other marks on the last syllable: "Chóng" is not "Chông". */
const TONES: readonly (readonly [string, string])[] = [['ó', 'ô'], ['ạ', 'à'], ['ệ', 'ế'], ['ư', 'u'], ['ơ', 'o'], ['â', 'ă'], ['à', 'á'], ['á', 'ạ'], ['ì', 'í'], ['ị', 'i'], ['ê', 'e'], ['ú', 'ù'], ['ù', 'ũ'], ['a', 'ă'], ['o', 'ơ'], ['i', 'ì'], ['u', 'ư']]

function otherMarks(name: string): string {
  const parts = name.split(' ')
  const last = parts.at(-1)!
  const tone = TONES.find(([from]) => last.slice(1).includes(from))
  return tone === undefined ? `${name}h` : [...parts.slice(0, -1), last[0]! + last.slice(1).replace(tone[0], tone[1])].join(' ')
}

const numberIn = /(?<![\p{L}\p{N}.,/-])\p{N}{1,4}(?![\p{N}/-]|[.,]\p{N})/u

const SPOKE = /phát biểu|nói|nhấn mạnh|cho biết|cho hay|cho rằng|báo cáo|đề nghị|trình bày|khẳng định|yêu cầu|kết luận|ý kiến|chỉ đạo|phổ biến|đọc|trao đổi|thảo luận|khai mạc|chủ trì|tổ chức|họp/iu
const DECIDED = /quyết|thông qua|thống nhất|nhất trí|đồng ý|tán thành|phê duyệt|chấp thuận|ban hành|kết luận|chốt/iu

/** A sentence that tells of nothing but somebody's being there, with a statement that makes more of it. */
function presentOnly(passages: Shown['passages'], more: (name: string) => string): Told | null {
  for (const { passage, text } of passages) {
    const quote = text.split(/(?<=[.!?])\s+/u).find((sentence) => /tham dự|đến dự|cùng dự|về dự|có mặt/u.test(sentence) && !SPOKE.test(sentence) && fullNamesIn(sentence).length > 0)
    if (quote !== undefined) return { text: more(fullNamesIn(quote)[0]!), quotes: [{ passage, quote }] }
  }
  return null
}

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'an invented quote': (told) => withQuote(told, `${words(told.quotes[0]!.quote).slice(0, 4).join(' ')} hoàn toàn đồng ý với phương án của nhà thầu`),
  'a quote with one word changed': (told) => {
    const parts = words(told.quotes[0]!.quote)
    return parts.length < 5 ? null : withQuote(told, parts.with(Math.floor(parts.length / 2), 'chăng').join(' '))
  },
  'a quote of another passage, under its number': (told, { passages }) => {
    const other = passages.find(({ text }) => !told.quotes.some(({ quote }) => text.includes(quote)))
    const quote = other?.text.split(/(?<=[.!?])\s+/u).find((sentence) => sentence.length > 40)
    return quote === undefined ? null : { ...told, quotes: [{ passage: other!.passage, quote }] }
  },
  'a quote of another passage, under the number of its own': (told, { passages }) => {
    const other = passages.findLast(({ text }) => !told.quotes.some(({ quote }) => text.includes(quote)))
    const quote = other?.text.split(/(?<=[.!?])\s+/u).findLast((sentence) => sentence.length > 40)
    return quote === undefined ? null : withQuote(told, quote)
  },
  'the number of a passage that was not given, and a quote of none': (told) => ({ ...told, quotes: [{ passage: 99, quote: `${told.quotes[0]!.quote} và nhiều người khác` }] }),
  'a changed number': (told, { question }) =>
    changed(told, told.text.replace(numberIn, (digits) => String([3, 4, 5, 6, 7].map((factor) => Number(digits) * factor + 7).find((number) => !`${told.text} ${question}`.includes(String(number))) ?? digits))),
  'two numbers changed about': (told) => {
    const numbers = Array.from(told.text.matchAll(new RegExp(numberIn, 'gu')))
    const [first, second] = [numbers[0], numbers.find(([digits]) => digits !== numbers[0]![0])]
    if (first === undefined || second === undefined) return null
    const between = told.text.slice(first.index + first[0].length, second.index)
    return changed(told, told.text.slice(0, first.index) + second[0] + between + first[0] + told.text.slice(second.index + second[0].length))
  },
  'a changed year': (told) => changed(told, told.text.replace(/(?<!\p{N})20[12]\p{N}(?!\p{N})/u, '2037')),
  'a changed day': (told) => changed(told, told.text.replace(/(?<!\p{N})(\p{N}{1,2})\/(\p{N}{1,2})(?!\p{N})/u, (_, day: string, month: string) => `${(Number(day) % 28) + 1}/${month}`)),
  'a day and a month changed about': (told) => changed(told, told.text.replace(/(?<!\p{N})(\p{N}{1,2})\/(\p{N}{1,2})(?!\p{N})/u, (whole, day: string, month: string) => (Number(day) <= 12 && Number(day) !== Number(month) ? `${month}/${day}` : whole))),
  'a changed unit': (told) => changed(told, told.text.replace(/(\p{N})\s?%/u, '$1 triệu').replace(/(\p{N}) triệu/u, '$1 tỷ').replace(/(\p{N}) tỷ/u, '$1 triệu')),
  'a percentage that lost its sign': (told) => changed(told, told.text.replace(/(\p{N})\s?%/u, '$1 hộ')),
  'a number in words, changed': (told) => changed(told, told.text.replace(/(?<![\p{L}])(hai|bốn|sáu|bảy|tám|chín) (?=\p{Ll})/u, (_, word: string) => (word === 'bảy' ? 'chín ' : 'bảy '))),
  'a stranger in place of somebody': (told) => {
    const name = fullNamesIn(told.text)[0]
    return name === undefined ? null : changed(told, told.text.replace(name, STRANGERS[name.length % STRANGERS.length]!))
  },
  'a name with other marks': (told) => {
    const name = fullNamesIn(told.text)[0]
    return name === undefined ? null : changed(told, told.text.replace(name, otherMarks(name)))
  },
  'somebody else of the same report': (told, { passages }) => {
    const name = fullNamesIn(told.text)[0]
    const quoted = told.quotes.map(({ quote }) => quote).join(' ')
    const other = passages.flatMap(({ text }) => fullNamesIn(text)).find((one) => !plain(quoted).includes(plain(one)))
    return name === undefined || other === undefined ? null : changed(told, told.text.replace(name, other))
  },
  'a given name changed': (told) => changed(told, told.text.replace(/(?<=(?:ông|bà|anh|chị|đồng chí) )\p{Lu}\p{Ll}+(?! \p{Lu})/u, 'Ngạn')),
  'half a quote': (told) => withQuote(told, told.quotes[0]!.quote.slice(1, Math.floor(told.quotes[0]!.quote.length / 2) - 1).replace(/^\s*\S|\S\s*$/gu, '')),
  'a quote of two words': (told) => {
    const parts = words(told.quotes[0]!.quote)
    return parts.length < 8 ? null : withQuote(told, parts.slice(2, 4).join(' '))
  },
  'a quote cut before its negation': (told) => {
    const quote = told.quotes[0]!.quote
    const at = quote.search(/(?<![\p{L}])(?:không|chưa) (?!chỉ|những|ngừng|gian|khí|quân|quá|dưới|ít)/u)
    if (at < 0) return null
    const rest = quote.slice(at).replace(/^\p{L}+ /u, '')
    return { text: rest, quotes: [{ ...told.quotes[0]!, quote: rest }] }
  },
  'a statement that leaves out the negation': (told) => changed(told, told.text.replace(/(?<![\p{L}])(?:không|chưa) (?!chỉ|những|ngừng|gian|khí|quân|quá|dưới|ít)/u, '')),
  'a statement that puts a negation in': (told) => (/không|chưa/iu.test(told.quotes.map(({ quote }) => quote).join(' ')) ? null : changed(told, told.text.replace(/(?<= )(?=(?:phát biểu|đề nghị|thống nhất|tổ chức|báo cáo|nhấn mạnh|cho biết|yêu cầu|thực hiện|phải|có) )/u, 'không '))),
  'a quote of the question': (told, { question }) => ({ text: question.replace(/[?？]/gu, ''), quotes: [{ ...told.quotes[0]!, quote: question }] }),
  'the question as its own proof': (told, { question }) => ({ ...told, text: `${question.replace(/[?？]/gu, '')}: mọi người đều đồng ý`, quotes: told.quotes }),
  'something added at its end': (told) => changed(told, `${told.text.replace(/[.\s]+$/u, '')}, và toàn thể hội nghị đã biểu quyết thông qua phương án di dời chợ cũ.`),
  'another thing altogether': (told) => changed(told, 'Buổi lễ kết thúc bằng chương trình văn nghệ đặc sắc của thiếu nhi địa phương.'),
  'a chairman made of a speaker': (told) => (/chủ trì|chủ tọa|chủ toạ/iu.test(told.quotes.map(({ quote }) => quote).join(' ')) ? null : changed(told, told.text.replace(/phát biểu|nhấn mạnh|đề nghị|cho biết|yêu cầu/u, 'chủ trì hội nghị và $&'))),
  'a speaker made of somebody who was only there': (_, { passages }) => presentOnly(passages, (name) => `${name} phát biểu tại hội nghị.`),
  'a chairman made of somebody who was only there': (_, { passages }) => presentOnly(passages, (name) => `${name} chủ trì hội nghị.`),
  'an organiser made of somebody who was only there': (_, { passages }) => presentOnly(passages, (name) => `Đơn vị tổ chức: ${name}`),
  'a decision made of a wish': (told) => (DECIDED.test(told.quotes.map(({ quote }) => quote).join(' ')) ? null : changed(told, told.text.replace(/đề nghị|kiến nghị|đề xuất|mong muốn/u, 'quyết định'))),
  'no quote at all': (told) => ({ ...told, quotes: [] }),
  'a link': (told) => changed(told, `${told.text} Chi tiết: www.vi-du.vn`),
}
