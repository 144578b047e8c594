/** Verbs whose subject is asked for their words ("ông A nói gì", "Bộ trưởng B trả lời ra sao"). Longest first where one begins another. */
export const ASKED_SPEECH_VERBS = `
phát biểu chỉ đạo | phát biểu đáp lại | phát biểu | nói | báo cáo | trình bày | trả lời | giải thích | giải trình | dặn dò | dặn | nhắn nhủ | khẳng định | nhấn mạnh | đề nghị | kiến nghị | đề xuất |
yêu cầu | cho biết | cho rằng | chia sẻ | bày tỏ | cam kết | hứa | phê phán | đánh giá | lưu ý | nhận xét | nêu | thông báo | kết luận | chỉ đạo | có ý kiến | nêu ý kiến
`

/** Words that may stand between the subject and its verb. */
export const BEFORE_VERBS = `
đã | cũng | có | lại | còn | sẽ | từng | trực tiếp | muốn | ra | đưa ra
`

/** Words that open the name of an office; a subject that starts with one and names nobody is the holder of that office. */
export const OFFICE_HEADS = `
tổng bí thư | chủ tịch nước | phó chủ tịch | chủ tịch | phó thủ tướng | thủ tướng | bộ trưởng | thứ trưởng | tổng giám đốc | phó giám đốc | giám đốc | phó bí thư | bí thư | trưởng ban | phó trưởng ban |
trưởng đoàn | tổng biên tập | những tổng biên tập | các tổng biên tập | tổng thống | đại sứ | viện trưởng | hiệu trưởng | cục trưởng | vụ trưởng | tư lệnh | chánh án | những thứ trưởng | các bộ trưởng | thống đốc | chủ nhiệm
`

/** English openings of offices. */
export const OFFICE_HEADS_ENGLISH = `
general secretary | president | chairman | chairwoman | chair | deputy chairman | prime minister | deputy prime minister | minister | deputy minister | director | general director | deputy director | secretary | party secretary |
editor-in-chief | ambassador | governor | rector | chief | head | chief executive
`

/** English verbs of speaking at the end of "what did … say". */
export const ASKED_SPEECH_VERBS_ENGLISH = `
say | report | explain | ask | request | propose | suggest | stress | affirm | promise | tell | urge | answer | reply | respond | state | recommend | criticise | criticize | give | advise
`

/** Further ones of "how did … assess". */
export const ASKED_HOW_VERBS_ENGLISH = `
assess | describe | react | conclude
`

/** Questions that ask for the number of those present: only that very number answers. */
export const ATTENDANCE_WORDS = `
dự | tham dự | tham gia | có mặt | đăng ký | đến dự | về dự | attended | attend | took part | present | registered | participants | turned up
`

/** Questions for whoever is put into an office: a sentence must tell of that very act. */
export const APPOINTMENT_WORDS = `
được bầu | bầu làm | bầu | bổ nhiệm | được cử | giới thiệu | chỉ định | làm trưởng | thay | đề nghị bổ nhiệm | elected | elect | appointed | appoint | named | nominated | nominate | replace | replaced | proposed | head | deputy head
`

/** Words of sentences that tell who was there. */
export const ATTENDING_WORDS = `
dự | tham dự | tham gia | có mặt | góp mặt | quy tụ | hội tụ | thu hút | đến dự | về dự | sự tham dự | cử đại diện | tham dự trực tuyến | attended | present | joined | participated
`

/** Words that single out one among many; an answer must have the word, or another of its line. */
export const SINGLING_WORDS = `
cuối cùng | sau cùng | the last | last to
nhiều nhất | the most
lớn nhất | the largest | the biggest
`

/** Words of sentences that say outright that somebody spoke. */
export const FORMAL_SPEECH = `
phát biểu | tham luận | kết luận hội nghị | kết luận cuộc họp | kết luận buổi làm việc | khai mạc hội nghị | bế mạc hội nghị | trình bày | đọc báo cáo | spoke | delivered | addressed | presented
`

/** Verbs of "who said that" beside those above: when no sentence settles who, the speakers are listed. */
export const SAID_THAT_VERBS = `
khuyên | gợi ý | cảnh báo | kêu gọi | đòi | phản đối | ủng hộ | thừa nhận | chê | khen | ví | phàn nàn | bảo | đặt vấn đề | đặt câu hỏi | đề cập | nhắc | chỉ ra | phân tích | bác bỏ | lo ngại | mong muốn | thắc mắc | tiết lộ
`

/** The same in English, in the past as questions have them. */
export const SAID_THAT_VERBS_ENGLISH = `
advised | urged | suggested | proposed | warned | called for | demanded | opposed | supported | admitted | criticised | criticized | praised | complained | asked | mentioned | pointed out | analysed | rejected | worried | wished |
said | told | reported | explained | requested | stressed | affirmed | promised | answered | stated | recommended | noted | argued | insisted | claimed | revealed
`
