/** Small words that bodies' names are made of, and lists that keep offices and pronouns apart from look-alikes. */

/** Small words that end the name of a body: "ủy ban", "thành phố", "tỉnh". */
export const OFFICE_TAIL: ReadonlySet<string> = new Set(
  `tỉnh thành phố quốc hội chính phủ nước ủy ban hội đồng trưởng thường trực nội vụ tài chính y tế công an đoàn sở huyện xã quận viện trường ngành bộ giao nhân dân phòng tướng chấp hành tịch thư đốc dân nguyện pháp luật kinh tế tổ chức tư pháp`.split(
    ' ',
  ),
)

/** Small words within the name of a body. */
export const OFFICE_INNER: ReadonlySet<string> = new Set(
  `${[...OFFICE_TAIL].join(' ')} và về của các vấn đề môi xã hội nông nghiệp phát triển thông thôn du lịch thể thao công nghệ khoa học đào tạo động lao thương binh đầu tư xây dựng vận tải giáo dục văn hóa tin truyền tài nguyên kế hoạch ngoại quân sự chỉ đạo trung ương thanh niên phụ nữ kiểm sát tra giám sự ban`.split(
    ' ',
  ),
)

/** "bà con", "anh em", "các ông": not one person. */
export const NOT_PRONOUNS: ReadonlySet<string> = new Set([
  'bà con',
  'anh em',
  'anh chị',
  'ông bà',
  'cô giáo',
  'cô bé',
  'chị em',
  'các ông',
  'các bà',
  'các anh',
  'các chị',
  'các đồng',
  'những anh',
  'thầy cô',
  'cô gái',
  'anh hùng',
  'cha ông',
  'phụ bà',
  'tiếng anh',
  'nước anh',
  'bà mẹ',
  'ông cha',
  'đàn ông',
  'ông trời',
  'thầy thuốc',
  'cô trò',
  'thầy trò',
  'nhiều anh',
  'mấy anh',
  'vua ông',
  'thầy giáo',
  'tinh anh',
  'hai ông',
  'hai bà',
  'đàn bà',
  'anh dũng',
])

/** Before "đồng chí" or "anh" these count people instead of meaning one. */
export const COUNTERS: ReadonlySet<string> = new Set([
  'nhiều',
  'các',
  'những',
  'một',
  'số',
  'hai',
  'ba',
  'bốn',
  'năm',
  'mỗi',
  'từng',
  'mấy',
  'vài',
])

/** "các bộ trưởng", "Đoàn Chủ tịch": no one holder. */
export const PLURALS: ReadonlySet<string> = new Set(['đoàn', 'các', 'những', 'nhiều', 'hai', 'ba', 'bốn', 'năm', 'một', 'số', 'mọi'])

/** Words no personal name holds. */
export const NEVER_GIVEN: ReadonlySet<string> = new Set([
  'bộ',
  'sở',
  'ban',
  'cục',
  'vụ',
  'ủy',
  'ubnd',
  'hđnd',
  'tp',
  'tỉnh',
  'huyện',
  'phòng',
  'đảng',
  'tổng',
  'phó',
  'chủ',
  'trưởng',
  'giám',
  'ông',
  'bà',
])

/** Between an office and a name these break the bond. */
export const OFFICE_STOPS: ReadonlySet<string> = new Set(['và', 'cùng', 'với', 'tại', 'ở', 'từ', 'đến', 'trong', 'là', 'cho', 'theo'])
