import { describe, expect, it } from 'vitest'
import { isSameMeeting } from '../../src/ingest/same-meeting.js'
import { meetingOf } from '../meetings/report.js'

const MEETING = 'Sáng 14/3/2019, Ủy ban nhân dân xã Nà Chén tổ chức hội nghị bàn về phòng chống cháy rừng mùa khô. Ông Lương Văn Thiết chủ trì hội nghị.'

describe('two records tell of one meeting', () => {
  it.each([
    ['that is called the same', 'Hội nghị phòng chống cháy rừng mùa khô khai mạc sáng 14/3/2019.'],
    ['without a part of the day', 'Hội nghị bàn về phòng chống cháy rừng mùa khô diễn ra ngày 14/3/2019.'],
    ['without a year', 'Sáng 14/3, hội nghị bàn về phòng chống cháy rừng mùa khô diễn ra.'],
    ['of the same body, under the same chair', 'Ngày 14/3/2019, Ủy ban nhân dân xã Nà Chén tổ chức cuộc họp với các hộ có rẫy. Ông Lương Văn Thiết chủ trì cuộc họp.'],
    ['of the same body in the same part of the day', 'Sáng 14/3/2019, Ủy ban nhân dân xã Nà Chén tổ chức cuộc họp với các hộ có rẫy.'],
  ])('%s', (_how, other) => {
    expect([isSameMeeting(meetingOf(MEETING), meetingOf(other)), isSameMeeting(meetingOf(other), meetingOf(MEETING))]).toEqual([true, true])
  })

  it.each([
    ['of another day', MEETING.replace('14/3', '15/3')],
    ['of another year', MEETING.replace('2019', '2018')],
    ['of another part of the day', MEETING.replace('Sáng', 'Chiều')],
    ['of another body, with a name that many have', 'Sáng 14/3/2019, Hội Nông dân huyện tổ chức hội nghị triển khai nhiệm vụ năm 2019.'],
    ['of another body, about something else', 'Sáng 14/3/2019, Trường Tiểu học Pù Hin tổ chức hội nghị phụ huynh học sinh.'],
  ])('but not %s', (_how, other) => {
    expect([isSameMeeting(meetingOf(MEETING), meetingOf(other)), isSameMeeting(meetingOf(other), meetingOf(MEETING))]).toEqual([false, false])
  })

  it('not by names that say nothing', () => {
    const bare = (body: string): string => `Ngày 14/3/2019, ${body} tổ chức hội nghị tổng kết công tác năm 2018, triển khai nhiệm vụ năm 2019.`
    expect(isSameMeeting(meetingOf(bare('Sở Y tế tỉnh')), meetingOf(bare('Hội Nông dân huyện')))).toBe(false)
    expect(isSameMeeting(meetingOf(bare('Sở Y tế tỉnh')), meetingOf('Hội nghị không rõ ngày.'))).toBe(false)
  })
})
