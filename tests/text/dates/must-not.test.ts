import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/text/dates/index.js'
import { fold } from '../../../src/text/normalize.js'

const reference = { year: 2021, month: 12, day: 22 }
const found = (text: string): string[] => findDates(text, { reference }).map((mention) => mention.text)

/** Read as no date, with diacritics and without. */
const NEVER: readonly string[] = [
  // Shares, ratios, scores
  'chiếm 1/3 số đại biểu', 'tỷ lệ 2/3', 'trực 24/7', 'đã có 9/10 hộ thoát nghèo', 'chia 50/50', 'hơn 2/3 dân số', '3/4 diện tích', 'đạt 9/10',
  '8/8 xã hoàn thành', '12/12 chỉ tiêu', 'tỷ số 2/1', 'thắng 2-1', 'thua 0-3', 'gần 1/2 thành viên', '10/10 phiếu thuận', 'about 2/3 of the members',
  // Legal numbers
  'Nghị quyết 35', 'Chỉ thị 12-CT/TW', 'số 24-KL/TW', 'Nghị định 20/2021/NĐ-CP', 'Thông tư 12/2017', 'Quyết định 5/10', 'Điều 12.3', 'khoản 2/3 Điều 5',
  'Công văn số 12/5', 'Kế hoạch số 3-KH/TW', 'Luật số 45/2019/QH14', 'Nghị định số 1/2', 'Article 12.3',
  // Decimals, thousands, money, measures
  '1.432 hợp tác xã', '3.747 đảng viên', 'tăng 6,45%', 'Công nghiệp 4.0', 'giảm 3,0%', 'từ 5 đến 10 tỷ', 'từ 5 đến 10.5 tỷ', 'từ 1/3 đến 2/3 dân số', '5-7 người', 'từ 10 đến 15%', 'dài 20.12 km',
  'lãi 5-10 triệu đồng', 'tăng 2.5 lần', '12.5',
  // Times, telephones, versions
  '14h30', '8:30', '7 giờ', '7 giờ 30 phút', 'gọi 0912.345.678', 'điện thoại 024-3825-1234', '192.168.1.12', 'phiên bản 1.20.12', 'v20.12',
  // Addresses and names
  'số 12/5 đường Lê Lợi', 'phường 5', 'quận 10', 'khu phố 3/2', 'đường 3/2', 'đường 30/4', 'phố 19/5', 'công viên 23/9', 'Nhà máy Z119', 'đường 3 tháng 2',
  'hội trường 2/9', 'ngõ 12/5', 'hẻm 20-12', 'Cách mạng Tháng Tám', 'Cách mạng tháng Mười', 'Q4 TP HCM',
  // Events, terms, ordinals
  'APEC 2017', 'Vesak 2019', 'khóa 12', 'kỳ họp thứ 3', 'Covid-19', 'phiên họp lần thứ ba', 'lần thứ hai', 'nhiệm kỳ 2015-2020', 'giai đoạn 2009 - 2016', '2011-2020', '2016–2020',
  'nhiệm kỳ 2015 - 2020', 'giai đoạn từ năm 2016 đến năm 2020', 'năm học 2016-2017', 'the 2015-2020 term', 'Hội nghị Trung ương 5', 'thứ 5 của Hội nghị', 'kỳ họp thứ tư',
  // Lunar calendar
  'ngày 20 tháng Chạp', 'mùng 5 Tết', 'rằm tháng Bảy', 'mùng 10 tháng Giêng', '10/3 âm lịch', 'tháng Bảy âm lịch',
  // Counts of days, months and years
  'trong 6 tháng', '3 tháng qua', '5 năm trước', 'nhiều năm qua', 'những năm sau', 'mỗi tháng 2 lần', 'ngày 2 lượt', 'cứ 3 tháng một lần', 'hai tháng 5 và 6', 'ngày 10 hằng tháng',
  // No such day
  'ngày 31/2', 'ngày 20/13', '32/1', 'ngày 29/2/2021', 'ngày 31 tháng 4', '00/12', 'ngày 0', '30 February 2021',
  // Words that only sound like a date
  'thứ trưởng', 'chiều dài', 'chiều cao', 'tối đa', 'tối thiểu', 'hiện nay', 'ngày nay', 'hàng năm', 'lâu nay', 'buổi sáng', 'Cùng ngày, ông thăm tỉnh', 'chiều cùng ngày',
  'you may speak', 'the march of progress', 'on the second day', 'a decision was made',
]

/** Read as no date as they are written; bare, the words could be others. */
const NEVER_AS_WRITTEN: readonly string[] = [
  'Nam', 'Việt Nam 2021', 'miền Nam 2017', 'ông Mai', 'chị Hôm', 'bà Nguyễn Thị Mai', 'ông Năm', 'sang thăm', 'bước sang trang mới', 'tới đây', 'năm đại biểu', 'tháng lợi',
  'thăng 12 bậc', 'thang 10 điểm', 'thắng 2', 'quy 4 tấn ra tiền', 'Thủ tướng mong 2 tỉnh', 'mừng 5 năm', 'Tổng công ty May 10 báo cáo', 'tới 20-12', 'tôi 20.12',
  'hội nghị thứ hai', 'Thứ hai, phải tiết kiệm', 'ngày thứ ba liên tiếp', 'Một tháng sau, đoàn quay lại', 'thu hai loại phí', 'đối tượng thứ ba', 'tối ưu', 'sáng tạo', 'sáng kiến',
  'có 1/1 phiếu', 'tỷ lệ đồng ý (4 7/4 7)',
]

describe('what only looks like a date is left alone', () => {
  it.each(NEVER)('as written: %s', (text) => {
    expect(found(text)).toEqual([])
  })
  it.each(NEVER)('without diacritics: %s', (text) => {
    expect(found(fold(text))).toEqual([])
  })
  it.each(NEVER.filter((text) => !/^v/u.test(text)))('in upper case: %s', (text) => {
    expect(found(text.toUpperCase())).toEqual([])
  })
  it.each(NEVER_AS_WRITTEN)('with diacritics that say otherwise: %s', (text) => {
    expect(found(text)).toEqual([])
  })
  it.each(['hôm nay', 'tối qua', 'tuần trước', 'năm ngoái', 'thứ ba tuần trước', 'yesterday', 'last week', 'cuối năm ngoái', 'this month'])(
    'without a reference date: %s',
    (text) => {
      expect(findDates(text)).toEqual([])
    },
  )
})
