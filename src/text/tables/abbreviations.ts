/**
 * Abbreviations written with a full stop that does not end a sentence, in lower case.
 * What follows belongs to them ("GS. Nguyễn", "TP. Vinh", "Q. 1") unless it opens a sentence ("… của TP. Theo đó").
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  // Degrees, titles, ranks
  'gs', 'pgs', 'ts', 'tskh', 'ths', 'th.s', 'bs', 'bscki', 'bsckii', 'ks', 'kts', 'ls', 'cn', 'ths.bs', 'pgs.ts', 'gs.ts', 'gs.vs', 'gs.tskh', 'pgs.tskh',
  'ngnd', 'ngưt', 'nsnd', 'nsưt', 'nsut', 'đ/c', 'đc', 'lm', 'hl', 'ttưt', 'ttnd',
  // Places
  'q', 'p', 'h', 'x', 'tl', 'ql', 'kp', 't', 'đ',
  // Words
  't.ư', 't.w', 'tr', 'tg', 'vd', 'đt', 'sn', 'nxb', 'stt', 'fax', 'tel',
  // English
  'mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'no', 'vs', 'jr', 'gen', 'col', 'gov', 'sen', 'rep', 'e.g', 'i.e', 'u.s', 'u.k',
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec',
])

/** Abbreviated nouns that stand before a name ("TP. Đà Nẵng", "ĐB. Trần Văn An") but as often end a sentence ("… của TP. Lần này …"). */
export const ABBREVIATED_NOUNS: ReadonlySet<string> = new Set(['tp', 'tx', 'tt', 'đb', 'đbqh', 'pv', 'btv', 'hlv'])

/** Places of one syllable, which follow "TP." alone. */
export const SHORT_PLACES: ReadonlySet<string> = new Set(['Vinh', 'Huế'])

/** Places whose first syllable opens sentences as well: "TP. Cần Thơ". */
export const PLACES_LIKE_OPENERS: readonly string[] = ['Cần Thơ', 'Hội An', 'Thủ Đức', 'Thủ Dầu', 'Đồng Hới', 'Đồng Xoài', 'Bà Rịa', 'Ba Vì', 'Ba Đồn']

/**
 * Syllables that open Vietnamese sentences and are hardly ever a name's or a place's first: after an abbreviation they begin a new
 * sentence, and after a photographer's name they end it.
 */
export const OPENERS: ReadonlySet<string> = new Set([
  'Theo', 'Tại', 'Trong', 'Các', 'Những', 'Đây', 'Đó', 'Ông', 'Bà', 'Chị', 'Trước', 'Sau', 'Về', 'Với', 'Cùng', 'Khi', 'Nếu', 'Để', 'Do', 'Vì',
  'Và', 'Nhưng', 'Tuy', 'Mặc', 'Ngoài', 'Bên', 'Từ', 'Đến', 'Tới', 'Trên', 'Dưới', 'Cũng', 'Qua', 'Phát', 'Tham', 'Phó', 'Chủ', 'Thủ', 'Tổng', 'Bí', 'Bộ',
  'Ban', 'Hội', 'Đại', 'Đồng', 'Ngày', 'Năm', 'Hiện', 'Hôm', 'Sáng', 'Chiều', 'Tối', 'Trưa', 'Một', 'Hai', 'Ba', 'Mỗi', 'Mọi', 'Cả', 'Điều', 'Việc', 'Như',
  'Còn', 'Chúng', 'Tôi', 'Không', 'Có', 'Cần', 'Phải', 'Đối', 'Nhằm', 'Nhờ', 'Nhiều', 'Riêng', 'Đặc', 'Cụ', 'Ngay', 'Kết', 'Lãnh', 'Cơ',
  'Ủy', 'Uỷ', 'Thường', 'Thứ', 'Giám', 'Vụ', 'Cục', 'Sở', 'Trưởng', 'Đảng', 'Nhà', 'Quốc', 'Chính', 'Nghị', 'Phiên', 'Cuộc', 'Buổi', 'Kỳ', 'Lễ',
  'Mở', 'Khai', 'Bế', 'Báo', 'Trả', 'Góp', 'Đánh', 'Đề', 'Nhấn', 'Khẳng', 'Cho', 'Thay', 'Vào', 'Được', 'Bởi', 'Bằng', 'Rất', 'Vậy', 'Thế', 'Nói',
  'Tiếp', 'Dự', 'Cuối', 'Đầu', 'Giữa', 'Thời', 'Hàng', 'Tính', 'Thực', 'Thông', 'Trao', 'Chia', 'Tuần', 'Tháng', 'Đáng', 'Động',
  'The', 'At', 'In', 'On', 'He', 'She', 'It', 'They', 'This', 'That', 'According', 'However', 'But', 'And', 'We', 'Mr', 'Ms',
])
