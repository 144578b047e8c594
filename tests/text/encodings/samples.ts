import { TCVN3, WINDOWS_1258 } from '../../../src/text/encodings/tables/single-byte.js'

/** Some three hundred words of Vietnamese with every tone and most rhymes; capitals carry no tone, so that TCVN3 can write it. */
export const VIETNAMESE = `Hội nghị giao ban công tác quý ba của huyện Bình Thuỷ

Sáng 12/9, tại hội trường tầng hai, ông Nguyễn Văn Khoẻ, chủ tịch huyện, chủ trì hội nghị giao ban. Dự họp có đại diện mười bảy xã, thị trấn cùng lãnh đạo các phòng chuyên môn.
Mở đầu, bà Trần Thị Quyên đọc báo cáo: chín tháng qua, sản lượng lúa tăng 6,5%, đường liên thôn được trải nhựa thêm 14 km, ba trạm y tế sửa xong trước mùa mưa. Tuy nhiên, việc thu gom rác thải ở chợ Phước Lộc còn chậm, người dân nhiều lần phản ánh qua đường dây nóng.
“Chúng ta phải giải quyết dứt điểm trong tháng mười, không để kéo dài sang năm sau”, ông Khoẻ nhấn mạnh.
Phát biểu tại hội nghị, ông Đỗ Hữu Ngoãn đề nghị bố trí kinh phí mua hai xe ép rác; ông Lương Quyết Thắng, trưởng phòng tài chính, cho biết nguồn vốn dự phòng hiện chỉ đủ cho một xe. Bà Huỳnh Kim Nguyệt thì lưu ý chuyện vận động bà con phân loại rác ngay từ đầu nguồn, tránh đổ lẫn với phế thải xây dựng.
Nhiều ý kiến khác xoay quanh kế hoạch khám sức khoẻ cho học sinh, việc khuyến khích nông dân trồng khoai tây vụ đông, cũng như chuẩn bị lễ kỷ niệm thành lập huyện. Những khoản chi chưa rõ ràng sẽ được kiểm tra, thẩm định lại trước ngày 20.
Kết luận, chủ tịch huyện giao phòng kinh tế phối hợp với các xã rà soát quỹ đất, hoàn thiện phương án đấu giá; yêu cầu từng đơn vị báo cáo tiến độ hằng tuần. Ngoài ra, huyện sẽ thuê thêm nhân công quét dọn vào cuối tuần, mở rộng tuyến xe buýt đến khu vực giáp ranh, và thưởng cho những thôn giữ gìn vệ sinh tốt nhất.
Hội nghị kết thúc lúc 11 giờ 30, sau khi các đại biểu biểu quyết thông qua chương trình làm việc quý bốn.
`

function singleByteEncoder(upper: ReadonlyMap<number, string>): (text: string) => Uint8Array {
  const byLetter = new Map(Array.from(upper, ([byte, letter]) => [letter, byte]))
  return text => Uint8Array.from(text, (letter) => {
    const byte = letter.charCodeAt(0) < 0x80 ? letter.charCodeAt(0) : byLetter.get(letter)
    if (byte === undefined) throw new Error(`no byte for ${letter}`)
    return byte
  })
}

export const encodeTcvn3 = singleByteEncoder(TCVN3)

const encode1258Letters = singleByteEncoder(WINDOWS_1258)
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** As Windows types it: the vowel with its own sign, then the tone. */
export const encodeWindows1258 = (text: string): Uint8Array =>
  encode1258Letters(Array.from(text, (letter) => {
    const decomposed = letter.normalize('NFD')
    return decomposed.replace(TONES, '').normalize('NFC') + (decomposed.match(TONES)?.join('') ?? '')
  }).join(''))

// Written out from the VNI keyboard of a font chart, not from the table under test.
const VNI_LETTERS = new Map(`
à aø|á aù|ả aû|ã aõ|ạ aï|ă aê|ằ aè|ắ aé|ẳ aú|ẵ aü|ặ aë|â aâ|ầ aà|ấ aá|ẩ aå|ẫ aã|ậ aä
è eø|é eù|ẻ eû|ẽ eõ|ẹ eï|ê eâ|ề eà|ế eá|ể eå|ễ eã|ệ eä|ì ì|í í|ỉ æ|ĩ ó|ị ò
ò oø|ó où|ỏ oû|õ oõ|ọ oï|ô oâ|ồ oà|ố oá|ổ oå|ỗ oã|ộ oä|ơ ô|ờ ôø|ớ ôù|ở ôû|ỡ ôõ|ợ ôï
ù uø|ú uù|ủ uû|ũ uõ|ụ uï|ư ö|ừ öø|ứ öù|ử öû|ữ öõ|ự öï|ỳ yø|ý yù|ỷ yû|ỹ yõ|ỵ î|đ ñ
`.trim().split(/[|\n]/u).flatMap((pair) => {
  const [letter, written] = pair.split(' ') as [string, string]
  return [[letter, written], [letter.toUpperCase(), written.toUpperCase()]] as const
}))

export const encodeVni = (text: string): Uint8Array =>
  encode1252(Array.from(text, letter => VNI_LETTERS.get(letter) ?? letter).join(''))

const PUNCTUATION = new Map([['“', 0x93], ['”', 0x94], ['–', 0x96], ['’', 0x92], ['…', 0x85]])

export const encode1252 = (text: string): Uint8Array => Uint8Array.from(text, letter => PUNCTUATION.get(letter) ?? letter.charCodeAt(0))
