import { findDates } from '../../text/dates/index.js'
import { expression } from '../../text/expression.js'
import { fold } from '../../text/normalize.js'
import type { Meeting } from '../../meetings/meeting.js'
import { overlaps } from '../../text/span.js'
import type { Expectation, Understanding } from '../understanding.js'
import type { SentenceView } from './views.js'

const DIGITS = '\\p{N}+(?:[.,]\\p{N}+)*'
const NUMBER_WORDS = 'một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|hàng chục|hàng trăm|hàng nghìn|hàng ngàn|nửa'
const NUMBER = `(?:${DIGITS}|${NUMBER_WORDS}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)`
const SCALE = '(?:\\s?(?:trăm|nghìn|ngàn|triệu|tỷ|tỉ|vạn|hundred|thousand|million|billion))*'
const BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])'
const AFTER = '(?![\\p{L}\\p{M}\\p{N}])'

// Reports are written with their marks, so these look at the marked text: "năm" is five, "nam" is not.
const test = (source: string) => {
  const pattern = expression(BEFORE + source)
  return (view: SentenceView): boolean => pattern(view.lower).test(view.lower)
}

const hasPercent = test(`(?:${DIGITS}\\s?%|${NUMBER}\\s(?:phần trăm|percent|per cent)${AFTER}|(?:một|1|2|3)/\\p{N})`)
const hasMoney = test(`${NUMBER}(?:\\s?[-–]\\s?${DIGITS})?${SCALE}\\s?(?:đồng|usd|đô la|đôla|vnd|vnđ|euro|đ|tỷ|tỉ|triệu|dollars|billion|million|\\$)(?![\\p{L}\\p{M}])`)
const hasTime = test(`\\p{N}{1,2}\\s?(?:giờ|h\\p{N}{0,2}|g\\p{N}{0,2}|:\\p{N}{2}|am|pm)(?![\\p{L}\\p{M}])`)
const hasDuration = test(`(?:${NUMBER}|nửa)(?:\\s?[-–]\\s?\\p{N}+)?\\s?(?:phút|giờ|tiếng|ngày|tuần|tháng|năm|quý|kỳ|minutes?|hours?|days?|weeks?|months?|years?|['’′])(?![\\p{L}\\p{M}])`)
const hasYear = test('(?:19|20)\\p{N}{2}(?!\\p{N})')
const hasNumber = test(NUMBER + AFTER)
/** Digits that are no date. */
const hasDigits = test(`${DIGITS}(?!\\p{N}|[/-]\\p{N})(?!\\s?tháng)`)
const hasOrdinal = test(`(?:thứ|lần|first|second|third)\\s(?:\\p{N}+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)${AFTER}`)
const hasDocument = test('(?:nghị quyết|chỉ thị|kết luận|quyết định|nghị định|thông tư|luật|bộ luật|kế hoạch|đề án|công văn|văn bản|quy chế|quy định|báo cáo|tờ trình|pháp lệnh|công điện|hiệp định|hiến chương|dự án|chương trình|thông báo|tuyên bố|resolution|directive|decision|decree|circular|law|plan|report)(?![\\p{L}\\p{M}])')
/** "Chỉ thị số 20", "Quyết định 935-QĐ/TW". */
const hasDocumentNumber = test('(?:(?:số|số hiệu|number|no\\.)\\s?\\p{N}+(?!\\s?(?:%|phần))|\\p{N}+(?:/\\p{N}{4})?\\s?[-/]\\s?\\p{L}{2,}[-/]\\p{L})')
const hasPlace = test('(?:tại|ở|đến|về|thuộc|in|at)\\s+\\p{L}')

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** A number, then within three words the counted thing: "17 đại biểu", "hơn 2.000 ca ghép"; or the other way round, told outright. */
function hasCount(view: SentenceView, things: readonly string[]): boolean {
  return things.some((thing) => {
    const marked = fold(thing) !== thing
    const text = marked ? view.spelled : view.spelled === view.lower ? view.folded : fold(view.spelled)
    // Few sentences name the thing at all, and looking for it is cheaper than looking for numbers.
    if (!text.includes(thing)) return false
    const number = marked ? NUMBER : DIGITS
    return new RegExp(`${BEFORE}${number}%?${marked ? SCALE : '(?:\\s(?:trieu|nghin|ngan|ty|ti|tram))*'}(?:(?:\\s[\\p{L}\\p{M}]+){0,2}|\\s[\\p{L}\\p{M}]+,)\\s${escape(thing)}${AFTER}`, 'u').test(text) || told(thing).test(text)
  })
}

/** The thing, then its number: "số đoàn viên hiện nay là 25". */
const told = (thing: string): RegExp =>
  new RegExp(`${BEFORE}(?:số|so)\\s(?:[\\p{L}\\p{M}]+\\s){0,2}${escape(thing)}${AFTER}[^.;:]{0,60}?\\s(?:là|la|gồm|gom|có|co|đạt|dat)\\s(?:[\\p{L}\\p{M}]+\\s){0,2}${DIGITS}`, 'u')

/** People named in the sentence whom the question does not name itself. */
function namesSomebodyNew(view: SentenceView, asked: Understanding, meetings: readonly Meeting[]): boolean {
  const question = fold(asked.question)
  const isNew = (name: string): boolean => !question.includes(fold(name))
  return meetings.some(
    ({ people, acts }) =>
      people.some((person) => (overlaps(person.mention, view) || overlaps(person.fullName, view) || view.text.includes(person.name)) && isNew(person.name)) ||
      acts.some((act) => overlaps(act.mention, view) && isNew(act.name)),
  )
}

/** A number where a number of something else is asked: worth little, but reports count "đồng chí" where one asks for "đoàn viên". */
const SOME_NUMBER = 0.4

/** How well the sentence holds the kind of thing that is asked for, 0 to 1. */
export function satisfaction(view: SentenceView, expectation: Expectation, asked: Understanding, meetings: readonly Meeting[]): number {
  if (holds(view, expectation, asked, meetings)) return 1
  const counts = expectation.type === 'count' || expectation.type === 'percent' || expectation.type === 'duration'
  return counts && hasDigits(view) ? SOME_NUMBER : 0
}

function holds(view: SentenceView, expectation: Expectation, asked: Understanding, meetings: readonly Meeting[]): boolean {
  switch (expectation.type) {
    case 'percent':
      return hasPercent(view)
    case 'money':
      return hasMoney(view)
    case 'time':
      return hasTime(view)
    case 'duration':
      return hasDuration(view)
    case 'year':
      return hasYear(view)
    case 'date':
      return findDates(view.text).length > 0
    case 'document-number':
      return hasDocumentNumber(view)
    case 'number':
      return hasNumber(view)
    case 'ordinal':
      return hasOrdinal(view)
    case 'count':
      return hasCount(view, expectation.of)
    case 'document':
      return expectation.of.length === 0 ? hasDocument(view) : expectation.of.some((kind) => new RegExp(BEFORE + escape(kind) + AFTER, 'u').test(view.lower))
    case 'place':
      return hasPlace(view)
    case 'person':
      return namesSomebodyNew(view, asked, meetings)
  }
}
