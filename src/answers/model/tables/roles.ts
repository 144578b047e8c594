import { HELD_BY, HOLDING_VERBS } from '../../../meetings/tables/organising.js'
import { ATTEND_LEADS, ATTEND_VERBS, CHAIR_LEADS, CHAIR_VERBS, NOT_ATTENDING, NOT_CHAIRING } from '../../../meetings/tables/roles.js'
import { NOT_SPEECH, SPEECH_VERBS, WEAK_VERBS } from '../../../meetings/tables/speech.js'

/** What a statement may say that somebody did, and the words of a quote that prove it. */
export interface Deed {
  /** Words by which a statement says so. */
  readonly claims: readonly string[]
  /** Words by which a quote does. */
  readonly proofs: readonly string[]
  /** What holds one of these words and is no such deed. */
  readonly harmless: readonly string[]
}

const split = (table: string): string[] => table.split('|').map((phrase) => phrase.trim())

const ENGLISH_SPEECH = 'spoken|speaks|speaker|speakers|speech|addressed'
const chairs = [...CHAIR_VERBS, ...CHAIR_LEADS, ...split('chair|chairing|presides|presiding')]
const notChairing = NOT_CHAIRING.map((what) => `chủ trì ${what}`)

/** Verbs of speaking that also tell of deeds. */
export const WEAK_SPEECH = WEAK_VERBS

/** Whoever spoke or chaired was there as well. */
export const DEEDS = {
  spoke: {
    claims: [...SPEECH_VERBS.filter((verb) => !WEAK_VERBS.includes(verb)), ...split(ENGLISH_SPEECH)],
    proofs: [...SPEECH_VERBS, ...split(ENGLISH_SPEECH), ...split('có lời|theo lời|ý kiến của|lời của|tham luận của|according to')],
    harmless: NOT_SPEECH,
  },
  chaired: { claims: chairs, proofs: chairs, harmless: notChairing },
  attended: {
    claims: split('tham dự|đến dự|tới dự|về dự|cùng dự|dự họp|dự|có mặt|góp mặt|attended|attends|was present|were present|took part|in attendance'),
    proofs: [...ATTEND_VERBS, ...ATTEND_LEADS, ...split('dự họp|đại biểu|khách mời|attending|attend|took part|delegates')],
    harmless: NOT_ATTENDING,
  },
  organised: {
    claims: [...split('tổ chức hội nghị|tổ chức cuộc họp|tổ chức buổi|tổ chức lễ|tổ chức đại hội|tổ chức hội thảo|tổ chức họp|đơn vị tổ chức|tổ chức bởi|đăng cai|hosts|held by|organiser|organizer'), ...HELD_BY],
    proofs: [...HOLDING_VERBS, ...HELD_BY, ...split('mở|khai mạc|triệu tập|họp|phối hợp|held|holds|hosts|convened|organiser|organizer|meets|met')],
    harmless: [],
  },
  decided: {
    claims: split('quyết định|quyết nghị|biểu quyết|bỏ phiếu|decided|resolved|voted|approved|adopted'),
    proofs: split('quyết định|quyết nghị|biểu quyết|bỏ phiếu|thông qua|thống nhất|nhất trí|đồng ý|tán thành|phê duyệt|chấp thuận|ban hành|kết luận|chốt|nghị quyết|decided|resolved|voted|approved|adopted|agreed|resolution'),
    harmless: [],
  },
} as const satisfies Readonly<Record<string, Deed>>
