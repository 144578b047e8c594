/** Digits as words. */
export const NUMERAL_DIGITS: ReadonlyMap<string, number> = new Map([
  ['một', 1], ['mốt', 1], ['hai', 2], ['ba', 3], ['bốn', 4], ['tư', 4], ['năm', 5], ['lăm', 5], ['nhăm', 5], ['sáu', 6], ['bảy', 7], ['bẩy', 7], ['tám', 8], ['chín', 9],
])

/** What a digit before them is multiplied by. */
export const NUMERAL_SCALES: ReadonlyMap<string, number> = new Map([
  ['mười', 10], ['mươi', 10], ['chục', 10], ['trăm', 100], ['nghìn', 1_000], ['ngàn', 1_000], ['vạn', 10_000], ['triệu', 1_000_000], ['tỷ', 1_000_000_000], ['tỉ', 1_000_000_000],
])

/** English numbers that are more often written as words. "One" is mostly a pronoun. */
export const ENGLISH_NUMERALS: ReadonlyMap<string, number> = new Map([
  ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9], ['ten', 10], ['eleven', 11], ['twelve', 12],
])

/** What is counted: before these, "năm" is five and "một" is one. */
export const COUNTED: readonly string[] =
  'người|ông|bà|đại biểu|đồng chí|điểm|ý kiến|nhóm|giải pháp|xã|phường|huyện|tỉnh|đơn vị|dự án|nhiệm vụ|nội dung|vấn đề|hộ|lớp|trường|ngày|tháng|tuần|giờ|phút|phần|lần|loại|khu|cơ quan|tổ|công trình|cuộc|phiên|kiến nghị|đề xuất|văn bản|nghị quyết|tham luận'.split('|')
