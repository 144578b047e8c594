/** An honest statement in words of its own, the quote that proves it, and the same made untrue. */
export interface Paraphrase {
  readonly source: string
  readonly question: string
  readonly quote: string
  readonly honest: readonly string[]
  readonly untrue: readonly string[]
}

export const PARAPHRASES: readonly Paraphrase[] = [
  {
    source: '2021-12-20-ban-chi-dao-35.md',
    question: 'Ai phát biểu tại hội nghị chiều 20/12?',
    quote: 'Phó Bí thư Thường trực Đảng ủy Khối Nguyễn Văn Chóng dự, phát biểu chỉ đạo.',
    honest: [
      'Ông Nguyễn Văn Chóng, Phó Bí thư Thường trực Đảng ủy Khối, đã phát biểu chỉ đạo.',
      'Người phát biểu chỉ đạo là ông Nguyễn Văn Chóng, Phó Bí thư Thường trực Đảng ủy Khối.',
      'Ông Nguyễn Văn Chóng đến dự và có phát biểu chỉ đạo.',
      'Nguyễn Văn Chóng là người đã phát biểu tại hội nghị chiều 20/12.',
    ],
    untrue: ['Ông Nguyễn Văn Chóng chủ trì hội nghị và phát biểu chỉ đạo.', 'Ông Nguyễn Văn Chóng không phát biểu chỉ đạo.', 'Ông Nguyễn Văn Chồng đã phát biểu chỉ đạo.'],
  },
  {
    source: '2021-12-20-ban-chi-dao-35.md',
    question: 'Ông Chóng nhấn mạnh điều gì?',
    quote: 'Tại hội nghị, ông Nguyễn Văn Chóng nhấn mạnh vai trò của các hội nghị báo cáo viên và các cuộc giao ban an ninh tư tưởng tổ chức mỗi quý một lần',
    honest: [
      'Ông Nguyễn Văn Chóng nói rõ vai trò của các hội nghị báo cáo viên và các cuộc giao ban an ninh tư tưởng, mỗi quý một lần.',
      'Vai trò của hội nghị báo cáo viên và của các cuộc giao ban an ninh tư tưởng được ông Nguyễn Văn Chóng nhấn mạnh.',
    ],
    untrue: ['Ông Nguyễn Văn Chóng nhấn mạnh vai trò của các hội nghị báo cáo viên, tổ chức mỗi tháng hai lần.', 'Ông Nguyễn Văn Chóng quyết định tổ chức các cuộc giao ban an ninh tư tưởng mỗi quý một lần.'],
  },
  {
    source: '2020-09-08-hop-thon-ban-na-hin.md',
    question: 'Ai chủ trì cuộc họp bản Nà Hin?',
    quote: 'Trưởng bản Lường Văn Ún chủ trì. Có 58 trong số 64 hộ cử người đến họp. Cán bộ xã là chị Cầm Thị Phượng, công chức địa chính - xây dựng, cùng dự.',
    honest: [
      'Người chủ trì là Trưởng bản Lường Văn Ún.',
      'Cuộc họp do Trưởng bản Lường Văn Ún chủ trì, với 58 trong số 64 hộ cử người đến.',
      'Chị Cầm Thị Phượng, công chức địa chính - xây dựng của xã, có đến dự.',
      '58 trên tổng số 64 hộ có người đến họp.',
    ],
    untrue: ['Chị Cầm Thị Phượng phát biểu tại cuộc họp.', 'Chị Cầm Thị Phượng chủ trì cuộc họp.', 'Trưởng bản Lường Văn Ún tổ chức buổi họp và chị Cầm Thị Phượng chủ trì.', '64 trong số 58 hộ cử người đến họp.', 'Chị Cầm Thị Phượng đề nghị các hộ cử người đến họp.'],
  },
  {
    source: '2020-09-08-hop-thon-ban-na-hin.md',
    question: 'Mỗi hộ phải góp bao nhiêu?',
    quote: 'Mỗi hộ phải góp 1,8 triệu đồng và 12 ngày công. Làm vào mùa khô, xong trước Tết.',
    honest: ['Mức góp của mỗi hộ là 1,8 triệu đồng cùng 12 ngày công.', 'Từng hộ góp 1,8 triệu đồng và 12 ngày công, làm xong trước Tết.', 'Mỗi hộ phải đóng góp 12 ngày công và 1,8 triệu đồng.'],
    untrue: ['Mỗi hộ phải góp 12 triệu đồng và 1,8 ngày công.', 'Mỗi hộ không phải góp 1,8 triệu đồng.', 'Mỗi hộ phải góp 1,8 tỷ đồng và 12 ngày công.'],
  },
  {
    source: '2020-09-08-hop-thon-ban-na-hin.md',
    question: 'Kết quả biểu quyết thế nào?',
    quote: 'Bản giơ tay biểu quyết: 55 hộ đồng ý, 3 hộ không đồng ý.',
    honest: ['Khi bản giơ tay biểu quyết, có 55 hộ đồng ý và 3 hộ không đồng ý.', 'Có 55 hộ đồng ý khi biểu quyết, còn 3 hộ không đồng ý.'],
    untrue: ['Có 3 hộ đồng ý và 55 hộ không đồng ý.', 'Cả 55 hộ đều không đồng ý.', 'Bản biểu quyết: 55 hộ đồng ý, 3 hộ đồng ý.'],
  },
  {
    source: '2020-12-15-ubnd-tinh-an-hai-phien-hop-thuong-ky.md',
    question: 'Ai chủ trì phiên họp thường kỳ tháng 12?',
    quote: 'Ông Lương Đình Thuyên, Chủ tịch UBND tỉnh, chủ trì phiên họp. Dự họp có các Phó Chủ tịch UBND tỉnh Tạ Thị Ngọc Dung và Mai Xuân Trường, lãnh đạo các sở, ngành và chủ tịch UBND các huyện, thị xã.',
    honest: [
      'Phiên họp do Chủ tịch UBND tỉnh Lương Đình Thuyên chủ trì.',
      'Chủ trì phiên họp là ông Lương Đình Thuyên, Chủ tịch UBND tỉnh.',
      'Hai Phó Chủ tịch UBND tỉnh Tạ Thị Ngọc Dung và Mai Xuân Trường đến dự.',
      'Tham dự phiên họp có Phó Chủ tịch Tạ Thị Ngọc Dung cùng Phó Chủ tịch Mai Xuân Trường.',
    ],
    untrue: ['Bà Tạ Thị Ngọc Dung chủ trì phiên họp.', 'Ông Mai Xuân Trường phát biểu tại phiên họp.', 'Phiên họp quyết định nhân sự các sở, ngành và huyện, thị xã.', 'Ông Lương Đình Thuyên và ông Mai Xuân Trường chủ trì phiên họp.'],
  },
  {
    source: '2020-12-15-ubnd-tinh-an-hai-phien-hop-thuong-ky.md',
    question: 'Giải ngân vốn đầu tư công đến đâu?',
    quote: 'Thu ngân sách ước đạt 6.840 tỷ đồng, bằng 96% dự toán. Đến ngày 10/12, toàn tỉnh mới giải ngân được 71,5% vốn đầu tư công; bốn chủ đầu tư có tỷ lệ dưới 50%.',
    honest: [
      'Tính đến ngày 10/12, tỉnh giải ngân được 71,5% vốn đầu tư công.',
      'Vốn đầu tư công giải ngân đến ngày 10/12 đạt 71,5%, trong đó 4 chủ đầu tư có tỷ lệ dưới 50%.',
      'Thu ngân sách của tỉnh ước được 6.840 tỷ đồng, tức 96% dự toán.',
    ],
    untrue: ['Tính đến ngày 12/10, tỉnh giải ngân được 71,5% vốn đầu tư công.', 'Tỉnh giải ngân được 96% vốn đầu tư công.', 'Thu ngân sách ước đạt 6.840 triệu đồng.'],
  },
  {
    source: '2020-12-15-ubnd-tinh-an-hai-phien-hop-thuong-ky.md',
    question: 'Vì sao giải ngân chậm?',
    quote: 'Giám đốc Ban Quản lý dự án đầu tư xây dựng tỉnh Phùng Văn Sơn thừa nhận ba dự án đường ven biển vướng giải phóng mặt bằng ở huyện Cát Sa, trong khi giá cát, đá tăng khoảng 15% so với đầu năm.',
    honest: [
      'Theo ông Phùng Văn Sơn, ba dự án đường ven biển ở huyện Cát Sa vướng giải phóng mặt bằng, giá cát, đá lại tăng khoảng 15%.',
      'Ông Phùng Văn Sơn cho biết giá cát và đá tăng khoảng 15% so với đầu năm.',
      'Nguyên nhân là ba dự án đường ven biển vướng mặt bằng ở huyện Cát Sa và giá cát, đá tăng chừng 15%.',
    ],
    untrue: ['Ông Phùng Văn Sơn cho biết giá cát, đá giảm khoảng 51%.', 'Ba dự án đường ven biển ở huyện Cát Hải vướng giải phóng mặt bằng.'],
  },
  {
    source: '2022-07-12-hop-bao-giai-chay-bien-an-hai.md',
    question: 'Ai tổ chức họp báo Giải chạy Biển An Hải?',
    quote: 'Chiều 12/7/2022, tại Nhà Thiếu nhi tỉnh An Hải, Sở Văn hóa và Thể thao tỉnh và Công ty Cổ phần Sự kiện Bước Sóng tổ chức họp báo công bố Giải chạy Biển An Hải lần thứ hai. Chủ trì họp báo là ông Thân Văn Hữu, Phó Giám đốc Sở Văn hóa và Thể thao, Trưởng Ban Tổ chức giải. Khoảng 40 phóng viên đến dự.',
    honest: [
      'Đơn vị tổ chức là Sở Văn hóa và Thể thao tỉnh cùng Công ty Cổ phần Sự kiện Bước Sóng.',
      'Họp báo diễn ra chiều 12/7/2022 tại Nhà Thiếu nhi tỉnh An Hải, với khoảng 40 phóng viên tham dự.',
      'Ông Thân Văn Hữu, Trưởng Ban Tổ chức giải, chủ trì họp báo.',
      'Cuộc họp báo do Sở Văn hóa và Thể thao tỉnh và Công ty Cổ phần Sự kiện Bước Sóng tổ chức.',
    ],
    untrue: ['Họp báo diễn ra sáng 7/12/2022 tại Nhà Thiếu nhi tỉnh An Hải.', 'Ông Thân Văn Hữu khẳng định khoảng 40 phóng viên đến dự.', 'Khoảng 400 phóng viên tham dự họp báo.'],
  },
  {
    source: '2023-10-19-tiep-xuc-cu-tri-xa-hai-chau.md',
    question: 'Ai tham dự buổi tiếp xúc cử tri xã Hải Châu?',
    quote: 'Tham dự có các đại biểu HĐND tỉnh Giáp Thị Hồng Vân, Phó Trưởng Ban Kinh tế - Ngân sách, và Ông Văn Thìn, Bí thư Huyện ủy Cát Sa. Khoảng 150 cử tri có mặt. Buổi tiếp xúc do bà Cồ Thị Huệ, Chủ tịch Ủy ban MTTQ Việt Nam xã, chủ trì.',
    honest: [
      'Bà Cồ Thị Huệ, Chủ tịch Ủy ban MTTQ Việt Nam xã, là người chủ trì.',
      'Các đại biểu HĐND tỉnh đến dự là Giáp Thị Hồng Vân và Ông Văn Thìn.',
      'Có khoảng 150 cử tri tham dự buổi tiếp xúc.',
    ],
    untrue: ['Bà Giáp Thị Hồng Vân chủ trì buổi tiếp xúc.', 'Bà Giáp Thị Hồng Vân khẳng định có khoảng 150 cử tri.', 'Bà Cồ Thị Huệ phát biểu tại buổi tiếp xúc.', 'Khoảng 150 cử tri biểu quyết tại buổi tiếp xúc.'],
  },
  {
    source: '2023-10-19-tiep-xuc-cu-tri-xa-hai-chau.md',
    question: 'Who chaired the meeting with voters of Hải Châu?',
    quote: 'Khoảng 150 cử tri có mặt. Buổi tiếp xúc do bà Cồ Thị Huệ, Chủ tịch Ủy ban MTTQ Việt Nam xã, chủ trì.',
    honest: ['The meeting was chaired by Cồ Thị Huệ.', 'Cồ Thị Huệ chaired the meeting, and about 150 voters were present.', 'About 150 voters attended the meeting.'],
    untrue: ['The meeting was chaired by Nông Đức Trụ.', 'About 15 voters attended the meeting.', 'Cồ Thị Huệ spoke at the meeting.', 'The meeting was not chaired by Cồ Thị Huệ.'],
  },
  {
    source: '2020-09-08-hop-thon-ban-na-hin.md',
    question: 'What did each household have to contribute?',
    quote: 'Mỗi hộ phải góp 1,8 triệu đồng và 12 ngày công.',
    honest: ['Each household must contribute 1,8 million đồng and 12 days of work.', 'Every household contributes 12 days of labour and 1,8 million đồng.'],
    untrue: ['Each household must contribute 1,8 billion đồng.', 'Each household must contribute 21 days of work.', 'Each household does not have to contribute 12 days of work.'],
  },
  {
    source: '2020-12-15-ubnd-tinh-an-hai-phien-hop-thuong-ky.md',
    question: 'Who attended the regular session in December?',
    quote: 'Dự họp có các Phó Chủ tịch UBND tỉnh Tạ Thị Ngọc Dung và Mai Xuân Trường, lãnh đạo các sở, ngành và chủ tịch UBND các huyện, thị xã.',
    honest: ['Vice chairpersons Tạ Thị Ngọc Dung and Mai Xuân Trường attended the session.', 'Those attending included Tạ Thị Ngọc Dung and Mai Xuân Trường.'],
    untrue: ['Tạ Thị Ngọc Dung and Mai Xuân Trường spoke at the session.', 'The session was chaired by Tạ Thị Ngọc Dung.', 'The session approved the leaders of departments and districts.'],
  },
]
