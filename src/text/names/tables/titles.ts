/**
 * Heads of titles: the words an office, rank or degree starts with. What follows ("… Tỉnh ủy Long An", "… Bộ Y tế") is read from the report.
 * Longer heads win, so that "phó thủ tướng" is never taken for "thủ tướng".
 */
const PARTY_AND_STATE = [
  'tổng bí thư', 'chủ tịch nước', 'phó chủ tịch nước', 'thủ tướng', 'phó thủ tướng', 'phó thủ tướng thường trực', 'bộ trưởng', 'thứ trưởng', 'thứ trưởng thường trực', 'bí thư', 'phó bí thư', 'phó bí thư thường trực',
  'phó bí thư phụ trách', 'thường trực ban bí thư', 'ủy viên', 'ủy viên bộ chính trị', 'ủy viên ban bí thư', 'ủy viên trung ương đảng', 'ủy viên ban chấp hành trung ương đảng', 'ủy viên ban thường vụ', 'ủy viên thường trực', 'ủy viên dự khuyết',
  'uvbct', 'uvtv', 'uvbtv', 'uvtư', 'uvban', 'chủ tịch', 'phó chủ tịch', 'phó chủ tịch thường trực', 'chủ tịch quốc hội', 'phó chủ tịch quốc hội', 'phó chủ tịch thường trực quốc hội', 'phó chủ tịch phụ trách', 'quyền chủ tịch', 'chủ tịch danh dự', 'chủ nhiệm', 'phó chủ nhiệm',
  'phó chủ nhiệm thường trực', 'bộ trưởng chủ nhiệm', 'tổng thư ký', 'phó tổng thư ký', 'tổng thanh tra', 'phó tổng thanh tra', 'tổng kiểm toán', 'phó tổng kiểm toán', 'thống đốc', 'phó thống đốc', 'chánh án', 'phó chánh án', 'viện trưởng', 'phó viện trưởng',
  'đại biểu', 'đại biểu quốc hội', 'đbqh', 'đb', 'đại biểu hđnd', 'đại biểu hội đồng nhân dân', 'trưởng đoàn', 'phó trưởng đoàn', 'phó đoàn', 'trưởng đoàn đbqh', 'phó trưởng đoàn đbqh', 'trưởng ban', 'phó trưởng ban', 'phó ban', 'phó trưởng ban thường trực', 'trưởng tiểu ban', 'phó trưởng tiểu ban',
  'cục trưởng', 'phó cục trưởng', 'tổng cục trưởng', 'phó tổng cục trưởng', 'vụ trưởng', 'phó vụ trưởng', 'giám đốc', 'phó giám đốc', 'phó giám đốc thường trực', 'phó giám đốc phụ trách', 'quyền giám đốc', 'chánh văn phòng', 'phó chánh văn phòng', 'chánh thanh tra', 'phó chánh thanh tra',
  'trưởng phòng', 'phó trưởng phòng', 'phó phòng', 'trưởng bộ môn', 'phó trưởng bộ môn', 'trưởng khoa', 'phó trưởng khoa', 'phó khoa', 'chi cục trưởng', 'phó chi cục trưởng', 'đội trưởng', 'phó đội trưởng', 'trạm trưởng', 'tổ trưởng', 'tổ phó', 'trưởng thôn', 'trưởng bản', 'trưởng xóm', 'trưởng ấp', 'bí thư chi bộ',
  'hội trưởng', 'phó hội trưởng', 'chi hội trưởng', 'hiệu trưởng', 'phó hiệu trưởng', 'hiệu phó', 'thư ký', 'thư ký thường trực', 'người phát ngôn', 'phát ngôn viên', 'phó phát ngôn', 'trợ lý', 'cố vấn', 'đặc phái viên', 'phái viên', 'đại sứ', 'phó đại sứ', 'tổng lãnh sự', 'đại biện', 'tham tán', 'trưởng đại diện', 'quyền trưởng đại diện', 'đại diện',
  'điều phối viên', 'điều phối viên trưởng', 'nguyên', 'cựu', 'tân', 'quyền', 'cố', 'phó', 'phu nhân', 'trưởng', 'chánh', 'ủy viên thường vụ', 'thành viên', 'hội thẩm', 'thẩm phán', 'kiểm sát viên', 'điều tra viên', 'phó chính ủy', 'trưởng công an', 'phó trưởng công an', 'phó công an',
]

const MILITARY = [
  'đại tướng', 'thượng tướng', 'trung tướng', 'thiếu tướng', 'đại tá', 'thượng tá', 'trung tá', 'thiếu tá', 'đại úy', 'thượng úy', 'trung úy', 'thiếu úy', 'chuẩn đô đốc', 'phó đô đốc', 'đô đốc', 'tướng', 'tư lệnh', 'phó tư lệnh', 'chính ủy', 'tham mưu trưởng', 'phó tham mưu trưởng',
  'tổng tham mưu trưởng', 'phó tổng tham mưu trưởng', 'chỉ huy trưởng', 'phó chỉ huy trưởng', 'chỉ huy phó', 'chủ nhiệm chính trị', 'tổng tư lệnh', 'chính trị viên', 'đồn trưởng', 'hạm trưởng',
]

const LEARNED = [
  'giáo sư', 'phó giáo sư', 'tiến sĩ', 'tiến sỹ', 'thạc sĩ', 'thạc sỹ', 'bác sĩ', 'bác sỹ', 'gs', 'pgs', 'ts', 'ths', 'bs', 'bsckii', 'bscki', 'bsck', 'ths bs', 'ts bs', 'gs ts', 'gs vs', 'pgs ts', 'tskh', 'gs tskh', 'pgs ts bs', 'viện sĩ', 'luật sư', 'ls', 'kỹ sư', 'ks', 'kiến trúc sư', 'kts', 'dược sĩ',
  'chuyên gia', 'chuyên gia kinh tế', 'nhà báo', 'nhà văn', 'nhà thơ', 'nhà sử học', 'nhà nghiên cứu', 'nhà giáo', 'ngưt', 'ngnd', 'nsnd', 'nsưt', 'nghệ sĩ', 'nghệ sỹ', 'đạo diễn', 'diễn viên', 'ca sĩ', 'nhạc sĩ', 'họa sĩ', 'giảng viên', 'cử nhân', 'nghiên cứu viên', 'anh hùng', 'học giả', 'nhà khoa học', 'chuyên viên', 'cán bộ', 'nhân viên', 'công nhân', 'nông dân', 'học sinh', 'sinh viên', 'cử tri', 'doanh nhân', 'người dân', 'vận động viên', 'vđv', 'cầu thủ', 'trung vệ', 'tiền vệ', 'tiền đạo', 'thủ môn', 'huấn luyện viên', 'hlv',
]

const COMPANY = [
  'chủ tịch hđqt', 'chủ tịch hội đồng quản trị', 'phó chủ tịch hđqt', 'thành viên hđqt', 'chủ tịch hđtv', 'chủ tịch hội đồng thành viên', 'tổng giám đốc', 'phó tổng giám đốc', 'phó tổng giám đốc thường trực', 'quyền tổng giám đốc', 'tgđ', 'ptgđ', 'giám đốc điều hành', 'giám đốc tài chính', 'giám đốc nhân sự', 'giám đốc kinh doanh', 'giám đốc kỹ thuật',
  'kế toán trưởng', 'trưởng ban kiểm soát', 'kiểm soát viên', 'người sáng lập', 'nhà sáng lập', 'chủ doanh nghiệp', 'quản đốc', 'tổng biên tập', 'phó tổng biên tập', 'thư ký hội đồng', 'thư ký cuộc họp', 'trưởng nhóm', 'chủ nhiệm dự án', 'giám sát trưởng', 'trưởng ban quản lý', 'chủ tịch công đoàn',
]

const FOREIGN = [
  'tổng thống', 'phó tổng thống', 'quốc vương', 'hoàng hậu', 'hoàng tử', 'nhà vua', 'nữ hoàng', 'thái tử', 'công chúa', 'ngoại trưởng', 'thượng nghị sĩ', 'hạ nghị sĩ', 'nghị sĩ', 'nghị sỹ', 'dân biểu', 'thống đốc bang', 'thị trưởng', 'phó thị trưởng', 'chủ tịch hạ viện', 'chủ tịch thượng viện', 'chủ tịch chủ tịch', 'thủ hiến', 'tỷ phú', 'nhà lãnh đạo', 'thủ lĩnh', 'lãnh đạo',
  'công tố viên', 'quốc vụ khanh', 'bộ trưởng ngoại giao', 'bộ trưởng quốc phòng', 'cao ủy', 'tổng giám mục', 'thư ký báo chí', 'chánh văn phòng nội các', 'thủ hiến bang',
]

const RELIGIOUS = ['hòa thượng', 'thượng tọa', 'đại đức', 'ni sư', 'ni trưởng', 'sư cô', 'linh mục', 'giám mục', 'hồng y', 'mục sư', 'giáo hoàng', 'chức sắc', 'già làng', 'đức giám mục']

const ENGLISH = [
  'chairman', 'chairwoman', 'chair', 'chairperson', 'vice chairman', 'vice chair', 'deputy chairman', 'president', 'vice president', 'prime minister', 'deputy prime minister', 'minister', 'deputy minister', 'secretary', 'deputy secretary', 'party secretary', 'secretary general', 'director', 'deputy director', 'managing director', 'general director',
  'deputy general director', 'ceo', 'cfo', 'cto', 'coo', 'chief accountant', 'chief executive', 'chief executive officer', 'chief financial officer', 'head', 'deputy head', 'manager', 'board member', 'member', 'treasurer', 'ambassador', 'governor', 'mayor', 'dr', 'prof', 'professor', 'engineer', 'auditor', 'delegate', 'senator', 'representative', 'spokesperson', 'spokesman', 'general', 'colonel',
]

/** Degrees and callings. */
export const LEARNED_HEADS: readonly string[] = LEARNED

export const TITLE_HEADS: readonly string[] = [...PARTY_AND_STATE, ...MILITARY, ...LEARNED, ...COMPANY, ...FOREIGN, ...RELIGIOUS, ...ENGLISH]

/** Heads that only modify a following office and never resolve alone. */
export const MODIFIERS = ['nguyên', 'cựu', 'tân', 'quyền', 'cố', 'phó', 'trưởng', 'chánh', 'vị', 'nữ']

/** The holder is out of office: such a title is not meant by the bare office. */
export const FORMER = ['nguyên', 'cựu', 'cố']

/** Ways to write an office, the usual one first. */
export const SAME_OFFICE: readonly (readonly string[])[] = [
  ['thủ tướng', 'người đứng đầu chính phủ', 'thủ tướng chính phủ'],
  ['phó thủ tướng', 'phó thủ tướng chính phủ', 'phó thủ tướng thường trực'],
  ['tổng bí thư', 'người đứng đầu đảng'],
  ['chủ tịch nước', 'người đứng đầu nhà nước', 'nguyên thủ quốc gia'],
  ['chủ tịch quốc hội', 'người đứng đầu quốc hội', 'nữ chủ tịch quốc hội'],
  ['phó chủ tịch quốc hội', 'phó chủ tịch thường trực quốc hội'],
  ['bộ trưởng', 'tư lệnh ngành', 'người đứng đầu ngành', 'người đứng đầu bộ'],
  ['thứ trưởng', 'thứ trưởng thường trực'],
  ['đại biểu', 'đại biểu quốc hội', 'đbqh', 'đb', 'đại biểu hđnd', 'đại biểu hội đồng nhân dân'],
  ['phó chủ tịch', 'phó chủ tịch thường trực'],
  ['phó bí thư', 'phó bí thư thường trực'],
  ['phó giám đốc', 'phó giám đốc thường trực'],
  ['phó trưởng ban', 'phó ban', 'phó trưởng ban thường trực'],
  ['tổng giám đốc', 'tgđ'],
  ['phó tổng giám đốc', 'ptgđ'],
  ['tiến sĩ', 'tiến sỹ', 'ts'], ['giáo sư', 'gs'], ['phó giáo sư', 'pgs'], ['thạc sĩ', 'thạc sỹ', 'ths'], ['bác sĩ', 'bác sỹ', 'bs'], ['luật sư', 'ls'],
]

/** Degrees, ranks and callings: part of a title, but not an office that stands alone for one person. */
export const NOT_OFFICES = [...LEARNED, 'ủy viên', 'ủy viên bộ chính trị', 'ủy viên trung ương đảng', 'đại biểu', 'đại biểu quốc hội', 'đbqh', 'đb', 'lãnh đạo', 'thành viên', 'đại diện', 'phu nhân', 'thủ lĩnh', 'nhà lãnh đạo', 'member', 'general', 'head', 'chair', 'representative', 'delegate']

/** Heads that stand before a body as often as before a person: "đại diện Samsung". */
export const GENERIC_HEADS = ['đại diện', 'trưởng đại diện', 'lãnh đạo', 'cán bộ', 'nhân viên', 'công nhân', 'thành viên', 'chuyên gia', 'nhà sáng lập', 'người sáng lập', 'chuyên viên', 'học sinh', 'sinh viên', 'cử tri', 'member', 'manager', 'head']

/** Heads before which one foreign word is a person's name ("Tổng thống Vucic"), where "giám đốc Vinamex" names a company. */
export const SINGLE_NAME_HEADS = ['tổng thống', 'phó tổng thống', 'thủ tướng', 'phó thủ tướng', 'bộ trưởng', 'ngoại trưởng', 'đại sứ', 'nghị sĩ', 'nghị sỹ', 'thượng nghị sĩ', 'hạ nghị sĩ', 'thống đốc', 'thị trưởng', 'quốc vương', 'tướng', 'đô đốc', 'tiến sĩ', 'giáo sư', 'tỷ phú', 'giáo hoàng', 'linh mục', 'hồng y', 'mục sư', 'hlv', 'huấn luyện viên', 'president', 'prime minister', 'minister', 'senator', 'ambassador', 'governor', 'mayor', 'dr', 'prof', 'professor', 'chairman', 'chairwoman']

/** Words that organisations start with: what follows an office, and what an office is split from. */
export const ORGANISATION_HEADS = [
  'bộ', 'ban', 'ủy ban', 'ubnd', 'ub', 'hđnd', 'hội đồng', 'hội đồng nhân dân', 'ủy ban nhân dân', 'mặt trận', 'ubmttq', 'mttq', 'sở', 'phòng', 'cục', 'vụ', 'tổng cục', 'chi cục', 'viện', 'văn phòng', 'vp', 'tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'thị ủy', 'đảng ủy', 'đảng bộ', 'chi bộ', 'trung ương', 'đảng', 'quốc hội', 'chính phủ', 'nhà nước',
  'công ty', 'cty', 'tập đoàn', 'tổng công ty', 'ngân hàng', 'doanh nghiệp', 'hội', 'hiệp hội', 'liên đoàn', 'liên đoàn lao động', 'lđlđ', 'công đoàn', 'đoàn', 'trường', 'đại học', 'học viện', 'trung tâm', 'bệnh viện', 'báo', 'đài', 'tạp chí', 'công an', 'quân khu', 'bộ đội', 'bộ chỉ huy', 'bộ tư lệnh', 'tòa án', 'viện kiểm sát', 'kho bạc', 'bảo hiểm xã hội', 'bhxh', 'thanh tra', 'kiểm toán', 'thông tấn xã', 'mặt trận tổ quốc', 'tiểu ban', 'ban quản lý', 'ban chỉ đạo', 'ban tổ chức', 'tổ chức', 'liên minh', 'liên hiệp', 'câu lạc bộ', 'quỹ', 'hợp tác xã', 'htx', 'xí nghiệp', 'nhà máy', 'khối', 'đoàn đbqh', 'đoàn đại biểu', 'bch', 'ban chấp hành', 'ban thường vụ', 'btv', 'ban giám đốc', 'hạ viện', 'thượng viện', 'nghị viện', 'phái đoàn', 'đại sứ quán', 'tổ công tác', 'đài tiếng nói', 'tiếng nói việt nam', 'ban chỉ đạo quốc gia', 'đài truyền hình', 'đài phát thanh', 'ban dự án', 'ủy ban kiểm tra', 'ban kiểm tra', 'ban tiếp công dân', 'hội đồng tư vấn',
]
