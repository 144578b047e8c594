/** Words a title never runs across to its left: prepositions, verbs, and words that open a clause. */
export const BLOCKS = `
tại|với|do|bởi|cho|theo|là|được|bị|đã|sẽ|đang|vẫn|cũng|trong|khi|ngày|sáng|chiều|tối|trưa|hôm|có|gồm|như|rằng|thì|mà|nếu|nhưng|vì|để|nhằm|từ|đến|tới|ra|vào|lên|về|giữa|sau|trước|ngoài|trên|dưới|
gặp|tiếp|đón|mời|đề nghị|yêu cầu|giao|phân công|bầu|bổ nhiệm|trao|tặng|thăm|chúc mừng|cảm ơn|cám ơn|hỏi|gọi|nghe|thay mặt|thay|gửi|dự|tham dự|cùng|cùng với|chủ trì|phát biểu|cho biết|cho rằng|nói|nhấn mạnh|khẳng định|bày tỏ|chia sẻ|
này|đó|nay|ấy|qua|đây|những|các|nhiều|một số|mỗi|mọi|không|chưa|còn|cả|việc|lời|ý kiến|nhờ|thông báo|giới thiệu|xin|kính thưa|thưa|kính|ảnh|của|hay|hoặc|và|gây|nhận|đưa|làm|xử lý|cách chức|phạt|xét xử|truy tố|kỷ luật|thuộc|nêu|quyết định|
at|by|with|said|the|from|on|in|and|was|were|is|that|told|to
`
  .replace(/\n/gu, '')
  .split('|')
  .map(word => word.trim())
  .filter(Boolean)

/** Of the blocks, the ones an organisation's name may hold: "Bộ Thông tin và Truyền thông", "Chủ tịch của Hội …". */
export const BRIDGES = ['và', 'của', 'về', 'trên', 'of', 'and', 'the']

/** Words that open a predicate: an apposition ("…, Phó Bí thư Tỉnh ủy") ends before them. Only in lower case. */
export const PREDICATES = `
đã|sẽ|đang|vừa|cũng|vẫn|còn|được|bị|là|thì|có|cho|cho biết|cho hay|cho rằng|nói|phát biểu|nhấn mạnh|khẳng định|bày tỏ|chia sẻ|nêu|đề nghị|yêu cầu|đánh giá|trình bày|báo cáo|kết luận|giải trình|trả lời|lưu ý|kiến nghị|đề xuất|chỉ rõ|chỉ ra|phân tích|
hỏi|chất vấn|quán triệt|phổ biến|thay mặt|đề cập|tham luận|tham gia|tham dự|dự|đến|tới|chủ trì|đồng chủ trì|điều hành|chủ tọa|cùng|cùng với|và các|và ông|và bà|và đồng chí|cùng các|thông tin|thông báo|nhận định|nhận xét|tin tưởng|mong|mong muốn|hy vọng|hi vọng|ghi nhận|hoan nghênh|biểu dương|
cảm ơn|cám ơn|chúc mừng|kêu gọi|tuyên bố|giới thiệu|giải thích|lý giải|lí giải|cảnh báo|nhắc|nhắc lại|kể|thừa nhận|bộc bạch|tâm sự|trăn trở|băn khoăn|lo ngại|đặt|dẫn|gợi ý|góp ý|tán thành|đồng tình|nhất trí|thống nhất|phản ánh|than|than thở|bức xúc|thẳng thắn|thể hiện|tiếp|trao|tặng|nhận|đọc|công bố|
quan tâm|xin|khuyến nghị|giải đáp|lo|thắc mắc|mở đầu|nhìn nhận|xác nhận|cam kết|hứa|chỉ đạo|giao|làm việc|gặp|đón|thăm|dẫn đầu|ký|làm|làm chủ tọa|trực tiếp|tiếp tục|bổ sung|nêu rõ|đưa ra|hướng dẫn|truyền đạt|tóm tắt|chốt|khai mạc|bế mạc|phát|tranh luận|bình luận|tiết lộ|chủ động|theo|khi|trong|nhưng|tại|với|để|cần|phải|không|chưa|nên|
said|says|told|presided|chaired|spoke|presented|reported|recalled|replied|responded|promised|recommended|suggested|reminded|agreed|noted|stressed|asked|was|is|has|will|attended|opened|closed|concluded|proposed|added|explained|announced|warned|emphasised|emphasized|thanked|welcomed
`
  .replace(/\n/gu, '')
  .split('|')
  .map(word => word.trim())
  .filter(Boolean)

/** Function words that a sentence may start with, capitalised only for that. */
export const OPENERS = `
theo|tại|cùng|do|với|và|của|trong|khi|nhưng|còn|ở|từ|để|được|bởi|mời|gặp|về|sau|trước|nếu|vì|nhờ|có|đây|đó|này|những|các|một|hai|ba|bốn|năm|sáng|chiều|tối|trưa|hôm|ngày|tuy|tuy nhiên|ngoài|bên|cũng|riêng|đặc|tiếp|trả|hiện|nay|như|là|đã|sẽ|đến|tham|nghe|thay|thưa|kính|ảnh|người|việc|lời|clip|video|đồ|xin|mong|vậy|thì|rồi|trên|dưới|giữa|đối|qua|thứ|bị|cho|đọc|nói|hỏi|chúc|gửi|xem|thêm|nguồn
`
  .replace(/\n/gu, '')
  .split('|')
  .map(word => word.trim())
  .filter(Boolean)

/** Small words inside foreign names. */
export const PARTICLES = ['van', 'de', 'der', 'den', 'von', 'bin', 'al', 'el', 'da', 'dos', 'di', 'la', 'le', 'ibn', 'ben', 'ter']

/** Words right before a person that make the person an object of somebody else's act. */
export const OBJECT_MARKERS = `
với cho của về nghị cầu mời giao mặt ơn mừng gửi gặp tiếp đón bầu nhiệm tặng trao thăm nhờ hỏi gọi cùng bởi tới đến bắt giữ đạo công thưởng khen phạt luật chức xử tên thấy như giúp là đối thay ký cử đưa vợ chồng con lời từ trước sau chờ phê nhắc chọn
with to of for by from thanked
`
  .split(/\s+/u)
  .filter(Boolean)
