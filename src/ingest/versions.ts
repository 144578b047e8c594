import { RECORDS_VERSION } from '../meetings/meeting.js'
import { PASSAGE_VERSION } from '../reports/passages.js'

/** Versions of the rules that `makePieces` follows, as `Store.outdated` asks for them. */
export const CURRENT_VERSIONS = { records: RECORDS_VERSION, passages: PASSAGE_VERSION } as const
