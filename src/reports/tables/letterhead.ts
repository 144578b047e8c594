/** What stands at the head of every official document of Vietnam (of the state, of the Party). */
export const MOTTOES = /cộng\s+(?:hòa|hoà)\s+xã\s+hội\s+chủ\s+nghĩa\s+việt\s+nam|đảng\s+cộng\s+sản\s+việt\s+nam/iu

/** What such a document calls itself, on a line of its own or before what it is about. */
export const KINDS =
  /^(?:biên bản|báo cáo|thông báo|kết luận|nghị quyết|quyết định|tờ trình|kế hoạch|chương trình|chỉ thị|hướng dẫn|công điện|thông tin|minutes|report)(?![\p{L}\p{M}])/iu

/** "Bản Lầu, ngày 9 tháng 8 năm 2022", alone on its line or in the right half of the head. */
export const PLACE_AND_DATE = /(?:^|\|\s*)[\p{L}\p{M}][\p{L}\p{M} .–-]{1,60},\s*ngày\s+(\p{Nd}{1,2})\s+tháng\s+(\p{Nd}{1,2})\s+năm\s+(\p{Nd}{4})\.?$/iu
