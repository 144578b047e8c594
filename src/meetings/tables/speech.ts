/** Verbs (and what else stands where a verb stands) by which a report gives somebody's words. */
export const SPEECH_VERBS = `
phát biểu|phát biểu ý kiến|phát biểu khai mạc|phát biểu bế mạc|phát biểu chỉ đạo|phát biểu kết luận|phát biểu chào mừng|phát biểu nhận nhiệm vụ|phát biểu đáp từ|phát biểu tham luận|phát biểu giao nhiệm vụ|phát biểu đề dẫn|phát biểu tại|phát biểu góp ý|phát biểu thảo luận|phát biểu tiếp thu|phát biểu cảm ơn|
nhấn mạnh|cho biết|cho hay|cho rằng|cho là|cho biết thêm|nói|nói rõ|nói thêm|nói rằng|nói chuyện|khẳng định|nêu rõ|nêu|nêu ý kiến|nêu quan điểm|nêu thực tế|nêu vấn đề|nêu câu hỏi|đề nghị|yêu cầu|đánh giá|đánh giá cao|bày tỏ|bày tỏ mong muốn|chia sẻ|trình bày|trình bày báo cáo|trình bày tờ trình|trình bày tham luận|
đọc báo cáo|đọc tờ trình|đọc diễn văn|đọc tham luận|đọc quyết định|đọc lời|thông qua báo cáo|thông qua chương trình|thông qua dự thảo|thông qua nghị quyết|thông qua quy chế|nhớ lại|thông qua tờ trình|báo cáo|báo cáo tóm tắt|tham luận|kết luận|kết luận hội nghị|giải trình|trả lời|trả lời chất vấn|lưu ý|kiến nghị|đề xuất|chỉ rõ|chỉ ra|phân tích|hỏi|đặt câu hỏi|đặt vấn đề|đặt ra|đặt ra yêu cầu|đặt ra vấn đề|gợi mở|lo lắng|chất vấn|quán triệt|phổ biến|truyền đạt|
đề cập|đề cập đến|nhắc đến|nhắc tới|nhắc lại|nhắc nhở|nhận định|nhận xét|nhìn nhận|tin tưởng|tin rằng|mong|mong muốn|mong rằng|hy vọng|hi vọng|kỳ vọng|ghi nhận|hoan nghênh|biểu dương|cảm ơn|cám ơn|gửi lời cảm ơn|gửi lời cám ơn|chúc mừng|gửi lời chúc mừng|chúc|kêu gọi|tuyên bố|tuyên bố khai mạc|tuyên bố bế mạc|giới thiệu|
giải thích|lý giải|lí giải|cảnh báo|khuyến cáo|kể|kể lại|kể thêm|thừa nhận|bộc bạch|tâm sự|trăn trở|băn khoăn|lo ngại|lo lắng cho rằng|dẫn chứng|dẫn ví dụ|dẫn số liệu|dẫn|gợi ý|góp ý|góp ý kiến|tán thành|đồng tình|nhất trí|phản ánh|than thở|than|bức xúc|thể hiện quan điểm|quan tâm|quan ngại|xác nhận|cam kết|hứa|thông tin|thông tin thêm|thông tin về|
thông báo|thông báo kết quả|công bố|đưa ra ý kiến|đưa ra quan điểm|đưa ra giải pháp|đưa ra đề xuất|đưa ra|hướng dẫn|tranh luận|bình luận|tiết lộ|bổ sung|khuyến khích|chỉ đạo|giao nhiệm vụ|đôn đốc|căn dặn|dặn|dặn dò|động viên|khen ngợi|tri ân|ví von|ví|so sánh|khai mạc|bế mạc|tiếp thu|tiếp lời|nói tiếp|đáp|đáp lại|đáp từ|phản biện|phản bác|phủ nhận|bác bỏ|
tóm tắt|tổng kết|chốt lại|khái quát|điểm lại|chứng minh|cho ý kiến|có ý kiến|nêu ví dụ|gửi gắm|nhắn nhủ|nhắn gửi|chia vui|ca ngợi|lên tiếng|xin lỗi|xin hứa|khuyên|lên án|chỉ trích|tố cáo|phàn nàn|cáo buộc|mô tả|miêu tả|ước tính|dự báo|dự đoán|trao đổi|thảo luận|trao đổi ý kiến|nhất trí cao|quả quyết|tái khẳng định|thẳng thắn|phân trần|giãi bày|thổ lộ|cảm thán|nghi ngờ|
bảo|phân bua|thắc mắc|tuyên đọc|đồng tình cao|phân công|làm rõ|nói về|tuyên truyền|lý luận|lập luận|gọi|hối thúc|thúc giục|tự tin|vui mừng|tự hào|đáng lưu ý|lấy ví dụ|lấy dẫn chứng|cung cấp thông tin|cung cấp|chuyển lời|trấn an|cân nhắc|hiến kế|đồng ý|không đồng tình|không đồng ý|ủng hộ|nhắn|hỏi lại|cho biết rõ|tỏ ra|tỏ ý|xin phép|xin ý kiến|nêu lên|chỉ thị|ra chỉ thị|
said|says|told|stated|stressed|emphasised|emphasized|noted|reported|presented|asked|replied|answered|explained|proposed|suggested|recommended|concluded|announced|warned|added|argued|urged|spoke|remarked|commented|thanked|welcomed|confirmed|clarified|opened the meeting|closed the meeting|summarised|summarized|pointed out|raised|gave a speech|delivered|outlined|briefed|expressed|questioned|requested|observed|informed|agreed|objected
`.replace(/\n/gu, '').split('|').map(verb => verb.trim()).filter(Boolean)

/** Verbs of the above that also tell of deeds: alone they prove a speech only right after their subject, never across a comma or at the head of a sentence. */
export const WEAK_VERBS = ['giới thiệu', 'quan tâm', 'phân công', 'cung cấp', 'gọi', 'hướng dẫn', 'phổ biến', 'tuyên truyền', 'bổ sung', 'ủng hộ', 'vui mừng', 'tự hào', 'tự tin', 'dẫn', 'thẳng thắn', 'thể hiện quan điểm', 'than', 'ví', 'tổng kết', 'tóm tắt', 'mong', 'chúc', 'cân nhắc', 'đồng ý', 'nhất trí', 'trao đổi', 'thảo luận', 'khai mạc', 'bế mạc', 'tỏ ra', 'đưa ra', 'đặt ra', 'lo lắng', 'động viên', 'chứng minh', 'so sánh', 'ước tính', 'gửi gắm', 'công bố', 'tiếp thu', 'cam kết', 'đôn đốc', 'chỉ đạo', 'làm rõ', 'nghi ngờ', 'tố cáo', 'phản ánh', 'xin phép', 'thông báo', 'báo cáo', 'phân tích', 'bảo', 'kể', 'dặn', 'nêu', 'hỏi', 'hứa', 'khuyên', 'agreed', 'delivered', 'raised', 'presented']

/** Verbs that never open a sentence about a speech, because alone they tell of deeds. */
export const NEVER_FIRST = ['giới thiệu', 'phân công', 'cung cấp', 'gọi', 'hướng dẫn', 'tuyên truyền', 'vui mừng', 'tổng kết', 'khai mạc', 'bế mạc', 'ủng hộ', 'bổ sung', 'bảo', 'so sánh', 'ước tính', 'dự báo', 'dự đoán', 'cân nhắc', 'than', 'ví', 'dẫn', 'mong', 'chúc', 'nghi ngờ', 'công bố', 'xin phép', 'tỏ ra']

/** Words that may stand between a subject and its verb. */
export const AUXILIARIES = `
đã|cũng|đều|còn|vừa|mới|lại|vẫn|đồng thời|thì|tiếp tục|trực tiếp|một lần nữa|lần nữa|tiếp|từng|luôn|rất|thẳng thắn|có|có bài|bài|có phần|phần|có lời|có những|những|lời|nhanh chóng|ngay|lập tức|mạnh mẽ|chân thành|trân trọng|thân mật|vui vẻ|hồ hởi|nhiệt liệt|đặc biệt|nhiều lần|bày tỏ|thay mặt|khi|lên|đứng|đại diện|chủ động|dứt khoát|
quả quyết|cụ thể|chính thức|mong|xin|phải|tha thiết|kịch liệt|gay gắt|tự|thêm|tóm tắt|sau đó|sau khi|cho|trong bài|ngắn gọn|nhẹ nhàng|bức xúc|xúc động|tỏ|dõng dạc|khéo|cười|kiên quyết|cho ý kiến|cảm động|thẳng|hóm hỉnh|cởi mở|vui mừng|phấn khởi|lo lắng|công khai|liên tục|thường xuyên|khẩn thiết|tuy nhiên|do đó|vì vậy|băn khoăn|trăn trở|lại còn|chậm rãi|nói|nghiêm khắc|nghiêm túc
then|also|further|again|briefly|finally|has|have|had|once|later
`.replace(/\n/gu, '').split('|').map(word => word.trim()).filter(Boolean)

/** Words in which a verb of the above tells no speech: "Đài Tiếng nói", "tin tưởng giao phó", "báo cáo viên". */
export const NOT_SPEECH = ['tiếng nói', 'dẫn đầu', 'thăm hỏi', 'hỏi thăm', 'bảo đảm', 'bảo vệ', 'bảo hiểm', 'bảo tồn', 'đoàn than', 'ngành than', 'nêu trên', 'thông báo của', 'chỉ đạo của', 'mong nhận', 'chúc thọ', 'hướng dẫn của', 'mô tả của', 'ý kiến chỉ đạo', 'tin tưởng giao', 'báo cáo viên', 'yêu cầu của', 'đề nghị của', 'kết luận của', 'nói chung', 'nói riêng', 'đề nghị truy tố', 'trao đổi thông tin', 'thông tin điện tử', 'nói trên', 'ví dụ', 'gọi là', 'gọi điện', 'khai mạc tại', 'hướng dẫn viên', 'yêu cầu bồi thường', 'đề xuất của', 'kiến nghị của', 'chúc tết', 'kêu gọi đầu tư', 'nói không']

/** A verb right after one of these goes on with the subject of the clause. */
export const COORDINATORS = ['và', 'đồng thời', 'cũng', 'đã', 'bài', 'có', 'lời', 'rồi', 'thêm', 'còn', 'tục', 'phần', 'sau đó', 'tham', 'dự', 'lên', 'trì', 'khi', 'những', 'thể', 'trực', 'vừa', 'lại', 'xin', 'and', 'then', 'ý kiến']

/** Right before a verb these undo it: the words were not spoken, or not by the subject. */
export const NEGATIONS = ['không', 'chưa', 'sẽ', 'được', 'bị', 'chẳng', 'phải', 'cần', 'nên', 'định', 'hãy', 'đừng', 'not', 'will', 'was', 'were', 'be', 'never']

/** A predicate that opens with these tells what happened to the subject. */
export const UNDERGONE = ['bị', 'được bầu', 'được bổ nhiệm', 'được giao', 'được trao', 'được điều động', 'được phân công', 'được khen', 'được tặng', 'được chỉ định', 'được giới thiệu', 'được phê chuẩn', 'qua đời', 'từ trần', 'thôi giữ', 'nghỉ hưu', 'sinh năm', 'sinh ngày']

/** Nouns whose "của X" names a speaker: "ý kiến của ông Nam". */
export const SPEECH_NOUNS = ['phát biểu của', 'bài phát biểu của', 'lời phát biểu của', 'tham luận của', 'bài tham luận của', 'ý kiến của', 'ý kiến phát biểu của', 'câu hỏi của', 'chất vấn của', 'phần trình bày của', 'nghe báo cáo của', 'báo cáo của', 'thắc mắc của', 'ý kiến tham luận của', 'lời của', 'lời', 'chia sẻ của', 'nhận định của', 'remarks by', 'speech by', 'presentation by', 'comments from', 'report from', 'ý kiến các đại biểu', 'dẫn lời']

/** Words of another occasion. A sentence with one of them tells what somebody said elsewhere or earlier. */
export const ELSEWHERE = ['trước đó', 'trước đây', 'năm ngoái', 'năm trước', 'tháng trước', 'tuần trước', 'hôm trước', 'hôm qua', 'ngày hôm qua', 'từng nói', 'từng cho biết', 'từng khẳng định', 'từng tuyên bố', 'từng phát biểu', 'từng chia sẻ', 'trả lời phỏng vấn', 'trong cuộc phỏng vấn', 'trên trang cá nhân', 'trên facebook', 'trên twitter', 'khi còn sống', 'sinh thời', 'earlier', 'previously', 'last year', 'last month', 'in an interview', 'hội nghị trước', 'kỳ họp trước', 'phiên họp trước', 'bên lề', 'trước báo giới', 'với báo giới', 'pv ghi nhận', 'trao đổi với pv', 'trao đổi với phóng viên', 'với pv', 'với phóng viên', 'với báo', 'trả lời pv', 'tìm hiểu của pv']

/** Subjects that are many or nobody in particular; their words end the words of the person before. */
export const GROUP_SUBJECTS = ['các đại biểu', 'đại biểu', 'nhiều đại biểu', 'một số đại biểu', 'nhiều ý kiến', 'một số ý kiến', 'các ý kiến', 'ý kiến', 'đại diện', 'hội nghị', 'cử tri', 'các chuyên gia', 'chuyên gia', 'các thành viên', 'hai bên', 'cuộc họp', 'báo cáo', 'lãnh đạo', 'ban tổ chức', 'đại hội', 'quốc hội', 'ủy ban', 'ban thường vụ', 'tập thể', 'trước đó', 'cùng ngày', 'chiều cùng ngày', 'sáng cùng ngày', 'sau khi', 'theo báo cáo', 'theo kế hoạch', 'tại hội nghị', 'tại buổi', 'tại phiên', 'tại cuộc', 'tại đại hội', 'kết thúc', 'nhân dịp', 'dịp này', 'cũng tại', 'theo chương trình', 'được biết', 'the meeting', 'delegates', 'participants']

/** Of the words of another occasion, those that may also look back within the meeting … */
export const EARLIER = ['trước đó', 'earlier', 'previously']

/** … which they do before one of these and a comma: "Trước đó, phát biểu tại hội nghị, …". */
export const HERE = ['tại hội nghị', 'tại cuộc họp', 'tại phiên họp', 'tại kỳ họp', 'tại buổi làm việc', 'tại đại hội', 'tại buổi lễ', 'tại hội thảo', 'khai mạc', 'khai mạc hội nghị', 'khai mạc phiên họp', 'phát biểu khai mạc', 'phiên khai mạc', 'at the meeting', 'at the conference']
