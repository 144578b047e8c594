import type { Answer } from '../answers/answer.js'
import type { AnswerContext } from '../answers/context.js'
import { asData } from '../answers/model/data.js'
import { holdsFast, hypothesisFrom, questionFrom } from '../answers/model/question.js'
import { wordAnswer } from '../answers/model/wording.js'
import type { Understanding } from '../answers/understanding.js'
import type { FilledPrompt } from '../prompts.js'
import { Calls, type ModelPart, type ModelUse } from './model-use.js'
import type { Trace } from './trace.js'

/** A question answered by the records and sentences of the reports, with what the answer was made from. */
export interface Built {
  readonly asked: Understanding
  readonly context: AnswerContext
  readonly answer: Answer
}

export interface Refinement {
  readonly use: ModelUse
  readonly trace: Trace
  /** Understands another wording of the question. */
  readonly understand: (question: string) => Understanding
  /** Answers it as any question is answered. */
  readonly build: (asked: Understanding) => Promise<Built>
  /** The meeting the conversation is about, in words; '' for none. */
  readonly focus: string
  readonly person?: string | undefined
  readonly signal?: AbortSignal | undefined
  readonly onStatement?: ((sofar: Answer) => void) | undefined
}

export interface Refined {
  readonly built: Built
  /** The answer to show: the model's where it is proved, else the built-in one. */
  readonly answer: Answer
  /** The question as the model worded it, when that found the answer. */
  readonly reworded: string | null
  readonly part: ModelPart
}

/** Citations of an answer that is a list: there is nothing to word in it, and something to lose. */
const LIST = 8

/**
 * What a model makes of a built-in answer: it may word the question anew where nothing was found, and word the answer. It decides neither whether
 * the evidence is enough nor what is proved. Whatever fails, the built-in answer stands.
 */
export async function refine(first: Built, refinement: Refinement): Promise<Refined> {
  const { use, trace } = refinement
  const calls = new Calls(use, trace, refinement)
  let found: Found = { built: first, reworded: null }
  const part = (outcome: ModelPart['outcome'], failure: ModelPart['failure'] = null): ModelPart => ({ name: use.model.name, outcome, failure })
  try {
    if (isNothingToDo(first, use)) return { ...found, answer: first.answer, part: part('not-asked') }
    await calls.admit()
    found = await foundOtherwise(first, refinement, calls)
    const { answer } = found.built
    if (answer.kind === 'not-found' || answer.citations.length > LIST) return { ...found, answer, part: part('not-asked') }
    const worded = await wordAnswer(found.built.context, answer, { ...use, signal: calls.signal, begin: (prompt) => calls.begin(prompt), onStatement: refinement.onStatement })
    return { ...found, answer: worded, part: part('worded') }
  } catch (error) {
    const { code, values } = calls.failureOf(error)
    trace.add('model', performance.now(), [`failed: ${code}${values.lacks === undefined ? '' : ` (${values.lacks})`}; the built-in answer stands`])
    return { ...found, answer: found.built.answer, part: part('failed', { code, values }) }
  } finally {
    await calls.settled()
  }
}

const isNothingToDo = ({ asked, answer }: Built, use: ModelUse): boolean =>
  !isTranslated(asked, answer, use) && (answer.kind === 'answered' ? answer.citations.length > LIST : !use.rewrites && !use.supposes)

const isTranslated = ({ language }: Understanding, { kind }: Answer, { translates }: ModelUse): boolean => language === 'en' && (translates === 'always' || (translates === 'not-found' && kind === 'not-found'))

type Found = Pick<Refined, 'built' | 'reworded'>

/**
 * The answer that another wording finds where the first found none, or none in its own language: translated when it is English, then reworded, then
 * searched for in the words a report might have. What counts as evidence is decided as ever.
 */
async function foundOtherwise(first: Built, refinement: Refinement, calls: Calls): Promise<Found> {
  const { use, focus } = refinement
  const { asked, answer } = first
  const data = asData([asked.question])
  const ways: (() => Promise<Found | null>)[] = []
  if (isTranslated(asked, answer, use)) ways.push(() => reworded(first, use.prompts.fill('translate', { language: 'Vietnamese', question: data }), '', refinement, calls))
  if (use.rewrites && answer.kind === 'not-found') ways.push(() => reworded(first, use.prompts.fill('rewrite', { question: data, meeting: focus === '' ? '' : asData([focus]) }), focus, refinement, calls))
  if (use.supposes && answer.kind === 'not-found') ways.push(() => supposed(first, refinement, calls))
  for (const way of ways) {
    const found = await way()
    if (found !== null) return found
  }
  return { built: first, reworded: null }
}

async function reworded({ asked }: Built, prompt: FilledPrompt, known: string, { use, trace, understand, build }: Refinement, calls: Calls): Promise<Found | null> {
  const question = await questionFrom(prompt, { model: use.model, signal: calls.signal, begin: (one) => calls.begin(one) })
  const again = understand(question)
  if (!holdsFast(asked, again, known)) {
    trace.add('model', performance.now(), [`reworded question left aside: it does not ask the same: ${question}`])
    return null
  }
  const built = await build({ ...again, language: asked.language })
  return built.answer.kind === 'answered' ? { built, reworded: question } : null
}

async function supposed({ asked }: Built, { use, build }: Refinement, calls: Calls): Promise<Found | null> {
  const prompt = use.prompts.fill('hypothesis', { language: 'Vietnamese', question: asData([asked.question]) })
  const text = await hypothesisFrom(prompt, { model: use.model, signal: calls.signal, begin: (one) => calls.begin(one) })
  const built = await build({ ...asked, queryText: `${asked.queryText} ${text}` })
  return built.answer.kind === 'answered' ? { built, reworded: null } : null
}
