/*
 * Phrases that hold what looks like a date and is none: the lunar calendar, streets and places named by a date, terms of office,
 * names of historical events. Patterns as in the forms. To teach the parser a phrase, add a row.
 */
const SMALL = '[0-9]{1,2}'
const MONTH = `(?:${SMALL}|[\\p{L}]{1,6}(?: (?:một|hai))?)`
const YEARS = '[12][0-9]{3}'
const DASH = ' ?(?:-|–|—|/) ?'

export const NOT_DATES = [
  // Lunar calendar.
  `(?:(?:ngày|mùng|mồng|rằm|đêm) ){0,2}(?:${SMALL} )?tháng (?:giêng|chạp)(?: năm ${YEARS})?`,
  `rằm tháng ${MONTH}`,
  `(?:ngày )?(?:mùng|mồng) ${SMALL} tết`,
  `(?:(?:ngày|mùng|mồng) ){0,2}(?:${SMALL}(?:/${SMALL}| tháng ${MONTH})?|tháng ${MONTH})(?:(?:/| năm )${YEARS})?,? \\(?âm lịch`,
  // Streets and places.
  `(?:đường|phố|khu phố|đại lộ|công viên|quảng trường|nông trường|sân vận động|street|nhà hát|phường|nhà máy) ${SMALL} ?(?:/|-|tháng) ?${SMALL}`,
  `(?:số|số nhà|nhà số|ngõ|ngách|hẻm|kiệt|lô|thửa) ${SMALL}[/.-]${SMALL}`,
  // History.
  `cách mạng (?:xã hội chủ nghĩa )?tháng (?:tám|mười|${SMALL})(?: năm ${YEARS})?`,
  // Terms of office, plans, school years.
  `(?:giai đoạn|nhiệm kỳ|nhiệm kì|thời kỳ|thời kì|khóa|khoá|niên khóa|term|period)(?: [\\p{L}]+)?,? (?:từ )?(?:năm )?${YEARS}(?:${DASH}| (?:đến|tới|to) )(?:năm )?${YEARS}`,
  `(?:(?:năm học|niên học|năm) )?${YEARS}${DASH}${YEARS}`,
  `đầu năm học|cuối năm học|năm học ${YEARS}`,
]
