/*
 * What stands around numbers that look like dates. Alternatives of a pattern, written with diacritics;
 * the bare spellings are added by the compiler. To teach the parser a word, add a row.
 */

/** Words after which two numbers are a day and a month, whatever follows. */
export const DATE_CUES = ['ngày', 'hôm', 'mùng', 'mồng', 'bữa', 'dated', 'on']

/** Words that name a street, a house, a place by a date ("đường 3/2") or a number. */
export const PLACE_CUES = [
  'số', 'số nhà', 'nhà số', 'đường', 'phố', 'khu phố', 'đại lộ', 'ngõ', 'ngách', 'hẻm', 'kiệt', 'lô', 'thửa', 'phòng', 'công viên',
  'quảng trường', 'bến xe', 'sân vận động', 'cung thiếu nhi', 'nông trường', 'hội trường', 'thương binh', 'bệnh binh', 'street', 'road', 'park', 'room', 'no', 'no\\.',
]

/** Kinds of documents: the number after one is the document's. */
export const DOCUMENT_CUES = [
  'nghị quyết', 'nghị định', 'thông tư', 'quyết định', 'chỉ thị', 'kết luận', 'công văn', 'kế hoạch', 'hướng dẫn', 'quy định', 'quy chế',
  'thông tri', 'luật', 'pháp lệnh', 'đề án', 'công điện', 'hiến pháp', 'điều', 'khoản', 'mục', 'điểm', 'bài', 'chương', 'bảng', 'nq', 'ct', 'qđ',
  'resolution', 'decree', 'circular', 'directive', 'decision', 'article', 'section', 'version',
]

/** Words after which two numbers are a score or a share. */
export const RATIO_CUES = ['tỷ lệ', 'tỉ lệ', 'tỷ số', 'tỉ số', 'thắng', 'thua', 'hòa', 'score', 'ratio', 'beat', 'won', 'lost']

/** Words after which a first number no larger than the second is a share ("đạt 9/10"). */
export const SHARE_CUES = [
  'hơn', 'gần', 'chiếm', 'quá', 'ít nhất', 'đạt', 'được', 'trên', 'bằng', 'giảm', 'tăng', 'khoảng', 'chỉ', 'cả', 'có', 'thứ', 'số phiếu', 'tối thiểu', 'tối đa',
  'about', 'over', 'nearly', 'at least', 'almost',
]

/** Things counted: after one number over a larger or equal one, they make it a share ("9/10 hộ"). */
export const COUNTED = [
  'số', 'tổng', 'tổng số', 'đại biểu', 'hộ', 'dân', 'dân số', 'dân cư', 'diện tích', 'thành viên', 'ủy viên', 'uỷ viên', 'người', 'loại', 'loài', 'chiếc', 'cuộc', 'phiếu', 'ý kiến', 'xã',
  'phường', 'thị trấn', 'thị xã', 'huyện', 'quận', 'tỉnh', 'địa phương', 'thôn', 'bản', 'ấp', 'chỉ tiêu', 'tiêu chí', 'mục tiêu', 'nhiệm vụ', 'nội dung',
  'đảng viên', 'đảng bộ', 'chi bộ', 'đồng chí', 'cán bộ', 'công chức', 'cơ sở', 'cơ quan', 'đơn vị', 'doanh nghiệp', 'dự án', 'công trình',
  'nước', 'quốc gia', 'trường', 'học sinh', 'sinh viên', 'lớp', 'lần', 'thời gian', 'quãng đường', 'mức', 'giá trị', 'nguồn', 'vốn', 'lượng',
  'bộ', 'ngành', 'sở', 'tổ chức', 'hội viên', 'đoàn viên', 'nhà', 'ca', 'tiêu chuẩn', 'điểm', 'sản phẩm', 'thế giới', 'chặng', 'of the', 'of all',
  'members', 'delegates', 'households', 'communes', 'districts', 'provinces', 'people',
]

/** Measures and money: a number before one is an amount, never a day, a month or a year. */
export const MEASURES = [
  'tỷ', 'tỉ', 'triệu', 'nghìn', 'ngàn', 'trăm', 'đồng', 'usd', 'vnd', 'kg', 'tấn', 'ha', 'hecta', 'm2', 'm3', 'km', 'mét', 'phần trăm', 'điểm', 'tuổi', 'lít', 'mw',
  'kwh', 'percent', 'per cent', 'billion', 'million', 'thousand',
]

/** Things counted after a bare day number ("ngày 20 lượt"). */
export const DAILY_COUNTED = ['lượt', 'lần', 'ca', 'chuyến', 'giờ', 'tiếng', 'buổi', 'người', 'tour']
