import { describe, expect, it } from 'vitest'
import { findDates, formatIso } from '../../../src/text/dates/index.js'
import type { DateMention } from '../../../src/text/dates/index.js'
import { fold, nfc } from '../../../src/text/normalize.js'

/** A Wednesday. */
const reference = { year: 2021, month: 12, day: 22 }

function shown({ from, to, session }: DateMention): string {
  const [first, last] = [formatIso(from), formatIso(to)]
  return (first === last ? first : `${first}..${last}`) + (session === null ? '' : ` ${session}`)
}

const read = (text: string): string => findDates(text, { reference }).map(shown).join(' + ')

/** A phrase and what it means; every spelling of it means the same. */
const PHRASES: readonly (readonly [string, string])[] = [
  // Days in numbers
  ['chiều 20/12', '--12-20 afternoon'],
  ['sáng 12/7', '--07-12 morning'],
  ['trưa 12/7', '--07-12 noon'],
  ['tối 12/7', '--07-12 evening'],
  ['đêm 12/7', '--07-12 evening'],
  ['buổi chiều 20/12', '--12-20 afternoon'],
  ['chiều ngày 20/12', '--12-20 afternoon'],
  ['đầu giờ chiều 20/12', '--12-20 afternoon'],
  ['chiều tối 20/12', '--12-20 afternoon'],
  ['sáng sớm ngày 20/12', '--12-20 morning'],
  ['rạng sáng 20/12', '--12-20 morning'],
  ['sáng và chiều 16/6', '--06-16'],
  ['ngày 20/12 buổi chiều', '--12-20 afternoon'],
  ['ai phát biểu chiều 20/12?', '--12-20 afternoon'],
  ['cuộc họp 20/12 bàn gì', '--12-20'],
  ['08/6', '--06-08'],
  ['08/06/2021', '2021-06-08'],
  ['20/12/2021', '2021-12-20'],
  ['20-12-2021', '2021-12-20'],
  ['20.12.2021', '2021-12-20'],
  ['20/12/21', '2021-12-20'],
  ['20/12/98', '1998-12-20'],
  ['ngày 20.12', '--12-20'],
  ['ngày 20-12', '--12-20'],
  ['chiều 20-12', '--12-20 afternoon'],
  ['ngày 20/ 12', '--12-20'],
  ['Ngày 7 - 3, Ban Thư ký họp', '--03-07'],
  ['20/12 năm 2021', '2021-12-20'],
  ['20/12 năm ngoái', '2020-12-20'],
  ['hôm 29/6', '--06-29'],
  ['ngày 8/7', '--07-08'],
  ['mùng 5/6', '--06-05'],
  ['ngày mùng 5/6', '--06-05'],
  ['Nghị quyết số 35, ngày 22/10/2018', '2018-10-22'],
  ['Ngày 30/4', '--04-30'],
  ['Quốc khánh 2/9', '--09-02'],
  ['ngày 8-3', '--03-08'],
  ['2021-12-20', '2021-12-20'],
  ['họp lúc 14h30 ngày 20/12', '--12-20'],
  ['sáng nay (29-6)', '--06-29 morning'],
  ['hôm nay, ngày 30-3', '--03-30'],
  ['ngày 29/2/2020', '2020-02-29'],
  ['ngày 29/2', '--02-29'],
  // Days in words
  ['ngày 20 tháng 12 năm 2021', '2021-12-20'],
  ['ngày 20 tháng 12', '--12-20'],
  ['20 tháng 12', '--12-20'],
  ['20 tháng 12/2021', '2021-12-20'],
  ['ngày hai mươi tháng mười hai', '--12-20'],
  ['ngày mười lăm tháng năm năm 2017', '2017-05-15'],
  ['ngày ba mươi mốt tháng bảy', '--07-31'],
  ['chiều ngày 20 tháng 12 năm 2021', '2021-12-20 afternoon'],
  ['ngày 20 tháng 12 năm ngoái', '2020-12-20'],
  ['ngày 20', '---20'],
  ['chiều ngày 20', '---20 afternoon'],
  ['ngày 20 tháng trước', '2021-11-20'],
  // Spans of days
  ['từ 5 đến 10/5', '--05-05..--05-10'],
  ['5-10/5', '--05-05..--05-10'],
  ['5 - 10/5/2017', '2017-05-05..2017-05-10'],
  ['từ ngày 5-5 đến 10-5-2017', '2017-05-05..2017-05-10'],
  ['từ ngày 5/5 đến ngày 10/5/2017', '2017-05-05..2017-05-10'],
  ['thăm từ 22 đến 24-8', '--08-22..--08-24'],
  ['từ 15/3 tới 1/6', '--03-15..--06-01'],
  ['từ 28/12 đến 3/1/2018', '2017-12-28..2018-01-03'],
  ['từ ngày 5 đến ngày 10 tháng 5 năm 2017', '2017-05-05..2017-05-10'],
  ['từ ngày 5 tháng 3 đến ngày 10 tháng 5', '--03-05..--05-10'],
  ['từ sáng 5/5 đến chiều 6/5', '--05-05..--05-06'],
  ['5 và 6/10', '--10-05..--10-06'],
  ['trong hai ngày 5 và 6/10', '--10-05..--10-06'],
  ['các ngày 5, 6 và 7/10', '--10-05..--10-07'],
  ['ngày 5 và 6 tháng 10 năm 2017', '2017-10-05..2017-10-06'],
  ['ngày 25, 26-12', '--12-25..--12-26'],
  // Months
  ['tháng 12', '--12-01..--12-31'],
  ['tháng 2', '--02-01..--02-29'],
  ['tháng 2/2021', '2021-02-01..2021-02-28'],
  ['tháng 12/2021', '2021-12-01..2021-12-31'],
  ['tháng 7-2017', '2017-07-01..2017-07-31'],
  ['tháng 7.2017', '2017-07-01..2017-07-31'],
  ['tháng 7 năm 2017', '2017-07-01..2017-07-31'],
  ['tháng Bảy năm 2017', '2017-07-01..2017-07-31'],
  ['tháng mười hai', '--12-01..--12-31'],
  ['tháng mười', '--10-01..--10-31'],
  ['tháng tư', '--04-01..--04-30'],
  ['tháng 12 năm ngoái', '2020-12-01..2020-12-31'],
  ['tháng 12 có mấy cuộc họp?', '--12-01..--12-31'],
  ['vào 12/2021', '2021-12-01..2021-12-31'],
  ['tháng này', '2021-12-01..2021-12-31'],
  ['tháng trước', '2021-11-01..2021-11-30'],
  ['tháng tới', '2022-01-01..2022-01-31'],
  ['đầu tháng 6/2017', '2017-06-01..2017-06-10'],
  ['giữa tháng 6/2017', '2017-06-11..2017-06-20'],
  ['cuối tháng 6/2017', '2017-06-21..2017-06-30'],
  ['cuối tháng 2', '--02-21..--02-29'],
  ['trung tuần tháng 6', '--06-11..--06-20'],
  ['nửa đầu tháng 6', '--06-01..--06-15'],
  ['cuối tháng trước', '2021-11-21..2021-11-30'],
  // Quarters and runs of months
  ['quý IV/2021', '2021-10-01..2021-12-31'],
  ['quý 4 năm 2021', '2021-10-01..2021-12-31'],
  ['quý tư', '--10-01..--12-31'],
  ['quý I', '--01-01..--03-31'],
  ['quý III năm ngoái', '2020-07-01..2020-09-30'],
  ['6 tháng đầu năm 2017', '2017-01-01..2017-06-30'],
  ['sáu tháng đầu năm', '--01-01..--06-30'],
  ['9 tháng đầu năm', '--01-01..--09-30'],
  ['6 tháng cuối năm ngoái', '2020-07-01..2020-12-31'],
  ['nửa đầu năm 2017', '2017-01-01..2017-06-30'],
  // Years
  ['năm 2021', '2021-01-01..2021-12-31'],
  ['năm nay', '2021-01-01..2021-12-31'],
  ['năm ngoái', '2020-01-01..2020-12-31'],
  ['năm sau', '2022-01-01..2022-12-31'],
  ['đầu năm', '--01-01..--03-31'],
  ['đầu năm 2015', '2015-01-01..2015-03-31'],
  ['giữa năm 2018', '2018-05-01..2018-08-31'],
  ['cuối năm ngoái', '2020-10-01..2020-12-31'],
  ['từ năm 2016 đến năm 2020', '2016-01-01..2020-12-31'],
  // Counted from the reference date
  ['hôm nay', '2021-12-22'],
  ['hôm qua', '2021-12-21'],
  ['hôm kia', '2021-12-20'],
  ['ngày mai', '2021-12-23'],
  ['sáng nay', '2021-12-22 morning'],
  ['chiều nay', '2021-12-22 afternoon'],
  ['tối qua', '2021-12-21 evening'],
  ['sáng hôm qua', '2021-12-21 morning'],
  ['chiều mai', '2021-12-23 afternoon'],
  ['tuần này', '2021-12-20..2021-12-26'],
  ['tuần trước', '2021-12-13..2021-12-19'],
  ['tuần sau', '2021-12-27..2022-01-02'],
  ['thứ ba tuần trước', '2021-12-14'],
  ['chiều thứ ba tuần trước', '2021-12-14 afternoon'],
  ['chiều thứ Hai', '2021-12-20 afternoon'],
  ['thứ Hai', '2021-12-20'],
  ['thứ 6', '2021-12-17'],
  ['chủ nhật', '2021-12-19'],
  ['chủ nhật tuần này', '2021-12-26'],
  ['thứ Hai, ngày 20/12', '--12-20'],
  ['chiều thứ Hai, 20/12', '--12-20 afternoon'],
  // Counted from the date before
  ['Sáng 16/6 họp. Chiều cùng ngày nghỉ.', '--06-16 morning + --06-16 afternoon'],
  ['Ngày 31/12 họp. Ngày hôm sau nghỉ.', '--12-31 + --01-01'],
  ['Ngày 1/3/2020 họp. Hôm trước nghỉ.', '2020-03-01 + 2020-02-29'],
  // English
  ['20 December 2021', '2021-12-20'],
  ['December 20, 2021', '2021-12-20'],
  ['Dec 20', '--12-20'],
  ['20th of December', '--12-20'],
  ['Who spoke at the 20/12 meeting?', '--12-20'],
  ['who spoke on 20 December', '--12-20'],
  ['on the morning of 20 December', '--12-20 morning'],
  ['20 December, in the afternoon', '--12-20 afternoon'],
  ['the 20/12 afternoon session', '--12-20 afternoon'],
  ['Monday, 20 December 2021', '2021-12-20'],
  ['from 5 to 10 May', '--05-05..--05-10'],
  ['5–10 May 2017', '2017-05-05..2017-05-10'],
  ['May 5-10, 2017', '2017-05-05..2017-05-10'],
  ['5 and 6 October', '--10-05..--10-06'],
  ['from 15 March to 1 June 2018', '2018-03-15..2018-06-01'],
  ['from May 5 to June 10, 2017', '2017-05-05..2017-06-10'],
  ['from 5/5 to 10/5/2017', '2017-05-05..2017-05-10'],
  ['December', '--12-01..--12-31'],
  ['in December 2021', '2021-12-01..2021-12-31'],
  ['meetings in May', '--05-01..--05-31'],
  ['Dec 2021', '2021-12-01..2021-12-31'],
  ['late June 2017', '2017-06-21..2017-06-30'],
  ['mid-June', '--06-11..--06-20'],
  ['early 2015', '2015-01-01..2015-03-31'],
  ['in 2021', '2021-01-01..2021-12-31'],
  ['Q4 2021', '2021-10-01..2021-12-31'],
  ['the third quarter of 2021', '2021-07-01..2021-09-30'],
  ['first half of 2017', '2017-01-01..2017-06-30'],
  ['the first six months of 2017', '2017-01-01..2017-06-30'],
  ['first 9 months of last year', '2020-01-01..2020-09-30'],
  ['today', '2021-12-22'],
  ['yesterday', '2021-12-21'],
  ['yesterday morning', '2021-12-21 morning'],
  ['this morning', '2021-12-22 morning'],
  ['last night', '2021-12-21 evening'],
  ['the day before yesterday', '2021-12-20'],
  ['last week', '2021-12-13..2021-12-19'],
  ['last Tuesday', '2021-12-21'],
  ['Tuesday last week', '2021-12-14'],
  ['this month', '2021-12-01..2021-12-31'],
  ['last year', '2020-01-01..2020-12-31'],
  ['from 2016 to 2020', '2016-01-01..2020-12-31'],
  ['20 December last year', '2020-12-20'],
  ['On 16 June they met. The next day they rested.', '--06-16 + --06-17'],
]

describe('every phrase means the same', () => {
  it.each(PHRASES)('as written: %s', (phrase, meaning) => {
    expect(read(phrase)).toBe(meaning)
  })
  it.each(PHRASES)('without diacritics: %s', (phrase, meaning) => {
    expect(read(fold(phrase))).toBe(meaning)
  })
  it.each(PHRASES)('in decomposed Unicode, composed at the door: %s', (phrase, meaning) => {
    expect(read(nfc(phrase.normalize('NFD')))).toBe(meaning)
  })
  it.each(PHRASES)('in decomposed Unicode as it is: %s', (phrase, meaning) => {
    expect(read(phrase.normalize('NFD'))).toBe(meaning)
  })
  it.each(PHRASES)('in upper case: %s', (phrase, meaning) => {
    expect(read(phrase.toUpperCase())).toBe(meaning)
  })
  it.each(PHRASES)('in upper case without diacritics: %s', (phrase, meaning) => {
    expect(read(fold(phrase).toUpperCase())).toBe(meaning)
  })
})
