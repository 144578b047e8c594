import type { Message } from 'grammy/types'

/** A report of this test's own; another `n` is another meeting, told in other words. */
export function forestReport(n = 0): string {
  const [day, hamlet, chair, speaker, topic, words] = MEETINGS[n % MEETINGS.length]!
  return [
    `Hội nghị bàn về ${topic} bản ${hamlet}`,
    `Sáng ${day}, tại Nhà văn hoá bản ${hamlet}, Ủy ban nhân dân xã tổ chức hội nghị bàn về ${topic}. Ông ${chair}, Chủ tịch Ủy ban nhân dân xã, chủ trì hội nghị.`,
    `Phát biểu tại hội nghị, bà ${speaker}, Phó Chủ tịch Hội Nông dân xã, ${words}`,
  ].join('\n\n')
}

const MEETINGS = [
  ['14/3/2019', 'Piềng Mòn', 'Lương Văn Thiết', 'Hà Thị Nguyệt', 'phòng chống cháy rừng', 'đề nghị các hộ phát dọn thực bì quanh nương rẫy trước khi mùa khô hanh bắt đầu.'],
  ['22/8/2018', 'Nà Chén', 'Vi Văn Ót', 'Lò Thị Dợ', 'nuôi cá lồng', 'cho biết giá cá lăng tăng gấp rưỡi nhờ có thương lái miền xuôi lên tận bến mua.'],
  ['5/11/2017', 'Pù Hin', 'Hoàng Đức Sửu', 'Quàng Thị Mảy', 'nước sinh hoạt', 'kiến nghị sửa bể lọc đầu nguồn vì mưa lũ cuốn mất đoạn ống dẫn dài hơn trăm mét.'],
  ['9/1/2016', 'Tà Lèng', 'Giàng A Páo', 'Sùng Thị Chở', 'trồng mắc ca', 'nêu rằng giống cây ghép cho quả sau bốn năm nhưng cần người hướng dẫn tỉa cành.'],
] as const

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The origin of a post of a public channel. */
export const channelPost = (number: number, date = 1_546_300_800): Message['forward_origin'] => ({
  type: 'channel',
  chat: { id: -1_001_234_567_890, type: 'channel', title: 'Tin xã Mường Lát', username: 'tinmuonglat' },
  message_id: number,
  date,
})

/** Time that stands still until the test lets it go on: what is sent together comes together, without sleeping. */
export function stillTime(): { pause: (ms: number) => Promise<void>; goOn: (pauses: number) => Promise<void> } {
  const held: (() => void)[] = []
  let began = 0
  let told: (() => void) | null = null
  return {
    pause: () =>
      new Promise((resolve) => {
        held.push(resolve)
        began += 1
        told?.()
      }),
    /** Waits until so many pauses have begun in all, and ends those that are held. */
    goOn: async (pauses) => {
      while (began < pauses) await new Promise<void>((resolve) => (told = resolve))
      for (const end of held.splice(0)) end()
    },
  }
}
