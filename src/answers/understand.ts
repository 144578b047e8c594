import { AppError } from '../errors.js'
import { lazy } from '../lazy.js'
import type { Language } from '../reports/report.js'
import { findDates, findImpossibleDates, isValid } from '../text/dates/index.js'
import type { DateMention, PartialDate } from '../text/dates/types.js'
import { expression } from '../text/expression.js'
import { fold, foldAligned, nfc } from '../text/normalize.js'
import { blanked } from '../text/span.js'
import type { Catalogue } from './catalogue.js'
import { isBesideDay, isWithinMonth } from './dates-asked.js'
import { withoutClauses } from './clauses.js'
import { abbreviationsFor, englishConcepts, vietnameseConcepts } from './concepts.js'
import { expectationsOf } from './expectations.js'
import { givenNamesIn } from './given-names.js'
import { partsOf } from './parts.js'
import { aroundPivots } from './pivots.js'
import { compilePattern, patternText, patternWords } from './pattern.js'
import { isAccented, questionLanguage } from './question-language.js'
import { INTENT_PATTERNS } from './tables/intents.js'
import { seriesQueries, withoutSeries } from './series.js'
import { topicOf } from './topic.js'
import { translate } from './translate.js'
import type { Concept, Intent, Understanding } from './understanding.js'

/** Longest question taken, in UTF-16 code units; Telegram's longest message is 4,096. */
const MAX_QUESTION_LENGTH = 1_000

const WORD = expression(String.raw`[\p{L}\p{N}]`)
const LETTER = expression(String.raw`\p{L}`, 'g')
const CONTROL = /[\p{Cc}\p{Cf}\p{Co}]+/gu
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/gu

const intentPatterns = lazy(() => INTENT_PATTERNS.map(([intent, pattern]) => ({ intent, expression: compilePattern(pattern) })))

export interface UnderstandOptions {
  /** "Today", for hôm qua and tuần trước. */
  readonly today: PartialDate
  /** Assumed when the question does not tell. */
  readonly language: Language
}

/**
 * The question made fit to read: NFC, control characters gone, white space single.
 * Throws `empty-question`, `question-too-long`, `unsupported-language`.
 */
export function cleanQuestion(raw: string): string {
  const question = nfc(raw).replace(CONTROL, ' ').replace(/\s+/gu, ' ').trim()
  if (!WORD(question).test(question)) throw new AppError('empty-question')
  if (question.length > MAX_QUESTION_LENGTH)
    throw new AppError('question-too-long', { values: { length: question.length, limit: MAX_QUESTION_LENGTH } })
  const letters = question.match(LETTER(question))?.length ?? 0
  if ((question.match(OTHER_SCRIPT)?.length ?? 0) > letters / 2) throw new AppError('unsupported-language')
  return question
}

/** Reads a cleaned question: what it asks, and which dates, people and things it speaks of. */
export function understand(question: string, catalogue: Catalogue, options: UnderstandOptions): Understanding {
  const language = questionLanguage(question) ?? options.language
  const accented = isAccented(question)
  const people = catalogue.peopleIn(question)
  const read = readWords(question, { language, accented, people, today: options.today })
  const asked: Understanding = {
    question,
    language,
    accented,
    people,
    ...read,
    impossibleDates: impossibleDatesIn(question),
    givenNames: givenNamesIn(question, people),
    parts: [],
    queryText: language === 'en' ? englishQueryText(question, read.concepts) : [question, ...abbreviationsFor(question, accented), ...seriesQueries(question)].join('\n'),
  }
  return { ...asked, parts: understandParts(asked, options.today) }
}

/** What the words of a question, or of a part of one, say. */
function readWords(
  text: string,
  { language, accented, people, today }: Pick<Understanding, 'language' | 'accented' | 'people'> & Pick<UnderstandOptions, 'today'>,
): Pick<Understanding, 'intents' | 'dates' | 'expects' | 'concepts' | 'pivots'> {
  const english = language === 'en'
  const conceptsOf = (piece: string): Concept[] => (english ? englishConcepts(piece) : vietnameseConcepts(piece, accented))
  const dates = findDates(unquoted(text), { reference: today, english })
  const asking = english ? withoutClauses(text) : text
  // What brackets add of the meeting asks nothing, and the month of May is not "mấy" without its mark.
  const plain = patternText(withoutBrackets(english ? blanked(asking, dates) : asking))
  const unnumbered = english ? asking : withoutSeries(text)
  // A day ends what stands before it; "CPI tháng 5 tăng bao nhiêu" goes on.
  const turn = topicText(unnumbered, dates.filter(({ form }) => form !== 'month'), people)
  return {
    intents: readIntents(plain),
    dates,
    expects: expectationsOf(plain, language),
    concepts: conceptsOf(topicText(unnumbered, dates, people)),
    pivots: aroundPivots(turn, language, accented).flatMap(conceptsOf),
  }
}

const withoutBrackets = (text: string): string => text.replace(/(?<=\S\s*)\([^)]*\)/gu, ' ')

/** Facts of the meeting itself are told together. */
const TOGETHER: ReadonlySet<Intent> = new Set(['when', 'where', 'who-organised'])

/** Intents that sentences answer, by what the question is about. */
const BY_TOPIC: ReadonlySet<Intent> = new Set(['what-said', 'what-decided', 'what-about', 'which-document', 'how-many', 'other'])

/** Each part with the days and people of the whole; one that has no topic of its own speaks of the whole's. */
function understandParts(whole: Understanding, today: PartialDate): Understanding[] {
  const { question, language, accented, dates, concepts } = whole
  const parts = partsOf(question, language, accented)
  if (parts.length === 1) return []
  const understood = parts.map((text): Understanding => {
    const part = { ...whole, question: text, ...readWords(text, { ...whole, today }), dates }
    return topicOf(part).length > 0 || !BY_TOPIC.has(part.intents[0]!) ? part : { ...part, concepts }
  })
  return understood.every(({ intents }) => intents.every((intent) => TOGETHER.has(intent))) ? [] : understood
}

const DAY_AND_MONTH = expression(String.raw`(?<![\p{L}\p{N}/.-])(\p{N}{1,2})[/-](\p{N}{1,2})(?![\p{N}/-])`, 'g')

/** What is written like a day that no calendar has. In a question "31/2" needs no "ngày" before it. */
function impossibleDatesIn(question: string): string[] {
  const cued = findImpossibleDates(question).map(({ start, end }) => question.slice(start, end))
  const bare = Array.from(question.matchAll(DAY_AND_MONTH(question))).flatMap(([written, day, month]) => {
    const looksLikeOne = Number(day) >= 1 && Number(day) <= 31 && Number(month) <= 19
    return looksLikeOne && !isValid({ year: null, month: Number(month), day: Number(day) }) ? [written] : []
  })
  return [...new Set([...cued, ...bare])]
}

/** Words in quotation marks are somebody's, "hôm nay" in them is not today. Same length, so that offsets hold. */
const unquoted = (question: string): string => question.replace(/[“"][^”"]*[”"]/gu, (quoted) => ';'.repeat(quoted.length))

/** "Pass on 16 June" is not "pass on". */
const PREPOSITION = /(?<=\s)(?:on|of|at|by|from|in|since|until)\s+(?:the\s+)?$/iu

/**
 * The question with the days it names left out (they restrict, and a report writes them in many ways)
 * and the people it names set apart, so that a name makes a concept of its own.
 */
function topicText(question: string, dates: readonly DateMention[], people: readonly string[]): string {
  let topic = question
  topic = blanked(topic, dates.filter((date) => isWithinMonth(date) && !isBesideDay(date, dates)).map(({ start, end }) => ({ start: start - (PREPOSITION.exec(question.slice(0, start))?.[0].length ?? 0), end })))
  const folded = foldAligned(topic)
  for (const name of people) {
    const at = folded.indexOf(fold(name))
    if (at >= 0) topic = `${topic.slice(0, Math.max(0, at - 1))};${topic.slice(at, at + name.length)};${topic.slice(at + name.length + 1)}`
  }
  return topic
}

/** In a long question wrong marks are rarer than words that only look alike without them. */
const FORGIVING_WORDS = 9

/** Intents by the marks as typed; in a short question wrong marks ("phát biêu") are forgiven when nothing is understood otherwise. */
function readIntents(plain: string): Intent[] {
  const intents = intentsOf(plain)
  return intents[0] === 'other' && plain.trim().split(' ').length <= FORGIVING_WORDS ? intentsOf(fold(plain)) : intents
}

/** Intents in the order their wordings stand in the question, the tightest first where two start together, each once. */
function intentsOf(question: string): Intent[] {
  const found = new Map<Intent, { at: number; length: number }>()
  const words = patternWords(question)
  for (const { intent, expression } of intentPatterns()) {
    const match = expression.exec(question, words)
    const known = found.get(intent)
    if (match && (!known || match.index < known.at)) found.set(intent, { at: match.index, length: match[0].length })
  }
  const intents = [...found].sort(([, a], [, b]) => a.at - b.at || a.length - b.length).map(([intent]) => intent)
  return intents.length > 0 ? intents : ['other']
}

/** Wordings of each phrase that go into the query; further ones cost more in noise than they find. */
const QUERY_WORDINGS = 2

function englishQueryText(question: string, concepts: readonly Concept[]): string {
  const labels = new Set(concepts.map((concept) => concept.label))
  return translate(question)
    .filter((piece) => labels.has(piece.english))
    .map((piece) => [...piece.vietnamese.slice(0, QUERY_WORDINGS), piece.english].join(' '))
    .join('\n')
}
