/** Openings of a question that goes on from the one before. Folded when matched. */
export const FOLLOW_UP_OPENINGS = `
còn | thế | vậy | thế còn | vậy còn | và | thế thì | vậy thì | ngoài ra | ngoài | thêm | nữa | rồi | ai nữa | còn ai | tiếp theo | sau đó |
and | what about | how about | who else | what else | anyone else | anybody else | where else | then | so | also
`

/** Words that point back at what was just spoken of. */
export const POINTING_WORDS = `
đó | này | ấy | trên | vừa rồi | vừa nêu | hội nghị đó | cuộc họp đó | ông ấy | bà ấy | anh ấy | chị ấy | ông đó | bà đó | họ | nữa |
it | there | that | that meeting | this meeting | he | she | they | him | her | them | else | the meeting
`

/** Steps from the day spoken of to another one: folded phrase = days. */
export const DAY_STEPS = `
hôm sau | ngày hôm sau | ngày kế tiếp | ngày sau đó | the next day | the day after | the following day = 1
hôm trước | ngày hôm trước | ngày trước đó | the day before | the previous day = -1
`

/** Words that frame questions about meetings; a question with no others is about no topic. Single words. */
export const TOPICLESS_WORDS = `
hội nghị cuộc họp phiên buổi kỳ thảo báo sự kiện đại lễ ngày tháng năm tuần quý sáng trưa chiều tối hôm nay qua mai trước sau tới này đó ấy
ai phát biểu nói chủ trì tọa điều hành tham dự luận ý kiến gì nào đâu khi mấy bao nhiêu có những các ở tại vào tổ chức diễn ra là của được do về với và thì đã còn thế vậy
liệt kê danh sách tất cả lần số cho biết bàn nội dung kết tóm tắt gồm mặt người ông bà anh chị đồng chí trong từ đến đầu cuối giữa nữa khác thêm cũng mở đơn vị cơ quan bên
meeting meetings conference conferences session sessions held take took place list which what who spoke speak chaired attended said say year month week day date when where how many were was the at on in of
was there any all every mr mrs ms comrade else also about organised organized morning afternoon evening january february march april may june july august september october november december
`
