import { phraseTable } from '../text/names/phrases.js'
import type { Person } from '../text/names/people.js'
import { overlaps, type Span } from '../text/span.js'
import { holding } from '../text/quotations.js'
import type { Reading, Sentence } from './reading.js'
import type { Spoken } from './speech-acts.js'
import { GROUP_SUBJECTS } from './tables/speech.js'

const groupSubjects = phraseTable(GROUP_SUBJECTS)
const LONGEST = 12

/** Sentences that carry a person's words, from the one with the verb to the last before somebody else has the floor. */
export function extentOf(reading: Reading, act: Spoken, speakers: readonly (readonly Spoken[])[]): Span {
  const { sentences } = reading
  const start = quoteStart(reading, act.sentence)
  if (tellsNothing(reading, act)) return { start, end: act.sentence.end }
  let last = act.sentence
  for (let i = act.sentence.index + 1; i < sentences.length && i - act.sentence.index <= LONGEST; i++) {
    const sentence = sentences[i]!
    if (reading.captions.some(caption => overlaps(caption, sentence))) continue
    if (!goesOn(reading, sentence, act.mention.person!, speakers[i]!)) break
    last = sentence
  }
  return { start, end: last.end }
}

const BARE_WORDS = 7

/** "… phát biểu tại hội nghị.": says that somebody spoke, and not what. */
function tellsNothing(reading: Reading, { verb, sentence }: Spoken): boolean {
  const after = reading.text.slice(sentence.start, sentence.end).lastIndexOf(verb) + verb.length
  const rest = reading.text.slice(sentence.start + after, sentence.end)
  const bare = /^phát biểu/iu.test(verb) || /^\s*(?:tại|trong) /u.test(rest)
  return bare && !/[:“"]/u.test(rest) && rest.split(/\s+/u).filter(Boolean).length <= BARE_WORDS && !/rằng|là /u.test(rest)
}

function goesOn(reading: Reading, sentence: Sentence, person: Person, speaking: readonly Spoken[]): boolean {
  if (speaking.length > 0) return speaking.some(act => act.mention.person === person)
  if (holding(reading.quotations, sentence.start)) return true
  const [first] = sentence.mentions
  if (first && first.from <= sentence.from + 3 && first.person !== person && first.form !== 'pronoun') return false
  return groupSubjects.match(reading.words, sentence.from) === 0 && sentence.index < reading.sentences.length - 1
}

/** Where the quotation that ends in this sentence began, when that was in an earlier one. */
function quoteStart(reading: Reading, sentence: Sentence): number {
  const open = holding(reading.quotations, sentence.start)
  if (!open) return sentence.start
  const holder = reading.sentences.findLast(each => each.start <= open.start)
  return holder ? holder.start : sentence.start
}
