/** Words for meetings and ceremonies, the ones a report is usually about. */
export const EVENT_KINDS = [
  'hội nghị', 'hội nghị trực tuyến', 'cuộc họp', 'phiên họp', 'kỳ họp', 'họp báo', 'buổi họp báo', 'cuộc họp báo', 'buổi làm việc', 'cuộc làm việc', 'hội thảo', 'hội thảo khoa học', 'đại hội', 'tọa đàm', 'buổi tọa đàm', 'diễn đàn', 'giao ban', 'cuộc giao ban', 'buổi giao ban', 'gặp mặt', 'buổi gặp mặt', 'buổi họp', 'phiên thảo luận', 'phiên chất vấn', 'phiên khai mạc', 'phiên bế mạc', 'phiên giải trình',
  'phiên điều trần', 'phiên tòa', 'phiên làm việc', 'buổi tiếp xúc cử tri', 'tiếp xúc cử tri', 'buổi tiếp', 'hội đàm', 'cuộc hội đàm', 'hội kiến', 'cuộc gặp', 'buổi gặp', 'cuộc tiếp', 'buổi đối thoại', 'đối thoại', 'cuộc đối thoại', 'buổi lễ', 'lễ khai mạc', 'lễ bế mạc', 'lễ ký kết', 'lễ ký', 'lễ công bố', 'lễ trao', 'lễ kỷ niệm', 'lễ mít tinh', 'lễ ra mắt', 'lễ phát động', 'lễ khởi công', 'lễ khánh thành', 'lễ tổng kết', 'lễ chuyển giao', 'lễ bàn giao', 'lễ đón', 'lễ trao tặng', 'lễ trao giải', 'lễ tuyên dương', 'lễ tôn vinh', 'lễ nhậm chức', 'lễ truy điệu', 'lễ viếng',
  'tiệc chiêu đãi', 'buổi tiệc', 'mít tinh', 'cuộc tọa đàm', 'hội nghị thượng đỉnh', 'buổi trao đổi', 'buổi thảo luận', 'cuộc thảo luận', 'cuộc trao đổi', 'buổi sinh hoạt', 'hội thi', 'tập huấn', 'lớp tập huấn', 'buổi giám sát', 'cuộc mít tinh', 'buổi công bố', 'talkshow', 'buổi giao lưu', 'buổi ra mắt', 'buổi kiểm tra',
  'meeting', 'board meeting', 'annual general meeting', 'general meeting', 'conference', 'press conference', 'session', 'workshop', 'seminar', 'forum', 'summit', 'briefing', 'hearing', 'congress', 'roundtable', 'round table', 'ceremony', 'town hall', 'webinar', 'dialogue',
]

/** Verbs that make an event of themselves: "đã làm việc với Tỉnh ủy". Weaker than a noun. */
export const EVENT_VERBS = ['làm việc với', 'làm việc tại', 'họp bàn', 'họp với', 'họp', 'họp trực tuyến', 'tiếp', 'thảo luận', 'chất vấn', 'trả lời chất vấn']

/** Before an event these make it another one, past or to come: "Nghị quyết Đại hội", "trước thềm hội nghị". */
export const NOT_THIS = ['nghị quyết', 'quyết nghị', 'văn kiện', 'chỉ thị', 'kết luận', 'sau', 'chuẩn bị', 'tiến tới', 'thềm', 'bên lề', 'chào mừng', 'chương trình', 'nghị định', 'khuôn khổ', 'trung tâm', 'nhà', 'đại biểu dự', 'dự thảo', 'tổ chức các', 'những', 'kỳ', 'mỗi', 'giữa hai', 'tổ chức thành công', 'trung tâm hội nghị', 'thông báo', 'phục vụ', 'nhiều', 'nhiệm kỳ']

/** A name of an event ends before one of these. */
export const NAME_ENDS = `
diễn ra|đã|được|do|vừa|đang|sẽ|nhằm|có|là|với sự|với chủ đề|để|khi|vào|sáng|chiều|tối|trưa|ngày|hôm|hôm nay|vừa qua|dưới|cho biết|phát biểu|cho rằng|nhấn mạnh|trong|cũng|nay|này|nói trên|trên đây|hiện nay|kéo dài|thu hút|đề ra|khai mạc|bế mạc|kết thúc|bắt đầu|chủ trì|thì|đánh giá cao|khẳng định|nghe|ghi nhận|chính thức|dù|nhưng|cho thấy|tập trung|tiếp tục|đạt|thống nhất|yêu cầu|đề nghị|cùng với|tham dự|dự|rằng|theo|mà|gồm|on|at|in|was|were|held|took|opened|has|chaired|is|after|that|who|when|said
`.replace(/\n/gu, '').split('|').map(word => word.trim()).filter(Boolean)

/** After a comma these still belong to the name: "…, đấu tranh phản bác …", "…, nhiệm kỳ 2020–2025". */
export const NAME_GOES_ON = ['đấu tranh', 'triển khai', 'phương hướng', 'nhiệm vụ', 'nhiệm kỳ', 'khóa', 'lần thứ', 'giai đoạn', 'đánh giá', 'sơ kết', 'tổng kết', 'trao', 'học tập', 'quán triệt', 'biểu dương', 'khen thưởng', 'kế hoạch', 'công tác', 'bảo vệ', 'phòng', 'chống', 'ứng phó', 'xây dựng', 'phát triển', 'nâng cao', 'kỳ họp', 'phổ biến']
