/** A question over the sample reports, with what its answer must and must not say; the answers were read out of the reports by hand. */
export interface CorpusQuestion {
  readonly vi: string
  readonly en?: string
  /** File name (its beginning) of the report that the first citation must come from. */
  readonly source: string
  /** Each must stand in the answer; wordings that are as good are set apart by |. */
  readonly says: readonly string[]
  /** None may stand in the answer. */
  readonly never?: readonly string[]
  /** Why the Vietnamese question is not answered as it should be, today: its test must fail, and says so when it no longer does. */
  readonly short?: string
  /** The same for the English question. */
  readonly shortEn?: string
  /** Spellings in which only that way of typing falls short. */
  readonly shortIn?: readonly string[]
}

const photographers = ['Hoài An', 'Bá Lộc', 'Đan Thanh', 'Trọng Nhân']

export const WHO_SPOKE: readonly CorpusQuestion[] = [
  {
    vi: 'Ai phát biểu tại hội nghị chiều 20/12?',
    en: 'who spoke at the 20/12 meeting',
    source: '2021-12-20',
    says: ['Nguyễn Văn Chóng'],
    never: photographers,
  },
  {
    vi: 'Những ai phát biểu tại cuộc họp bản Nà Hin?',
    en: 'Who spoke at the Nà Hin village meeting?',
    source: '2020-09-08',
    says: ['Lường Văn Ún', 'Cầm Thị Phượng', 'Quàng Văn Pâng', 'Lường Văn Mua', 'Lò Văn Hặc'],
  },
  {
    vi: 'Những ai phát biểu tại cuộc họp khẩn ứng phó bão tối 26/10/2020?',
    en: 'Who spoke at the emergency meeting on the storm on 26 October 2020?',
    source: '2020-10-27',
    says: ['Mai Xuân Trường', 'Cung Văn Đại', 'Phạm Hữu Trác', 'Nông Đức Trụ', 'Tôn Nữ Hoài Phương'],
  },
  {
    vi: 'Những ai phát biểu tại phiên họp thường kỳ của UBND tỉnh An Hải sáng 15/12/2020?',
    en: "Who spoke at the regular meeting of the An Hải People's Committee on 15 December 2020?",
    source: '2020-12-15',
    says: ['Lương Đình Thuyên', 'Khổng Minh Đạt', 'Đàm Thị Hiền', 'Tạ Thị Ngọc Dung', 'Phùng Văn Sơn'],
    never: [...photographers, 'Mai Xuân Trường'],
  },
  {
    vi: 'Những ai phát biểu tại buổi giao ban ngày 18/5/2021 của bệnh viện?',
    source: '2021-05-18',
    says: ['Viên Thị Hồng Nhạn', 'Kha Ngọc Tuyền', 'Thạch Sa Rây', 'Lục Thị Bích Vân', 'Ngọ Thị Sen', 'Lều Văn Thịnh'],
    never: ['Đoàn Trọng Nghĩa'],
  },
  {
    vi: 'Ai phát biểu tại hội nghị tổng kết khuyến nông Tân Lộc sáng 28/12/2021?',
    en: 'Who spoke at the conference of 28 December 2021?',
    source: '2021-12-28',
    says: ['Châu Văn Nhiễu', 'Phó Đức Lượng', 'Tăng Hữu Phước', 'Khưu Thị Lệ'],
  },
  {
    vi: 'Những ai phát biểu tại cuộc họp HĐQT ngày 26/4/2022?',
    en: 'Who spoke at the board meeting on 26 April 2022?',
    source: '2022-04-26',
    says: ['Đinh Thị Mỹ Hạnh', 'Mạc Thị Thơm', 'Nghiêm Xuân Bảng', 'Uông Kim Ngân', 'Lại Văn Quyết'],
    never: ['Tống Khắc Huy', 'Cù Thị Lan Phương', 'Minh Tường'],
  },
  {
    vi: 'Những ai phát biểu tại hội thảo rừng ngập mặn sáng 12/7/2022?',
    en: 'Who spoke at the mangrove workshop on 12 July 2022?',
    source: '2022-07-12-hoi-thao',
    says: ['Bành Thị Diễm Thúy', 'Ingrid Solberg Haugen', 'Hiroko Tanabe', 'Mateus van Oosten', 'Danh Thị Sà Rương', 'Tiêu Minh Phụng'],
    never: photographers,
  },
  {
    vi: 'Ai phát biểu tại họp báo Giải chạy Biển An Hải chiều 12/7/2022?',
    en: 'Who spoke at the press conference on 12 July 2022?',
    source: '2022-07-12-hop-bao',
    says: ['Thân Văn Hữu', 'Kiều Thị Phương Linh', 'Nhữ Đình Toàn', 'Lưu Bá Hậu'],
    never: ['Ingrid Solberg Haugen'],
  },
  {
    vi: 'Những đại biểu nào phát biểu tại phiên thảo luận của HĐND tỉnh An Hải sáng 8/12/2022?',
    en: 'Who spoke at the session of 8 December 2022?',
    source: '2022-12-08',
    says: [
      ...['Võ Đình Khải', 'Giáp Thị Hồng Vân', 'Bế Ngọc Khuê', 'Ông Văn Thìn', 'Tào Minh Nguyệt', 'Khổng Minh Đạt', 'Lục Văn Khoát'],
      ...['Hoa Thị Ngọc Lan', 'Sử Đăng Khôi', 'Triệu Thị Bạch Yến', 'Trà Quốc Thắng', 'Mông Thị Kiều Oanh', 'Phạm Hữu Trác', 'Thích Quảng Niệm'],
      ...['Đàm Thị Hiền', 'Liêu Hà Giang', 'Châu A Lềnh', 'Văn Thị Hương Trà', 'Tạ Thị Ngọc Dung'],
    ],
    never: ['Lâm Quang Thuấn', 'Lương Đình Thuyên', 'Lăng Đông', 'Hải Lăng Đông', 'Cao Khánh Hòa'],
  },
  {
    vi: 'Ai phát biểu tại hội nghị tổng kết khuyến nông chiều 27/12/2022?',
    en: 'Who spoke at the conference on 27 December 2022?',
    source: '2022-12-27',
    says: ['Huỳnh Thị Cẩm Giàu', 'Ung Thị Mộng Kiều', 'Lữ Tấn Tài', 'Phó Đức Lượng'],
    never: ['Châu Văn Nhiễu'],
  },
  {
    vi: 'Ai phát biểu tại cuộc họp ban dự án nước sạch ngày 14/2/2023?', short: 'answered from no report; lacks Colbert; lacks Kpa Y Thuan; lacks Lena Marquardt; lacks Doan Thuc Quyen; lacks Adebayo Okunola',
    en: 'Who spoke at the Project Board meeting on 14 February 2023?',
    source: '2023-02-14',
    says: ['Colbert', 'Kpa Y Thuan', 'Lena Marquardt', 'Doan Thuc Quyen', 'Adebayo Okunola'],
    never: ['Oanh Tuong Vi'],
  },
  {
    vi: 'Những ai phát biểu tại buổi sinh hoạt của Chi bộ thôn Đồng Cầu tối 3/3/2023?',
    en: 'Who spoke at the Đồng Cầu party cell meeting on 3 March 2023?',
    source: '2023-03-05',
    says: ['Lò Thị Mây', 'Bùi Quang Tạo', 'Hà Thị Nhài', 'Vương Đức Kiên', 'Quách Văn Đởm'],
    never: ['Ninh Văn Tuyển'],
  },
  {
    vi: 'Ai phát biểu tại lễ khánh thành thư viện sáng 21/6/2023?',
    en: 'Who spoke at the opening of the library on 21 June 2023?',
    source: '2023-06-22',
    says: ['Vi Thị Tú Uyên', 'Đới Sỹ Hào', 'Thiều Bảo Ngân'],
    never: [...photographers, 'Hứa Quang Vịnh', 'Trần Ngọc Phả', 'Lý Thường Kiệt'],
  },
  {
    vi: 'Những ai phát biểu tại buổi tiếp xúc cử tri xã Hải Châu ngày 18/10/2023?',
    en: 'Who spoke at the meeting with voters of Hải Châu on 18 October 2023?',
    source: '2023-10-19',
    says: ['Giáp Thị Hồng Vân', 'Ông Văn Thìn', 'Trà Văn Bốn', 'Phi Thị Nết', 'Đậu Khắc Luyện', 'Sầm Thị Tơ', 'Nông Đức Trụ'],
  },
]

export const WHO_CHAIRED: readonly CorpusQuestion[] = [
  { vi: 'Ai chủ trì cuộc họp bản Nà Hin?', source: '2020-09-08', says: ['Lường Văn Ún'], never: ['Cầm Thị Phượng'] },
  {
    vi: 'Ai chủ trì cuộc họp khẩn ứng phó bão số 9?',
    en: 'Who chaired the emergency meeting on 26 October 2020?',
    source: '2020-10-27',
    says: ['Mai Xuân Trường'],
    never: ['Cung Văn Đại'],
  },
  {
    vi: 'Ai chủ trì phiên họp thường kỳ tháng 12 năm 2020 của UBND tỉnh An Hải?',
    en: "Who chaired the December 2020 meeting of the An Hải People's Committee?",
    source: '2020-12-15',
    says: ['Lương Đình Thuyên'],
    never: photographers,
  },
  { vi: 'Ai chủ trì buổi giao ban của Bệnh viện Đa khoa Tân Hòa Lạc?', source: '2021-05-18', says: ['Hồ Sĩ Khiêm'], never: ['Viên Thị Hồng Nhạn'] },
  {
    vi: 'Ai chủ trì hội nghị tổng kết khuyến nông Tân Lộc năm 2021?',
    en: 'Who chaired the conference on 28 December 2021?',
    source: '2021-12-28',
    says: ['Khưu Thị Lệ'],
    never: ['Châu Văn Nhiễu'],
  },
  { vi: 'Ai là chủ tọa cuộc họp HĐQT ngày 26/4/2022?', en: 'Who chaired the board meeting on 26 April 2022?', source: '2022-04-26', says: ['Trịnh Công Hoạch'] },
  {
    vi: 'Ai đồng chủ trì hội thảo rừng ngập mặn?',
    en: 'Who chaired the mangrove workshop?',
    source: '2022-07-12-hoi-thao',
    says: ['Bành Thị Diễm Thúy', 'Ingrid Solberg Haugen'],
  },
  { vi: 'Ai chủ trì họp báo chiều 12/7/2022?', en: 'Who chaired the press conference on 12 July 2022?', source: '2022-07-12-hop-bao', says: ['Thân Văn Hữu'] },
  { vi: 'Ai chủ tọa phiên thảo luận sáng 8/12/2022?', en: 'Who chaired the session on 8 December 2022?', source: '2022-12-08', says: ['Võ Đình Khải'] },
  { vi: 'Ai chủ trì hội nghị khuyến nông chiều 27/12/2022?', source: '2022-12-27', says: ['Phó Đức Lượng'], never: ['Huỳnh Thị Cẩm Giàu'] },
  { vi: 'Ai chủ trì cuộc họp ban dự án ngày 14/2/2023?', short: 'answered from no report; lacks Sinead Colbert', en: 'Who chaired the Project Board meeting?', shortEn: 'answered from 2022-04-26-bien-ban-hop-hdqt-song-thao.md; lacks Sinead Colbert', source: '2023-02-14', says: ['Sinead Colbert'] },
  { vi: 'Ai chủ trì buổi sinh hoạt của Chi bộ thôn Đồng Cầu?', source: '2023-03-05', says: ['Lò Thị Mây'], never: ['Quách Văn Đởm'] },
  { vi: 'Ai chủ trì buổi tiếp xúc cử tri xã Hải Châu?', source: '2023-10-19', says: ['Cồ Thị Huệ'], never: ['Trà Văn Bốn'] },
]

export const WHO_ATTENDED: readonly CorpusQuestion[] = [
  { vi: 'Ai dự phiên họp thường kỳ của UBND tỉnh An Hải ngày 15/12/2020?', source: '2020-12-15', says: ['Tạ Thị Ngọc Dung', 'Mai Xuân Trường'], never: photographers },
  {
    vi: 'Những ai dự lễ khánh thành thư viện xanh ngày 21/6/2023?',
    en: 'Who attended the opening of the library on 21 June 2023?',
    source: '2023-06-22',
    says: ['Hứa Quang Vịnh', 'Nguyễn Hà Mi', 'Trưng Văn Đoàn'],
    never: photographers,
  },
  { vi: 'Ai dự phiên họp của HĐND tỉnh An Hải sáng 8/12/2022?', en: 'Who attended the session on 8 December 2022?', source: '2022-12-08', says: ['Lâm Quang Thuấn'] },
]

export const WHEN_WHERE: readonly CorpusQuestion[] = [
  { vi: 'Phiên họp thường kỳ tháng 12 năm 2020 của UBND tỉnh An Hải diễn ra ở đâu?', source: '2020-12-15', says: ['trụ sở UBND tỉnh'] },
  { vi: 'Buổi giao ban của Bệnh viện Đa khoa Tân Hòa Lạc họp ở đâu?', source: '2021-05-18', says: ['Hội trường B'] },
  {
    vi: 'Hội thảo rừng ngập mặn diễn ra khi nào và ở đâu?',
    en: 'When and where was the mangrove workshop held?',
    source: '2022-07-12-hoi-thao',
    says: ['12/7/2022|12 July 2022', 'Cần Thơ'],
  },
  { vi: 'Họp báo Giải chạy Biển An Hải diễn ra ở đâu?', source: '2022-07-12-hop-bao', says: ['Nhà Thiếu nhi tỉnh An Hải'] },
  { vi: 'Hội nghị tổng kết khuyến nông Tân Lộc năm 2022 họp ở đâu?', source: '2022-12-27', says: ['Nhà văn hóa xã Mỹ Thạnh'] },
  { vi: 'Lễ khánh thành thư viện xanh diễn ra khi nào?', en: 'When was the opening of the library?', source: '2023-06-22', says: ['21/6/2023|21 June 2023'] },
  { vi: 'Cuộc họp HĐQT Công ty Cổ phần Bao bì Sông Thảo Xanh họp khi nào?', source: '2022-04-26', says: ['26/4/2022'] },
  { vi: 'Cuộc họp ban dự án ngày 14/2/2023 họp ở đâu?', short: 'answered from no report; lacks Room 402', en: 'Where was the Project Board meeting on 14 February 2023 held?', source: '2023-02-14', says: ['Room 402'] },
  { vi: 'Buổi tiếp xúc cử tri xã Hải Châu diễn ra ngày nào?', source: '2023-10-19', says: ['18/10/2023'] },
  { vi: 'Hội nghị tổng kết Ban Chỉ đạo 35 diễn ra khi nào?', source: '2021-12-20', says: ['20/12/2021'] },
]

export const ORGANISED: readonly CorpusQuestion[] = [
  { vi: 'Đơn vị nào tổ chức hội nghị tổng kết hoạt động Ban Chỉ đạo 35?', source: '2021-12-20', says: ['Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh Long An'] },
  {
    vi: 'Ai tổ chức hội thảo quốc tế về rừng ngập mặn?',
    en: 'Who organised the mangrove workshop?',
    source: '2022-07-12-hoi-thao',
    says: ['Viện Nghiên cứu Đất ngập nước Cửu Long', 'Quỹ Mangrove Futures Nordic'],
  },
  { vi: 'Đơn vị nào tổ chức họp báo Giải chạy Biển An Hải?', source: '2022-07-12-hop-bao', says: ['Sở Văn hóa và Thể thao', 'Bước Sóng'] },
  { vi: 'Ai tổ chức lễ khánh thành thư viện xanh?', source: '2023-06-22', says: ['Phòng Giáo dục và Đào tạo thị xã Bình Khê', 'Quỹ Sách Cho Em'] },
]

export const SAID: readonly CorpusQuestion[] = [
  { vi: 'Ông Chóng nhấn mạnh điều gì tại hội nghị chiều 20/12?', source: '2021-12-20', says: ['vai trò của các hội nghị báo cáo viên'] },
  { vi: 'Bà Đàm Thị Hiền đề nghị gì tại phiên họp thường kỳ tháng 12/2020?', source: '2020-12-15', says: ['380 tấn lúa giống'] },
  { vi: 'Ông Nghiêm Xuân Bảng nói gì tại cuộc họp HĐQT?', source: '2022-04-26', says: ['không tán thành vay 60%'] },
  { vi: 'Bà Kiều Thị Phương Linh nói gì tại họp báo?', source: '2022-07-12-hop-bao', says: ['30.000 đồng'] },
  { vi: 'Tiến sĩ Hiroko Tanabe trình bày gì?', source: '2022-07-12-hoi-thao', says: ['12 - 18 cm'] },
  { vi: 'Già làng Lường Văn Mua dặn gì?', source: '2020-09-08', says: ['để rãnh cho nước chảy'] },
  { vi: 'Ông Sơn hứa gì?', short: 'lacks 95%', source: '2020-12-15', says: ['95%'] },
  { vi: 'Cử tri Trà Văn Bốn phản ánh điều gì?', source: '2023-10-19', says: ['bồi lắng'] },
]

export const DETAILS: readonly CorpusQuestion[] = [
  { vi: 'Hội nghị chiều 20/12 triển khai Kết luận số mấy?', source: '2021-12-20', says: ['Kết luận số 21'] },
  { vi: 'Hội nghị chiều 20/12 nêu những văn bản nào?', source: '2021-12-20', says: ['Kết luận số 21', 'Nghị quyết số 35', 'Kế hoạch số 03'] },
  { vi: 'Thư viện xanh có bao nhiêu đầu sách?', source: '2023-06-22', says: ['6.200'] },
  { vi: 'Tổng giải thưởng của Giải chạy Biển An Hải là bao nhiêu?', source: '2022-07-12-hop-bao', says: ['920 triệu'] },
  { vi: 'Mỗi hộ ở bản Nà Hin phải góp bao nhiêu tiền?', source: '2020-09-08', says: ['1,8 triệu'] },
  { vi: 'Bao nhiêu học sinh đã có nước uống an toàn?', short: 'answered from no report; lacks 7,850', en: 'How many pupils have safe drinking water?', source: '2023-02-14', says: ['7,850'] },
]

export const SUMMARIES: readonly CorpusQuestion[] = [
  { vi: 'Tóm tắt hội nghị chiều 20/12', en: 'Summary of the meeting on 20/12', source: '2021-12-20', says: ['20/12/2021|20 December 2021', 'Nguyễn Văn Chóng'], never: photographers },
  { vi: 'Tóm tắt cuộc họp HĐQT ngày 26/4/2022', source: '2022-04-26', says: ['26/4/2022', 'Trịnh Công Hoạch', 'Thông qua báo cáo quý I/2022'] },
  { vi: 'Tóm tắt phiên họp thường kỳ của UBND tỉnh An Hải ngày 15/12/2020', source: '2020-12-15', says: ['15/12/2020', 'Lương Đình Thuyên'], never: photographers },
]
