/** Kinds of documents reports cite, longest first where one begins another. */
export const DOCUMENT_KINDS = ['Nghị quyết liên tịch', 'Nghị quyết', 'Chỉ thị', 'Kết luận', 'Quyết định', 'Nghị định', 'Thông tư liên tịch', 'Thông tư', 'Luật', 'Bộ luật', 'Pháp lệnh', 'Hiến pháp', 'Kế hoạch', 'Đề án', 'Quy định', 'Tờ trình', 'Báo cáo', 'Hướng dẫn', 'Công văn', 'Công điện', 'Thông báo', 'Quy chế', 'Hiệp định', 'Nghị định thư', 'Chương trình hành động', 'Chương trình', 'Dự án Luật', 'Dự thảo Luật', 'Thông tri', 'Văn bản', 'Biên bản', 'Hợp đồng', 'Resolution', 'Directive', 'Decree', 'Circular', 'Decision', 'Plan', 'Law', 'Agreement', 'Conclusion']

/** Kinds that count as cited even without a number, when a capitalised or "về …" name follows. */
export const NAMED_KINDS = ['luật', 'bộ luật', 'dự án luật', 'dự thảo luật', 'nghị quyết', 'đề án', 'chỉ thị', 'kết luận', 'nghị định', 'hiệp định', 'pháp lệnh', 'hiến pháp', 'quy định', 'kế hoạch', 'chương trình hành động']

/** The description of a document ends before one of these. */
export const ABOUT_ENDS = ['đã', 'được', 'do', 'vừa', 'đang', 'sẽ', 'là', 'để', 'khi', 'gắn với', 'cho biết', 'phát biểu', 'nhấn mạnh', 'cũng', 'còn', 'có hiệu lực', 'theo đó', 'thì', 'mà', 'nhằm', 'có', 'tại', 'bằng', 'has', 'was', 'is', 'were']
