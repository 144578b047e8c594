import { expect, it } from 'vitest'
import { extractMeetings } from '../../src/meetings/extract.js'
import { toldIn, toldMeetings, type Told } from '../../src/meetings/told.js'
import { reportOf } from './report.js'

const LINES = [
  'Sáng 14/3/2023, xã Bình Lâm họp bàn việc nạo vét kênh Ba Gò.',
  'Phoutthasone Inthavong phát biểu về kênh.',
  'Bà Đỗ Thị Hương phát biểu: ông Lò Văn Hặc cần làm gương.',
  'Micro được trao cho ông Vàng Seo Lử để phát biểu.',
  'Cùng ngồi dự họp, có Kpă H’Len.',
  'ÔNG TRẦN VĂN TƯ sẽ phát biểu sau.',
  'Trước đó, tại Đại hội Hội Nông dân, ông Vũ Văn Bảy phát biểu.',
  'Chủ trì soạn thảo tờ trình là ông Mai Văn Sáu.',
]
const report = reportOf(LINES.join('\n\n'))
const rules = extractMeetings(report)
const tell = (people: Told['people']): Told => ({ places: [], organisers: [], people })

it.each<[string, Told['people'][number]['role'], string, string]>([
  ['Phoutthasone Inthavong', 'spoke', 'spoke', LINES[1]!],
  ['Vàng Seo Lử', 'spoke', 'spoke', LINES[3]!],
  ['Kpă H’Len', 'chaired', 'attended', LINES[4]!],
])('%s, told as %s, is added as %s with the sentence that shows it', (name, told, role, sentence) => {
  const [meeting] = toldMeetings(report, rules, tell([{ name, role: told }]))
  const added = meeting!.people.slice(rules[0]!.people.length)
  expect(added).toMatchObject([{ name, role }])
  expect(report.text.slice(added[0]!.mention.start, added[0]!.mention.end)).toBe(name)
  expect(report.text.slice(added[0]!.evidence.start, added[0]!.evidence.end)).toBe(sentence)
  expect(toldMeetings(report, rules, toldIn([meeting!]))).toEqual([meeting])
})

it.each<[string, Told['people'][number]['role'], string]>([
  ['Lò Văn Hặc', 'spoke', 'the rules read the sentence as another person’s words'],
  ['TRẦN VĂN TƯ', 'spoke', 'it is yet to come'],
  ['Vũ Văn Bảy', 'spoke', 'it was at another meeting'],
  ['Mai Văn Sáu', 'chaired', 'a draft was taken care of, no meeting'],
  ['Đỗ Thị Hương', 'spoke', 'the rules have it'],
  ['Ba Gò', 'spoke', 'it is a canal'],
])('%s is not added as %s: %s', (name, role) => {
  expect(toldMeetings(report, rules, tell([{ name, role }]))).toEqual(rules)
})

it('a report in which the rules see no meeting gets none', () => {
  const other = reportOf('Ông Vàng Seo Lử trồng rau.')
  expect(toldMeetings(other, extractMeetings(other), tell([{ name: 'Vàng Seo Lử', role: 'spoke' }]))).toEqual([])
})
