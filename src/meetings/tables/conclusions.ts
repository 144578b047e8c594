/** Verbs of deciding by the meeting or its chair. */
export const DECIDING = ['kết luận', 'thống nhất', 'nhất trí', 'nhất trí thông qua', 'quyết định', 'biểu quyết', 'biểu quyết thông qua', 'thông qua', 'bầu', 'đã bầu', 'giao', 'yêu cầu', 'quyết nghị', 'phân công', 'chỉ đạo', 'resolved', 'decided', 'agreed', 'approved', 'adopted', 'assigned', 'concluded', 'elected']

/** Where a verb of the above is part of another word or of a document's name. */
export const NOT_DECIDING = ['giao ban', 'giao thông', 'giao lưu', 'giao dịch', 'giao tiếp', 'kết luận số', 'quyết định số', 'bầu cử', 'bầu không khí', 'thông qua việc', 'thông qua các', 'chỉ đạo của', 'yêu cầu của', 'thống nhất đất nước']

/** Subjects of a decision that are the meeting itself. */
export const DECIDERS = ['hội nghị', 'cuộc họp', 'phiên họp', 'đại hội', 'hội đồng', 'ban thường vụ', 'ban chấp hành', 'các đại biểu', 'đại biểu', 'kỳ họp', 'hđqt', 'hai bên', 'quốc hội', 'chủ tọa', 'ủy ban', 'ban chấp hành trung ương', 'trung ương', 'hđnd', 'cổ đông', 'the meeting', 'the board', 'shareholders', 'members', 'participants']

/** Headings under which every numbered line is a conclusion or a task. */
export const CONCLUSION_HEADINGS = ['kết luận', 'kết luận cuộc họp', 'nội dung kết luận', 'nhiệm vụ', 'phân công nhiệm vụ', 'quyết nghị', 'nội dung thống nhất', 'quyết định', 'conclusions', 'decisions', 'action items', 'resolutions', 'actions']
