import type { CorrectedField } from '../reports/corrections.js'
import type { PartialDate, Session } from '../text/dates/types.js'
import type { Span } from '../text/span.js'
import type { Told } from './told.js'

/** Raised whenever extraction would give other records for the same text; stores made with an older one are extracted anew. */
export const RECORDS_VERSION = 5

/** What a person did at a meeting. Spoke ≠ attended ≠ mentioned. */
export type Role = 'chaired' | 'spoke' | 'attended' | 'mentioned'

/**
 * A value read from the report, and the characters that prove it. One set right by hand (see `Meeting.corrected`) points to where
 * the report has the same words, and otherwise to the name of the meeting, which proves the meeting and not the value.
 */
export interface Fact extends Span {
  readonly text: string
}

/** One person in one role at a meeting. A person with two roles stands twice. */
export interface Participation {
  /** Full name as the report has it ("Nguyễn Văn Chóng"). */
  readonly name: string
  readonly role: Role
  /** Longest title the report gives ("Phó Bí thư Thường trực Đảng ủy Khối …"), "" when none. */
  readonly title: string
  readonly organisation: string
  /** The name itself, at the mention that proves the role; may be a later mention ("ông Chóng"). */
  readonly mention: Span
  /** The sentence that proves the role. */
  readonly evidence: Span
  /** Where the full name stands, when `mention` is a short form. */
  readonly fullName: Span
}

/** One act of speaking: who, with which verb, in which sentences. */
export interface SpeechAct {
  /** Full name, equal to a `Participation.name`. */
  readonly name: string
  /** The verb as the report has it: "nhấn mạnh", "phát biểu chỉ đạo". */
  readonly verb: string
  readonly mention: Span
  /** The sentence with the verb. */
  readonly sentence: Span
  /** From `sentence` to the last sentence that still carries this person's words. */
  readonly extent: Span
  /** True when the sentence speaks of another occasion than this meeting. */
  readonly elsewhere: boolean
}

/** A document the report cites: kind ("Nghị quyết"), number ("35", "24-KL/TW"), date, what about. */
export interface CitedDocument extends Span {
  readonly kind: string
  readonly number: string
  readonly date: PartialDate | null
  readonly about: string
  /** The whole phrase as written. */
  readonly text: string
}

export interface MeetingDate extends Span {
  readonly from: PartialDate
  readonly to: PartialDate
  /** Where the year is known from: written in the text, the report's own date, or not at all; "admin" for a day set by hand that the text does not have. */
  readonly yearFrom: 'text' | 'report' | 'admin' | null
  /** Where the text writes the same day with its year, when that is not at the date itself. */
  readonly yearAt?: Span
}

/** What a report tells of one meeting. Spans point into the report's text. */
export interface Meeting {
  /** `${reportId}#${ordinal}` */
  readonly id: string
  readonly reportId: string
  /** 0-based: 0 is the meeting the report is mainly about. */
  readonly ordinal: number
  /** Word for the kind of event as written: "hội nghị", "họp báo", "phiên họp". */
  readonly kind: string
  readonly name: Fact
  readonly date: MeetingDate | null
  readonly session: Session | null
  readonly place: Fact | null
  readonly organisers: readonly Fact[]
  readonly people: readonly Participation[]
  readonly acts: readonly SpeechAct[]
  readonly documents: readonly CitedDocument[]
  readonly conclusions: readonly Fact[]
  /** What an admin set right by hand; absent when nothing was. */
  readonly corrected?: readonly CorrectedField[]
  /** What a chat model told and the text proves, over what the rules found; absent when nothing was added. */
  readonly told?: Told
}
