import { setImmediate } from 'node:timers/promises'
import { lazy } from '../lazy.js'
import { readMeetings } from '../meetings/extract.js'
import { read } from '../meetings/reading.js'
import { cutPassages } from '../reports/passages.js'
import { makeReport } from '../reports/report.js'
import { findDates } from '../text/dates/index.js'
import { findMentions } from '../text/names/mentions.js'
import { words } from '../text/names/words.js'

const TEXT = `Họp giao ban
Sáng 12/3/2020, tại trụ sở, UBND huyện tổ chức hội nghị giao ban. Ông Nguyễn Văn An, Chủ tịch UBND huyện, chủ trì. Dự họp có bà Lê Thị Bình.
Phát biểu tại hội nghị, bà Lê Thị Bình đề nghị thực hiện Nghị quyết số 5-NQ/TU ngày 1/2. “Phải làm ngay”, ông An nhấn mạnh. Ảnh: Trần Minh
Hội nghị thống nhất hai việc.`

/** One for each family of dates, which have patterns of their own. */
const DATES = ['12/3/2020', 'ngày 1 tháng 2 năm 2020', 'từ ngày 1/2 đến ngày 3/2', 'ngày 1 và 2/3', 'tháng 5/2020', 'quý 1 năm 2020', '6 tháng đầu năm', 'năm 2020', 'hôm qua', 'thứ hai tuần trước', 'cùng ngày', '2020-03-12']

/**
 * The rules make their tables when they are first used, which together takes longer than others should wait. This makes them with a turn
 * for others in between; once a process.
 */
export const warmed: () => Promise<void> = lazy(async () => {
  const report = makeReport({ source: 'warm.txt', title: 'Họp giao ban', date: { year: 2020, month: 3, day: 12 }, author: null, language: 'vi', text: TEXT, pages: [], encoding: 'utf-8', warnings: [] })
  const steps = [() => cutPassages(report), () => findMentions(words(TEXT)), ...DATES.map((date) => () => findDates(date)), () => read(report), () => readMeetings(read(report))]
  for (const step of steps) {
    step()
    await setImmediate()
  }
})
