/**
 * Different wordings of one thing in Vietnamese reports: one group a line, wordings apart by |.
 * A question with one of them also looks for the others.
 */
export const SYNONYMS = `
nửa đầu năm | 6 tháng đầu năm | sáu tháng đầu năm
nửa cuối năm | 6 tháng cuối năm | sáu tháng cuối năm
đề nghị | kiến nghị | đề xuất
yêu cầu | chỉ đạo
giao | phân công | yêu cầu
cam kết | hứa | khẳng định
trọng tâm | trọng điểm | chủ yếu
phần trăm | %
người chết | tử vong | thiệt mạng
cá chết | hải sản chết
trụ sở | văn phòng | cơ quan
thành lập | ra mắt
công ty | doanh nghiệp
nhà khoa học | chuyên gia
bắt đầu | khai mạc | mở đầu | mở màn
kết thúc | bế mạc
góp ý | đóng góp ý kiến | cho ý kiến
gặp | tiếp xúc | làm việc với
đoàn viên | hội viên | thành viên
vì sao | tại sao | nguyên nhân
mục đích | nhằm | mục tiêu
từng là | nguyên
nhiệm vụ | công việc
kiểm tra | thanh tra | giám sát
phạt | xử phạt | xử lý
dẫn đầu | làm trưởng đoàn
bầu | bầu cử | trúng cử
tăng | tăng trưởng
giảm | sụt giảm
tiền | kinh phí | vốn
thành phố | tp
trung ương | tw
hàng năm | mỗi năm
cuộc họp | hội nghị | phiên họp
đại biểu | đb | đbqh
chịu trách nhiệm | trách nhiệm
ủng hộ | đồng tình | tán thành
phản đối | không đồng ý | không tán thành
khó khăn | vướng mắc | hạn chế
kêu gọi đầu tư | xúc tiến đầu tư
tình trạng | vấn đề
bảo đảm | đảm bảo
`

/** Words of meetings that name any of them and so tell none from another. */
export const MEETING_WORDS = `
hội nghị | cuộc họp | phiên họp | buổi họp | buổi làm việc | họp | cuộc | buổi | phiên | kỳ họp | hội thảo | họp báo | sự kiện | meeting | conference | session
`

/** Words that make a question one about meetings. */
export const MEETING_ANCHORS = `
hội nghị | họp | phiên | hội thảo | họp báo | đại hội | lễ | kỳ họp | buổi làm việc | tọa đàm | diễn đàn | giao ban | biên bản | báo cáo | nghị quyết | chỉ thị | kết luận | phát biểu | theo ông | theo bà | tiếp xúc cử tri |
meeting | conference | session | sitting | plenum | congress | workshop | seminar | forum | briefing | ceremony | minutes | report | according to | board
`
