/** Folded cues that "ngày nào" asks for another date than the meeting's: of a document, an office, a plan. */
export const OTHER_DATE_CUES = `
ban hành | ký ngày | được ký | có hiệu lực | nghỉ hưu | nghỉ từ | thời hạn | hạn chót | chậm nhất | trước ngày nào | dự kiến | sẽ | kéo dài từ | từ ngày nào đến | từ ngày nào tới | xong | khởi công | đưa vào | hoàn thành | thông qua luật | thông qua nghị quyết | thành lập từ | lần đầu |
issued | signed on | take effect | takes effect | came into force | effective from | deadline | planned | will | scheduled | by when | by what date | by which date | by what day | until what date | until which date | until when | from when to when | retire | first time
`

/** Folded words that say a meeting takes place; next to "khi nào" they make it the meeting's own time. */
export const HAPPENING = `
diễn ra | họp | tổ chức | khai mạc | bế mạc | bắt đầu | kết thúc | nhóm họp | triệu tập | tiến hành | mở |
held | take place | took place | taking place | happen | happened | start | open | opened | close | closed | convene | convened | meet | met | begin | begun | sit | organised | organized
`

/** Words that ask for the part of the day. */
export const SESSION_QUESTIONS = `
buổi nào | sáng hay chiều | buổi sáng hay | chiều hay sáng | chiều hay tối | sáng hay tối | mấy giờ | lúc mấy giờ | morning or afternoon | what time | which part of the day | time of day | afternoon or morning | morning or evening
`

/** Words that ask for a building, hall or address rather than a town. */
export const VENUE_QUESTIONS = `
hội trường nào | trụ sở cơ quan nào | ở trụ sở nào | địa chỉ nào | khách sạn nào | phòng nào | tòa nhà nào | địa điểm nào | trụ sở nào | trung tâm nào | nhà hàng nào | venue | address | hall | hotel | room | building
`

/** Words of a place that name a building, hall, institution or address. */
export const VENUE_WORDS = `
hội trường | trụ sở | trung tâm | nhà | khách sạn | phòng | tòa | số | đường | phố | viện | trường | học viện | văn phòng | cung | dinh | điểm cầu | sân | bảo tàng | thư viện | resort | khu | công ty | bộ | sở | ubnd | hotel | center | centre | hall | palace
`

/** Words by which a clause asks for a place. */
export const WHERE_WORDS = `
đâu | nào | where | city | province | venue | hall | place | address | hotel | institution | country
`

/** Words before a month that make it part of a meeting's name: the regular meeting of May may be held in June. */
export const MONTHLY_MEETINGS = `
thường kỳ | định kỳ | giao ban | thường lệ | regular | monthly | regular meeting of | regular meeting for | regular meeting in | regular government meeting of | regular government meeting for
`

/** Verbs that make a sentence tell who chaired. */
export const CHAIR_WORDS = `
chủ trì | chủ tọa | điều hành | chair | chaired | presided
`

/** Words that make a sentence tell who organised. */
export const ORGANISER_WORDS = `
tổ chức | phối hợp | đăng cai | triệu tập | organised | organized | hosted | convened
`

/** Words of questions that name a wide place: a town is answer enough. */
export const TOWN_QUESTIONS = `
thành phố nào | tỉnh nào | nước nào | quốc gia nào | huyện nào | quận nào | which city | what city | which province | which country | what province
`

/** Cues that "ở đâu" asks for another place than the meeting's: of somebody's life or work, of a project. */
export const OTHER_PLACE_CUES = `
công tác ở đâu | làm việc ở đâu | sinh ra ở đâu | quê ở đâu | học ở đâu | sống ở đâu | xây ở đâu | đặt ở đâu | nằm ở đâu | thể hiện ở đâu | bắt nguồn từ đâu | ở chỗ nào | theo lời | theo lời kể | dự kiến | sẽ |
did he work | did she work | born | located | according to | will be | planned
`

/** Words for those who may attend that single out nobody: with any other word before "nào", the question asks for some of them only. */
export const ANY_ATTENDERS = `
ai | những ai | lãnh đạo | khách | khách mời | đại biểu | người | vị | quan chức | thành phần | đồng chí | leaders | officials | guests | people | delegates | named | leader
`

/** Words for documents in general; a question with no other topic asks for all that the report cites. */
export const DOCUMENT_WORDS = `
văn bản | tài liệu | văn kiện | nghị quyết | chỉ thị | kết luận | quyết định | nghị định | thông tư | luật | kế hoạch | đề án | được nhắc | được nêu | viện dẫn | trích dẫn | nhắc | nêu | documents | document | cited | mentioned | named | resolutions
`
