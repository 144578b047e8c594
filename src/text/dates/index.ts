export { comparePartial, covers, formatEn, formatIso, formatVi, isValid } from './calendar.js'
export { findDates } from './find.js'
export { findImpossibleDates } from './impossible.js'
export type { DateMention, PartialDate, Session } from './types.js'
