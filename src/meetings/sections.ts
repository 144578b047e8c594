import type { Session } from '../text/dates/index.js'
import { phraseTable } from '../text/names/phrases.js'
import { eventsIn, mainEvent, type Event } from './event.js'
import type { Reading, Sentence } from './reading.js'
import { SECTION_OPENERS, SECTION_SESSIONS } from './tables/sections.js'

/** The sentences of one meeting, counted from 0, and what opened them. */
export interface Section {
  readonly reading: Reading
  readonly event: Event | null
  /** Part of the day named by the opening words; null for the first section. */
  readonly session: Session | null
}

const openers = phraseTable(SECTION_OPENERS)

/** Cuts a report where "Chiều cùng ngày, …" opens another meeting; nearly every report is one section. */
export function sectionsOf(reading: Reading): Section[] {
  const cuts = [
    0,
    ...reading.sentences.filter(sentence => sentence.index > 2 && opensMeeting(reading, sentence)).map(sentence => sentence.index),
    reading.sentences.length,
  ]
  return cuts.slice(0, -1).map((cut, i) => section(reading, cut, cuts[i + 1]!))
}

function opensMeeting(reading: Reading, sentence: Sentence): boolean {
  if (openers.match(reading.words, sentence.from) === 0) return false
  return eventsIn({ ...reading, sentences: [sentence] }).length > 0
}

function section(reading: Reading, from: number, to: number): Section {
  const sentences = reading.sentences.slice(from, to).map((sentence, index) => ({ ...sentence, index }))
  const part = { ...reading, sentences }
  const events = eventsIn(from === 0 ? part : { ...part, sentences: sentences.slice(0, 1) })
  return { reading: part, event: mainEvent(part, events), session: from === 0 ? null : sessionOf(reading, sentences[0]!) }
}

function sessionOf(reading: Reading, sentence: Sentence): Session | null {
  for (let k = sentence.from; k < Math.min(sentence.to, sentence.from + 5); k++) {
    const session = SECTION_SESSIONS[reading.words[k]!.key]
    if (session) return session
  }
  return null
}
