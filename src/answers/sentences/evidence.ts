import { fold } from '../../text/normalize.js'
import { cueTest } from '../records/cues.js'
import { holdsSingling } from '../singling.js'
import { APPOINTMENT_WORDS, ATTENDANCE_WORDS, ATTENDING_WORDS } from '../tables/speech.js'
import type { ExpectedType, Understanding } from '../understanding.js'
import type { Weighed } from './choose.js'

/**
 * How much of what is asked the best sentence must hold before it may answer. `focus` and `pivot` are shares (see {@link Weighed}); their sum
 * runs from 0 to 2. Chosen on the development questions: each line refuses several times as many unanswerable as answerable ones.
 */
const ENOUGH = {
  /** Any answer. */
  any: 0.2,
  /** A number, amount, date …: a report is full of them, so the words around must fit. */
  measured: 0.45,
  /** An amount or a share: nearly every sentence of figures has one. */
  amount: 0.6,
  /** Somebody's name: every report has many. */
  person: 0.6,
  /** A number of something other than what is counted. */
  otherCount: 0.5,
  /** The same for an English question, as the sum of both: its words and the thing counted went through the glossary, and more of them fit by chance. */
  otherCountEnglish: 1.4,
  /** Who was put into an office: nearly every word of the question's turn. */
  appointment: 0.75,
  /** Share of the question's words in the whole report. */
  report: 0.4,
} as const

/** People are counted by many words: "60 nghệ nhân", "một lớp 40 thầy cô". */
const ANYBODY: ReadonlySet<string> = new Set(['nguoi'])

const AMOUNT: ReadonlySet<ExpectedType> = new Set(['percent', 'money'])
const MEASURED: ReadonlySet<ExpectedType> = new Set(['time', 'duration', 'ordinal', 'number', 'document-number'])
/** Kinds of which something near will not do: an answer without them is none. */
const STRICT: ReadonlySet<ExpectedType> = new Set(['percent', 'money', 'time', 'date', 'year', 'ordinal', 'document-number'])

const asksAttendance = cueTest(ATTENDANCE_WORDS)
/** True when a sentence tells who was there. */
export const tellsAttendance = cueTest(ATTENDING_WORDS)
const asksAppointment = cueTest(APPOINTMENT_WORDS)

/** "Giải chạy có nhà tài trợ nào?" asks whether there are any: a sentence without the word tells of none. */
const WHICH_THERE_ARE = /(?<=\sco (?:\p{L}+ ){0,2})(\p{L}+ \p{L}+) nao\s?\??$/u

/** Why the best sentence is not evidence enough, null when it is. `namesCounted`: the report names the thing that "how many" counts. */
export function lackOfEvidence(asked: Understanding, best: Weighed | undefined, reportCoverage: number, namesCounted = true): string | null {
  if (!best) return 'no sentence with the kind of thing asked for'
  if (reportCoverage < ENOUGH.report) return `report holds ${reportCoverage.toFixed(2)} of the words`
  const fit = best.focus + best.pivot
  const types = asked.expects.map(({ type }) => type)
  const wholly = best.expectations >= 1
  const turn = asked.pivots.map(({ label }) => label).join(' ')
  if (types.some((type) => STRICT.has(type)) && !wholly) return `no ${types.join(', ')}`
  if (types.includes('count') && asksAttendance(turn) && !(wholly && tellsAttendance(best.view.text))) return 'no number of those present'
  if (types.includes('count') && !wholly) {
    // The glossary may word what an English question counts otherwise than the report does.
    if (!namesCounted && asked.language !== 'en') return 'the thing counted is not in the report'
    if (namesCounted && !asked.expects.some(({ type, of }) => type === 'count' && of.some((thing) => ANYBODY.has(fold(thing))))) return 'no number of what is counted'
    if (Math.max(best.focus, best.pivot) < ENOUGH.otherCount || (asked.language === 'en' && fit < ENOUGH.otherCountEnglish)) return `another number, fit ${fit.toFixed(2)}`
  }
  if (types.includes('person') && asksAppointment(asked.question) && best.pivot < ENOUGH.appointment) return `appointment, pivot ${best.pivot.toFixed(2)}`
  const measured = types.some((type) => AMOUNT.has(type)) ? ENOUGH.amount : types.some((type) => MEASURED.has(type)) ? ENOUGH.measured : 0
  if (fit < measured) return `fit ${fit.toFixed(2)} of ${measured}`
  if (types.includes('person') && fit < ENOUGH.person) return `fit ${fit.toFixed(2)} of ${ENOUGH.person}`
  if (!holdsSingling(turn, best.view.text)) return 'another one than the one singled out'
  const thing = WHICH_THERE_ARE.exec(fold(asked.question))?.[1]
  if (thing !== undefined && !best.view.folded.includes(thing)) return `no ${thing}`
  return fit < ENOUGH.any ? `fit ${fit.toFixed(2)} of ${ENOUGH.any}` : null
}
