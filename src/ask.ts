import type { Answer } from './answers/answer.js'
import type { Candidate } from './answers/candidate.js'
import { findCandidates } from './answers/candidates.js'
import { Catalogue } from './answers/catalogue.js'
import type { AnswerContext, Say } from './answers/context.js'
import { asFollowUp, readFocus, type Focus } from './answers/follow-up.js'
import { OpenReports } from './answers/opened.js'
import { route } from './answers/route.js'
import { dateText, nameText } from './answers/records/meeting-line.js'
import { cleanQuestion, understand } from './answers/understand.js'
import type { Understanding } from './answers/understanding.js'
import type { ModelPart, ModelUse } from './ask/model-use.js'
import type { Built } from './ask/refine.js'
import { Trace, type TraceStep } from './ask/trace.js'
import type { Language } from './reports/report.js'
import type { Search } from './search/search.js'
import type { Store } from './store/store.js'
import type { PartialDate } from './text/dates/types.js'

/** Most sentences of an answer that is not from records. */
const SENTENCES = 4

export interface AskOptions {
  /** Key of the conversation that a follow-up belongs to; without one every question stands alone. */
  readonly conversation?: string
  /** Language to answer in when the question does not tell. */
  readonly language?: Language
  /** "Today", ISO date, for hôm qua and tuần trước. Default: the clock. */
  readonly today?: string
  /** Candidates and passages kept for the trace. */
  readonly top?: number
  /** False: the built-in answer, whatever model is configured. */
  readonly model?: false
  /** Who asks, for the budget of a model: "telegram:1001". */
  readonly person?: string
  /** Ends what a model is asked; the built-in answer stands. */
  readonly signal?: AbortSignal
  /** Called with the built-in answer when a model is asked to word a better one. */
  readonly onBuiltIn?: (asked: Asked) => void
  /** Called with a model's answer so far, each time a statement has passed its check. */
  readonly onStatement?: (sofar: Answer) => void
}

export interface Asked {
  readonly answer: Answer
  readonly understood: Understanding
  /** The follow-up spelt out ("Hiểu là: …"), null when the question stood alone. */
  readonly rewritten: string | null
  readonly trace: readonly TraceStep[]
  /** What a chat model had to do with it; null when none is configured. */
  readonly model: ModelPart | null
  /** Milliseconds from question to answer. */
  readonly ms: number
}

export interface AskDeps {
  readonly store: Store
  readonly search: Search
  /** The words of `locales/` in a language. */
  readonly say: (language: Language) => Say
  readonly now: () => Date
  /** A chat model, loaded when it is first asked; null for none. */
  readonly model?: (() => Promise<ModelUse>) | null
}

export type Ask = (question: string, options?: AskOptions) => Promise<Asked>

/** The question pipeline: clean, understand, find, answer with checked citations. Throws only for questions that cannot be read. */
export function createAsk({ store, search, say, now, model = null }: AskDeps): Ask {
  const catalogue = new Catalogue()
  const reports = new OpenReports(store)

  return async (raw, options = {}) => {
    const started = performance.now()
    const trace = new Trace()
    const question = cleanQuestion(raw)
    const today = options.today ? isoDate(options.today) : dateOf(now())
    await Promise.all([search.sync(), catalogue.sync(store)])

    const alone = understand(question, catalogue, { today, language: options.language ?? 'vi' })
    const focus = options.conversation ? readFocus(await store.conversation(options.conversation)) : null
    const follow = asFollowUp(alone, focus, focus && meetingOf(focus), say(alone.language))
    const asked = follow?.asked ?? alone
    trace.add('understand', started, [...(follow ? [`follow-up: ${follow.rewritten}`] : []), ...describe(asked)])

    const within = follow?.reportId ? new Set([follow.reportId]) : undefined
    const built = await build(asked, { within, today, trace })
    if (options.conversation) await remember(options.conversation, built)
    const rewritten = follow?.rewritten ?? null
    const known = (made: Built, part: ModelPart | null, answer = made.answer, reworded: string | null = null): Asked => ({
      answer,
      understood: made.asked,
      rewritten: reworded ?? rewritten,
      trace: trace.steps,
      model: part,
      ms: performance.now() - started,
    })
    if (model === null || options.model === false) return known(built, null)
    const use = await model()
    options.onBuiltIn?.(known(built, { name: use.model.name, outcome: 'not-asked', failure: null }))
    const { refine } = await import('./ask/refine.js')
    const refined = await refine(built, {
      ...options,
      use,
      trace,
      focus: focusWords(focus, alone.language),
      understand: (text) => understand(cleanQuestion(text), catalogue, { today, language: asked.language }),
      build: (again) => build(again, { within: undefined, today, trace }),
    })
    if (options.conversation && refined.built !== built) await remember(options.conversation, refined.built)
    return known(refined.built, refined.part, refined.answer, refined.reworded)
  }

  /** The built-in answer: candidates by dates, people and words, then records or sentences. */
  async function build(asked: Understanding, { within, today, trace }: { within: ReadonlySet<string> | undefined; today: PartialDate; trace: Trace }): Promise<Built> {
    const fallen: string[] = []
    const candidates = await trace.time('find', () => findCandidates(asked, { search, catalogue, reports }, within, (line) => fallen.push(line)), (kept) => [...listCandidates(kept), ...fallen])
    const notes: string[] = []
    const context: AnswerContext = { asked, candidates, within: within !== undefined, sentences: SENTENCES, catalogue, reports, search, today, say: say(asked.language), note: (line) => notes.push(line) }
    const answer = await trace.time('answer', () => route(context), () => notes)
    return { asked, context, answer }
  }

  /** The meeting a conversation is about, for a model that is to word a follow-up. */
  function focusWords(focus: Focus | null, language: Language): string {
    const meeting = focus && meetingOf(focus)
    return meeting ? [nameText(meeting), dateText(meeting, language, say(language)), meeting.place?.text ?? ''].filter((part) => part !== '').join(', ') : ''
  }

  function meetingOf({ reportId, meetingId }: Focus) {
    return catalogue.meetingsOf(reportId).find(({ id }) => id === meetingId) ?? null
  }

  /** Keeps the meeting an answer came from as what the conversation is about; an answer that there is none leaves the focus alone. */
  async function remember(key: string, { asked, answer, context }: Built): Promise<void> {
    const reportId = answer.citations[0]?.reportId
    const meeting = context.candidates.find(({ opened }) => opened.report.id === reportId)?.meeting ?? catalogue.meetingsOf(reportId ?? '')[0]
    if (!reportId || !meeting) return
    const focus: Focus = { reportId, meetingId: meeting.id, intents: asked.intents, people: asked.people }
    await store.saveConversation(key, { ...focus })
  }
}

const dateOf = (date: Date): PartialDate => ({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() })

function isoDate(iso: string): PartialDate {
  const [year, month, day] = iso.split('-').map(Number)
  return { year: year ?? null, month: month ?? null, day: day ?? null }
}

const describe = (asked: Understanding): string[] => [
  `language ${asked.language}${asked.accented ? '' : ', without diacritics'}`,
  `intents ${asked.intents.join(', ')}`,
  `dates ${asked.dates.map(({ text, form }) => `${text} (${form})`).join(', ') || '–'}`,
  `people ${[...asked.people, ...asked.givenNames.map((name) => `…${name}`)].join(', ') || '–'}`,
  `expects ${asked.expects.map(({ type, of }) => (of.length > 0 ? `${type} of ${of.join('/')}` : type)).join(', ') || '–'}`,
  `concepts ${asked.concepts.map(({ label, wordings }) => (wordings.length > 1 ? `${label} (+${wordings.length - 1})` : label)).join(' | ')}`,
]

const listCandidates = (candidates: readonly Candidate[]): string[] =>
  candidates.map(({ opened, meeting, score, why }) => `${score.toFixed(2)} ${opened.report.source} ${meeting ? `“${meeting.name.text.slice(0, 80)}”` : '(no meeting)'}: ${why}`)
