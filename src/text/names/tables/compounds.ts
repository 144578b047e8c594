/** Words of two syllables that names of bodies and fields are made of, written with one capital: "Bộ Xây dựng", "Đoàn Thanh niên". */
export const COMPOUNDS = `
ngoại giao|quốc phòng|công thương|tài chính|tư pháp|nội vụ|nông nghiệp|xây dựng|giao thông|y tế|giáo dục|văn hóa|thông tin|lao động|khoa học|tài nguyên|kế hoạch|công an|quốc hội|chính phủ|thường trực|danh dự|thường vụ|nông dân|phụ nữ|
thanh niên|cựu chiến|kinh tế|tổ chức|tuyên giáo|dân vận|kiểm tra|nội chính|đối ngoại|hành chính|pháp luật|ngân sách|dân nguyện|thành phố|thành ủy|tỉnh ủy|trung ương|chi đoàn|chi bộ|chi hội|chi cục|cao cấp|cao su|hải quan|hàng không|hàng hải|
đường sắt|đường bộ|bưu chính|viễn thông|thương mại|thương binh|thương vụ|du lịch|thể thao|thể dục|truyền thông|truyền hình|phát triển|phát thanh|đầu tư|đào tạo|môi trường|công nghệ|công đoàn|công nghiệp|công chứng|công ty|dân tộc|tôn giáo|
dân số|nhân dân|nhân sự|mặt trận|liên đoàn|liên minh|liên hiệp|hiệp hội|đại biểu|đại học|đại sứ|hội đồng|hội nghị|hội thảo|quản lý|quản trị|giám sát|giám đốc|chủ tịch|chủ nhiệm|lâm nghiệp|thủy sản|thủy lợi|thủy điện|điện lực|dầu khí|
than khoáng|khoáng sản|hóa chất|dệt may|ngân hàng|chứng khoán|bảo hiểm|kiểm toán|kiểm lâm|kiểm sát|thanh tra|tòa án|quân sự|quân đội|biên phòng|cảnh sát|tư lệnh|tham mưu|hậu cần|kỹ thuật|nghiên cứu|phân tích|chính sách|chính trị|
chiến lược|hợp tác|quốc tế|châu á|châu âu|bắc bộ|nam bộ|văn phòng|văn nghệ|nghệ thuật|điện ảnh|âm nhạc|mỹ thuật|xuất bản|báo chí|nhà báo|nhà văn|luật sư|luật gia|trẻ em|gia đình|phòng chống|cứu hộ|cứu nạn|đồng bằng|đồng bào|an ninh|an toàn|
trật tự|trường học|sinh viên|học sinh|người việt|thế giới|đông á|nam á|bình đẳng|xã hội|bộ trưởng|thủ tướng|tiếp công|tiếp dân|quy hoạch|kiến trúc|đô thị|nông thôn|hạ tầng|sự nghiệp|khu vực|quận ủy|huyện ủy|đảng ủy|đảng bộ|đoàn kết|đoàn thể|đoàn viên|đoàn thanh|trưởng ban|hội chữ|lý luận|tạp chí|thống kê|thống nhất|thời báo|trọng tài
`
  .replace(/\n/gu, '')
  .split('|')
  .map(word => word.trim())
  .filter(Boolean)
