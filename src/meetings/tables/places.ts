/** Words before a place where something is held. */
export const PLACE_PREPOSITIONS = ['tại', 'ở', 'at', 'in']

/** Words a place may begin with, besides a capital. */
export const PLACE_HEADS = [
  'trụ sở',
  'hội trường',
  'nhà',
  'nhà văn hóa',
  'nhà quốc hội',
  'khách sạn',
  'trung tâm',
  'thành phố',
  'tp',
  'tỉnh',
  'huyện',
  'quận',
  'xã',
  'phường',
  'thị xã',
  'thị trấn',
  'thủ đô',
  'văn phòng',
  'khu',
  'trường',
  'bệnh viện',
  'phòng họp',
  'học viện',
  'đại học',
  'sân vận động',
  'quảng trường',
  'bảo tàng',
  'cung',
  'số',
  'dinh',
  'phủ',
  'điểm cầu',
  'đầu cầu',
  'công ty',
  'nhà máy',
  'chùa',
  'nhà hát',
  'đại sứ quán',
  'ủy ban',
  'ubnd',
  'sở',
  'bộ',
  'công viên',
  'viện',
  'cảng',
  'tòa nhà',
  'tòa án',
  'nhà khách',
  'khu du lịch',
  'khu công nghiệp',
  'trại',
  'the',
]

/** Labels of minutes before the place. */
export const PLACE_LABELS = ['địa điểm', 'nơi họp', 'địa điểm họp', 'venue', 'location', 'place']

/** What is no place though "tại" stands before it. */
export const NOT_PLACES = [
  'hội nghị',
  'buổi',
  'cuộc',
  'phiên',
  'kỳ',
  'đây',
  'đó',
  'lễ',
  'đại hội',
  'diễn đàn',
  'tọa đàm',
  'hội thảo',
  'điều',
  'khoản',
  'nghị',
  'quyết định',
  'luật',
  'thời điểm',
  'chỗ',
  'nhà riêng',
  'nơi',
  'họp',
  'các',
  'nhiều',
  'một',
  'địa phương',
  'công văn',
  'dự thảo',
  'báo cáo',
  'sự',
  'thông báo',
  'văn bản',
  'kết luận',
  'chương',
  'tờ trình',
  'phần',
  'việt nam',
]

/** A place ends before one of these. */
export const PLACE_ENDS = `
diễn ra|đã|được|do|vừa|đang|sẽ|nhằm|có|là|với|để|khi|vào|sáng|chiều|tối|trưa|ngày|hôm|trong|cũng|nay|này|tổ chức|phát biểu|cho biết|về|và|theo|chủ trì|dưới|cùng|bàn|khai mạc|bế mạc|đón|tiếp|nói|giữa|từ|đến|như|thì|mà|năm|vì|bị|nhấn mạnh|rằng|cho|ra|sau|trước|tới|của các|on|was|were|with|by|held|to|the|and|from
`
  .replace(/\n/gu, '')
  .split('|')
  .map(word => word.trim())
  .filter(Boolean)
