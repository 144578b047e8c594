import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../src/text/names/mentions.js'
import { resolvePeople } from '../../../src/text/names/people.js'
import { words } from '../../../src/text/names/words.js'

const people = (text: string): string[] => {
  const list = words(text.normalize('NFC'))
  return resolvePeople(list, findMentions(list)).people.map(person => person.name)
}

/** [words of the mention, name it means] for every mention that means somebody. */
const meant = (text: string): [string, string][] => {
  const nfc = text.normalize('NFC')
  const list = words(nfc)
  return resolvePeople(list, findMentions(list)).mentions.flatMap(each =>
    each.person ? [[nfc.slice(each.span.start, each.span.end), each.person.name] as [string, string]] : [],
  )
}

describe('persons are found', () => {
  it.each([
    ['Ông Nguyễn Văn Chóng phát biểu.', 'Nguyễn Văn Chóng'],
    ['Bà Trần Thị Hoài Thu cho biết thêm.', 'Trần Thị Hoài Thu'],
    ['Phó Bí thư Đảng ủy khối tỉnh Long An-Nguyễn Văn Chóng nhấn mạnh.', 'Nguyễn Văn Chóng'],
    ['Phó Bí thư Đảng ủy khối tỉnh - Lê Quang Định kết luận.', 'Lê Quang Định'],
    ['Chủ tịch UBND tỉnh Bình Thuận Đỗ Minh Hoàng dự.', 'Đỗ Minh Hoàng'],
    ['Bí thư Thành ủy TP.HCM Phan Quốc Bảo nói.', 'Phan Quốc Bảo'],
    ['Trình bày báo cáo, Chủ tịch UBND thành phố Vũ Đình Khải nêu rõ.', 'Vũ Đình Khải'],
    ['Đồng chí Y Bhiông Niê dự họp.', 'Y Bhiông Niê'],
    ['Đại biểu Ksor Hnhe góp ý.', 'Ksor Hnhe'],
    ['Tổng thống Donald Trump tuyên bố.', 'Donald Trump'],
    ['Thủ tướng Nepal Khadga Prasad Oli đến dự.', 'Khadga Prasad Oli'],
    ['Ngài Lý Gia Thành phát biểu.', 'Lý Gia Thành'],
    ['Bà Ursula von der Leyen trả lời.', 'Ursula von der Leyen'],
    ['Hòa thượng Thích Minh Tâm cầu nguyện.', 'Thích Minh Tâm'],
    ['Linh mục Trần Xuân Phú đọc lời chúc.', 'Trần Xuân Phú'],
    ['ĐẠI BIỂU HOÀNG THỊ LAN PHÁT BIỂU', 'HOÀNG THỊ LAN'],
    ['GS.TS. Ngô Đức Trí trình bày.', 'Ngô Đức Trí'],
    ['Chairman John Smith opened the meeting.', 'John Smith'],
    ['Cử tri Nhị Thị Lành hỏi về giá điện.', 'Nhị Thị Lành'],
    ['Trưởng phòng Kế hoạch tổng hợp Trừ Văn Hoạt trả lời.', 'Trừ Văn Hoạt'],
    ['Giám đốc Sở Tài nguyên và Môi trường Trừ Văn Hoạt giải đáp.', 'Trừ Văn Hoạt'],
    ['Giám đốc Sở Nông nghiệp và Phát triển nông thôn Hà Thị Cúc báo cáo.', 'Hà Thị Cúc'],
    ['Ông Phó Bá Kiên trình bày.', 'Phó Bá Kiên'],
    ['Phó Chủ tịch UBND huyện Phó Thị Mai đề nghị làm sớm.', 'Phó Thị Mai'],
    ['Đại biểu Ông Văn Lịch chất vấn.', 'Ông Văn Lịch'],
    ['Đại biểu Ông Thị Lụa chất vấn.', 'Ông Thị Lụa'],
    ['Hiệu trưởng Trường Tiểu học Kim Đồng Phan Thị Lài nói thêm.', 'Phan Thị Lài'],
    ['Ms Le Thi Hoa asked about the costs.', 'Le Thi Hoa'],
    ['Nguyen Van Minh, Director, warned of delays.', 'Nguyen Van Minh'],
    ['Bác sĩ Ninh Gia Khoa, Trưởng khoa Hồi sức, cho biết.', 'Ninh Gia Khoa'],
  ])('%s', (text, name) => {
    expect(people(text)).toEqual([name])
  })
})

describe('what is no person is left out', () => {
  it.each([
    'Xe chạy trên đường Nguyễn Huệ và phố Lê Duẩn.',
    'Học sinh Trường THPT Trần Phú tham quan.',
    'Học tập tư tưởng Hồ Chí Minh và đạo đức Hồ Chí Minh.',
    'Hội nghị tại Thành phố Hồ Chí Minh và TP Hồ Chí Minh.',
    'Đoàn đi từ Hà Giang đến Cao Bằng, qua Lâm Đồng và Hà Nam.',
    'Đoàn Thanh niên phối hợp với Bộ Xây dựng.',
    'Quần đảo Hoàng Sa và Trường Sa.',
    'Bệnh viện Bạch Mai và Bệnh viện Chợ Rẫy.',
    'Giải thưởng Lê Hồng Phong được trao hằng năm.',
    'Báo cáo của UBND tỉnh và HĐND tỉnh.',
    'Tàu Trần Hưng Đạo cập cảng.',
    'Đại diện Samsung và LG có mặt.',
    'Đoàn đến thăm các bà Mẹ Việt Nam Anh hùng.',
    'PHÓ VĂN PHÒNG UBND TỈNH',
    'Đoàn về thăm tổ Hải Lăng Tây.',
    'Đoàn thăm Bà Rịa Vũng Tàu.',
    'The group met in Ho Chi Minh City.',
    'Phó Ban Tổ chức và Phó Phòng Hành chính có mặt.',
  ])('%s', text => {
    expect(people(text)).toEqual([])
  })
})

describe('a later mention means the person named before', () => {
  it('when it is an address and the given name', () => {
    expect(meant('Ông Nguyễn Văn Chóng dự họp. Ông Chóng phát biểu.').at(-1)).toEqual(['Chóng', 'Nguyễn Văn Chóng'])
  })

  it('when it is an office only one of the people holds', () => {
    const text = 'Bí thư Tỉnh ủy Lê Văn Nam và Chủ tịch UBND tỉnh Trần Quang Hải dự họp. Chủ tịch UBND tỉnh nói rõ thêm.'
    expect(meant(text).at(-1)).toEqual(['Chủ tịch UBND tỉnh', 'Trần Quang Hải'])
  })

  it('when it is a pronoun that fits the last subject', () => {
    expect(meant('Bà Lê Thị Hà phát biểu. Bà cho biết thêm.').at(-1)).toEqual(['Bà', 'Lê Thị Hà'])
  })

  it('when the name is written in capitals', () => {
    expect(meant('ÔNG NGUYỄN VĂN CHÓNG PHÁT BIỂU. Sau đó ông Chóng trả lời.').at(-1)).toEqual(['Chóng', 'NGUYỄN VĂN CHÓNG'])
  })

  it('in either tone placement', () => {
    expect(people('Ông Trần Thái Hoà dự họp. Ông Trần Thái Hòa phát biểu.')).toEqual(['Trần Thái Hoà'])
  })

  it('whatever Unicode form the text came in', () => {
    expect(people('Ông Nguyễn Văn Chóng phát biểu.'.normalize('NFD'))).toEqual(['Nguyễn Văn Chóng'])
  })
})

describe('a later mention means nobody', () => {
  it('when two people fit', () => {
    expect(
      meant('Ông Nguyễn Văn Hải và ông Trần Quang Hải dự họp. Nhiều ý kiến khác nhau. Sau đó ông Hải phát biểu.').filter(
        ([words]) => words === 'Hải',
      ),
    ).toEqual([])
  })

  it('when the office is never given a name', () => {
    expect(meant('Thủ tướng nhấn mạnh nhiệm vụ năm tới.')).toEqual([])
  })

  it('when the sex does not fit', () => {
    expect(meant('Bà Lê Thị Hà phát biểu. Ông cho biết thêm.').filter(([words]) => words === 'Ông')).toEqual([])
  })
})
