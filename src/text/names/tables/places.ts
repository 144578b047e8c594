/** Provinces and cities of Vietnam (before and after the mergers), regions, and towns whose names look like a person's. */
export const PLACES = [
  'An Giang', 'Bà Rịa', 'Bà Rịa - Vũng Tàu', 'Bà Rịa Vũng Tàu', 'Vũng Tàu', 'Bạc Liêu', 'Bắc Giang', 'Bắc Kạn', 'Bắc Cạn', 'Bắc Ninh', 'Bến Tre', 'Bình Dương',
  'Bình Định', 'Bình Phước', 'Bình Thuận', 'Cà Mau', 'Cao Bằng', 'Cần Thơ', 'Đà Nẵng', 'Đắk Lắk', 'Đắc Lắc', 'Đắk Nông', 'Đắc Nông', 'Đăk Lăk', 'Đăk Nông',
  'Điện Biên', 'Đồng Nai', 'Đồng Tháp', 'Gia Lai', 'Hà Giang', 'Hà Nam', 'Hà Nội', 'Hà Tây', 'Hà Tĩnh', 'Hải Dương', 'Hải Phòng', 'Hậu Giang', 'Hòa Bình',
  'Hồ Chí Minh', 'Hưng Yên', 'Khánh Hòa', 'Kiên Giang', 'Kon Tum', 'Lai Châu', 'Lạng Sơn', 'Lào Cai', 'Lâm Đồng', 'Long An', 'Nam Định', 'Nghệ An', 'Ninh Bình',
  'Ninh Thuận', 'Phú Thọ', 'Phú Yên', 'Quảng Bình', 'Quảng Nam', 'Quảng Ngãi', 'Quảng Ninh', 'Quảng Trị', 'Sóc Trăng', 'Sơn La', 'Tây Ninh', 'Thái Bình',
  'Thái Nguyên', 'Thanh Hóa', 'Thừa Thiên Huế', 'Thừa Thiên - Huế', 'Thừa Thiên', 'Huế', 'Tiền Giang', 'Trà Vinh', 'Tuyên Quang', 'Vĩnh Long', 'Vĩnh Phúc', 'Yên Bái',
  'Việt Nam', 'Sài Gòn', 'Đà Lạt', 'Nha Trang', 'Phan Thiết', 'Phan Rang', 'Tháp Chàm', 'Quy Nhơn', 'Buôn Ma Thuột', 'Pleiku', 'Hạ Long', 'Vinh', 'Hội An', 'Tam Kỳ',
  'Cam Ranh', 'Biên Hòa', 'Thủ Dầu Một', 'Mỹ Tho', 'Cao Lãnh', 'Sa Đéc', 'Rạch Giá', 'Hà Tiên', 'Phú Quốc', 'Côn Đảo', 'Hoàng Sa', 'Trường Sa', 'Lý Sơn', 'Cát Bà',
  'Hà Đông', 'Đống Đa', 'Ba Đình', 'Hoàn Kiếm', 'Hai Bà Trưng', 'Cầu Giấy', 'Thanh Xuân', 'Hoàng Mai', 'Long Biên', 'Tây Hồ', 'Bắc Từ Liêm', 'Nam Từ Liêm', 'Đông Anh',
  'Gia Lâm', 'Sóc Sơn', 'Thanh Trì', 'Mê Linh', 'Sơn Tây', 'Thủ Đức', 'Bình Tân', 'Bình Thạnh', 'Gò Vấp', 'Tân Bình', 'Tân Phú', 'Phú Nhuận', 'Củ Chi', 'Hóc Môn',
  'Nhà Bè', 'Cần Giờ', 'Bình Chánh', 'Tân Sơn Nhất', 'Tân Sơn Nhứt', 'Nội Bài', 'Long Thành', 'Mỹ Đình', 'Hòa Lạc', 'Láng Hòa Lạc', 'Tam Đảo', 'Sa Pa', 'Phan Xi Păng',
  'Tây Nguyên', 'Tây Bắc', 'Tây Nam Bộ', 'Đông Nam Bộ', 'Nam Bộ', 'Bắc Bộ', 'Trung Bộ', 'Đông Bắc', 'Biển Đông', 'Trung ương', 'Trung Ương', 'Hoàng Liên Sơn', 'Hồ Gươm', 'Hồ Tây',
  'Hoàng Thành', 'Thăng Long', 'Văn Miếu', 'Chợ Rẫy', 'Bạch Mai', 'Việt Đức', 'Bạch Đằng', 'Đông Dương', 'Sơn Trà', 'Bà Nà', 'Chu Lai', 'Dung Quất', 'Vũng Áng', 'Vân Đồn', 'Vân Phong',
  'Châu Âu', 'Châu Á', 'Châu Phi', 'Châu Mỹ', 'Thái Bình Dương', 'Đại Tây Dương', 'Ấn Độ Dương', 'Mê Kông', 'Mekong', 'Quảng Tây', 'Vân Nam', 'Quảng Đông', 'Bắc Kinh', 'Thượng Hải', 'Hồng Kông',
  'T.Ư', 'TƯ', 'TW', 'T.Ư Đảng', 'TƯ Đảng', 'Âu', 'Á', 'Á - Âu', 'Á Âu', 'Cao Đài', 'Hòa Hảo', 'Hà Thành', 'Tràng An', 'Kinh Bắc', 'Đồng Tâm', 'Tiên Lãng', 'Lê Minh Xuân', 'Bắc Thăng Long', 'Bắc Nam', 'Hàm Rồng', 'Tam Chúc', 'Bái Đính', 'Yên Tử',
]

/** Countries and peoples as reports write them; between an office and a foreign name they belong to the office. */
export const COUNTRIES = [
  'Mỹ', 'Hoa Kỳ', 'Anh', 'Pháp', 'Đức', 'Nga', 'Trung Quốc', 'Nhật Bản', 'Nhật', 'Hàn Quốc', 'Triều Tiên', 'Lào', 'Campuchia', 'Thái Lan', 'Myanmar', 'Malaysia', 'Singapore', 'Indonesia',
  'Philippines', 'Brunei', 'Đông Timor', 'Timor Leste', 'Ấn Độ', 'Pakistan', 'Bangladesh', 'Sri Lanka', 'Nepal', 'Bhutan', 'Mông Cổ', 'Kazakhstan', 'Uzbekistan', 'Iran', 'Iraq', 'Israel', 'Palestine',
  'Thổ Nhĩ Kỳ', 'Saudi Arabia', 'Ả Rập Saudi', 'Qatar', 'UAE', 'Kuwait', 'Syria', 'Ai Cập', 'Nam Phi', 'Nam Sudan', 'Cộng hòa Trung Phi', 'Trung Phi', 'Bắc Triều Tiên', 'Hong Kong', 'Ma Cao', 'Kyrgyzstan', 'Turkmenistan', 'Tajikistan', 'Afghanistan', 'Uruguay', 'Paraguay', 'Bolivia', 'Ecuador', 'Libya', 'Tunisia', 'Senegal', 'Ghana', 'Uganda', 'Zambia', 'Namibia', 'Madagascar', 'Lybia', 'Oman', 'Bahrain', 'Phillipines', 'Trung Đông', 'Bắc Mỹ', 'Nam Mỹ', 'Đông Nam Á', 'Nam Á', 'Đông Á', 'Nigeria', 'Kenya', 'Algeria', 'Maroc', 'Morocco', 'Angola', 'Mozambique', 'Canada', 'Mexico', 'Cuba', 'Brazil',
  'Argentina', 'Chile', 'Peru', 'Venezuela', 'Colombia', 'Australia', 'Úc', 'Ô-xtrây-li-a', 'New Zealand', 'Fiji', 'Fiij', 'Italy', 'Italia', 'Ý', 'Tây Ban Nha', 'Bồ Đào Nha', 'Hà Lan', 'Bỉ', 'Thụy Sĩ', 'Thụy Sỹ', 'Thụy Điển',
  'Na Uy', 'Phần Lan', 'Đan Mạch', 'Ba Lan', 'Séc', 'Slovakia', 'Hungary', 'Romania', 'Bulgaria', 'Ukraine', 'Belarus', 'Áo', 'Hy Lạp', 'Ireland', 'Serbia', 'Croatia', 'Latvia', 'Litva', 'Lithuania', 'Estonia', 'Georgia', 'Armenia',
  'Azerbaijan', 'ASEAN', 'APEC', 'EU', 'Liên minh châu Âu', 'Liên Hợp Quốc', 'Liên hợp quốc', 'NATO', 'IPU', 'WB', 'IMF', 'ADB', 'UNICEF', 'UNESCO', 'FBI', 'CIA', 'Đài Loan', 'Hồng Công', 'Nhà Trắng', 'Kremlin', 'Luxembourg', 'Iceland', 'Malta', 'Cyprus', 'Panama', 'Jordan', 'Lebanon', 'Yemen', 'Sudan', 'Ethiopia', 'Zimbabwe', 'Tanzania',
]

/** Words before a name that make it the name of a place, a body or a thing: "đường Nguyễn Huệ", "Trường THPT Chu Văn An". */
export const THING_HEADS = [
  'đường', 'phố', 'phường', 'xã', 'thôn', 'bản', 'ấp', 'quận', 'huyện', 'thị xã', 'thị trấn', 'thành phố', 'tp', 'tỉnh', 'đảo', 'quần đảo', 'sông', 'núi', 'suối', 'hồ', 'cầu', 'hầm', 'chợ', 'chùa', 'đền', 'đình', 'nhà thờ',
  'lăng', 'công viên', 'quảng trường', 'sân vận động', 'sân bay', 'cảng', 'ga', 'bến xe', 'khách sạn', 'trường', 'đại học', 'cao đẳng', 'học viện', 'thpt', 'thcs', 'tiểu học', 'mầm non', 'bệnh viện', 'giải thưởng', 'giải', 'cúp', 'quỹ', 'học bổng',
  'báo', 'tạp chí', 'tàu', 'tuyến', 'khu đô thị', 'khu phố', 'khu công nghiệp', 'kcn', 'làng', 'buôn', 'tổ dân phố', 'dự án', 'bảo tàng', 'nhà hát', 'rạp', 'cung', 'tượng đài', 'khu di tích', 'đại lộ', 'ngã tư', 'ngã ba', 'hẻm', 'ngõ', 'phim', 'tác phẩm', 'nhà máy', 'thủy điện',
  'công ty', 'cty', 'tập đoàn', 'ngân hàng', 'bia', 'thuốc', 'đồn', 'đội thiếu niên tiền phong', 'đoàn thanh niên cộng sản', 'đoàn tncs', 'tncs', 'thiếu niên tiền phong', 'tư tưởng', 'gương', 'tấm gương', 'chủ nghĩa', 'huân chương', 'huy chương', 'thời đại', 'con đường', 'đường mòn', 'chiến dịch', 'thành phố mang tên', 'doanh nghiệp', 'hội trường', 'làm theo', 'di chúc', 'phong cách', 'đạo đức',
]

/** Names of the dead of history; a report names them without their taking part in anything. */
export const HISTORICAL = ['Hồ Chí Minh', 'Bác Hồ', 'Lê nin', 'Lênin', 'Các Mác', 'Mác Lênin', 'Karl Marx', 'Trần Hưng Đạo', 'Quang Trung', 'Lê Lợi', 'Nguyễn Trãi', 'Nguyễn Huệ', 'Lý Thường Kiệt', 'Lý Thái Tổ', 'Lý Công Uẩn', 'Ngô Quyền', 'Hùng Vương', 'Võ Nguyên Giáp', 'Tôn Đức Thắng', 'Trần Phú', 'Nguyễn Ái Quốc', 'Nguyễn Tất Thành', 'Phan Bội Châu', 'Phan Châu Trinh', 'Chu Văn An', 'Nguyễn Du', 'Hai Bà Trưng', 'Bà Triệu', 'Bà Trưng', 'Lê Hồng Phong', 'Hoàng Văn Thụ', 'Nguyễn Thị Minh Khai', 'Đinh Tiên Hoàng', 'Võ Thị Sáu', 'Lê Duẩn', 'Trường Chinh', 'Phạm Văn Đồng', 'Nguyễn Văn Linh', 'Nguyễn Văn Cừ']

/** Of these, the ones an office may reach across to a name: "Chủ tịch UBND thành phố Vũ Văn An". */
export const AREA_HEADS = ['thành phố', 'tỉnh', 'huyện', 'quận', 'xã', 'phường', 'thị xã', 'thị trấn', 'tp', 'trường', 'bệnh viện', 'công ty', 'đại học', 'học viện', 'báo', 'doanh nghiệp', 'tập đoàn', 'ngân hàng', 'bản', 'thôn', 'nhà máy']

/** Heads of a list of people in which a name needs no title. */
export const LIST_HEADS = ['present', 'attendees', 'participants', 'attendance', 'in attendance', 'chair', 'absent', 'apologies', 'members present', 'có mặt', 'tham dự', 'thành phần', 'đại biểu']
