/** Words of generated reports, from the product's own tables of the language and a few of this file. */
import { glossaryLines } from '../../src/answers/tables/glossary.js'
import { PLACES } from '../../src/text/names/tables/places.js'
import { SURNAMES } from '../../src/text/names/tables/surnames.js'
import { seededRandom } from '../../tests/support/seeded-random.js'
import { zipf } from '../random.js'

const split = (list: string): string[] => list.trim().split(/\s*\|\s*/u)

/** Phrases of two to four syllables that reports are made of, some 7,000, in an order that stays the same. */
const PHRASES: readonly string[] = (() => {
  const phrases = new Set(
    glossaryLines().split('\n')
      .filter((line) => line.includes('='))
      .flatMap((line) => split(line.slice(line.indexOf('=') + 1)))
      .filter((phrase) => /^\p{Ll}[\p{Ll} ]+$/u.test(phrase) && phrase.includes(' ') && phrase.split(' ').length <= 4),
  )
  const next = seededRandom(1)
  return [...phrases].map((phrase) => [next(), phrase] as const).sort((a, b) => a[0] - b[0]).map(([, phrase]) => phrase)
})()

/** Subjects are spread more evenly than words: not every meeting is about the same. */
export const phrase = zipf(PHRASES, 25)
export const place = zipf(PLACES)

const MIDDLES = split('Văn | Thị | Minh | Đức | Hữu | Thanh | Quốc | Ngọc | Thị Thu | Xuân | Thị Kim | Công | Bá | Hoàng | Thị Bích | Đình | Trọng | Gia | Thế | Thị Hồng')
const GIVEN = split('An | Anh | Bình | Chi | Cường | Dung | Dũng | Đạt | Giang | Hà | Hải | Hạnh | Hiền | Hiếu | Hoa | Hòa | Hùng | Hương | Huy | Khanh | Khoa | Lan | Liên | Linh | Long | Mai | Nam | Nga | Nghĩa | Nhung | Oanh | Phong | Phúc | Phương | Quân | Quang | Sơn | Tâm | Thảo | Thắng | Thành | Thủy | Toàn | Trang | Trung | Tuấn | Tùng | Vân | Việt | Vinh | Yến')
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
const surname = zipf(SURNAMES.filter((name) => name.length > 1).map(capital))
const middle = zipf(MIDDLES)

export const personName = (next: () => number): string => `${surname(next)} ${middle(next)} ${GIVEN[Math.floor(next() * GIVEN.length)]!}`

export const OFFICES = split('Chủ tịch UBND | Phó Chủ tịch UBND | Bí thư Đảng ủy | Giám đốc Sở Tài chính | Trưởng phòng Kinh tế | Chánh Văn phòng | Phó Giám đốc Sở Y tế | Chủ tịch Hội Nông dân | Trưởng ban Tuyên giáo | Giám đốc Trung tâm Y tế | Hiệu trưởng | Chủ tịch Công đoàn | Trưởng Công an | Phó Bí thư Thường trực | Chỉ huy trưởng Ban Chỉ huy Quân sự')
export const EVENTS = split('Hội nghị triển khai | Hội nghị sơ kết | Hội nghị tổng kết | Họp bàn | Phiên họp về | Hội thảo về | Buổi làm việc về | Họp giao ban về | Tọa đàm về | Hội nghị chuyên đề về')
export const BODIES = split('UBND tỉnh | UBND thành phố | HĐND tỉnh | Sở Nông nghiệp tỉnh | Sở Giáo dục tỉnh | Ban Chỉ đạo tỉnh | Huyện ủy | Thành ủy | Liên đoàn Lao động tỉnh | Hội Phụ nữ tỉnh | Công an tỉnh | Sở Y tế tỉnh')
export const SPOKE = split('nhấn mạnh | cho biết | đề nghị | yêu cầu | phát biểu | nêu rõ | khẳng định | kiến nghị | cho rằng | giải trình')
export const UNITS = split('tỷ đồng | hộ | ha | công trình | lượt người | tấn | lớp | dự án | km đường | cán bộ | hồ sơ | trường hợp')
