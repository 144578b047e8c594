import type { FilledPrompt } from '../../prompts.js'
import { fold } from '../../text/normalize.js'
import { canonical } from '../check.js'
import type { Understanding } from '../understanding.js'
import { ModelFailure, type ChatModel, type OutputSchema, type Usage } from './chat-model.js'
import { until } from './until.js'
import type { CallTrace } from './wording.js'

const QUESTION: OutputSchema = {
  name: 'question',
  schema: { title: 'question', type: 'object', additionalProperties: false, required: ['question'], properties: { question: { type: 'string' } } },
}

const LONGEST = 500

interface Asking {
  readonly model: ChatModel
  readonly signal: AbortSignal
  readonly begin: (prompt: FilledPrompt) => CallTrace
}

/** A question as a model words it anew. Throws `ModelFailure` when it gives none. */
export async function questionFrom(prompt: FilledPrompt, { model, signal, begin }: Asking): Promise<string> {
  const trace = begin(prompt)
  let text = ''
  let usage: Usage | null = null
  try {
    const messages = [{ role: 'system', text: prompt.system } as const, { role: 'user', text: prompt.user } as const]
    for await (const piece of until(signal, model.complete(messages, QUESTION, { signal }))) {
      text += piece.text
      usage = piece.usage ?? usage
    }
    const question = read(text)
    trace.note(question)
    return question
  } finally {
    trace.end(usage, { input: prompt.system.length + prompt.user.length, output: text.length })
  }
}

function read(text: string): string {
  try {
    const value = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as { question?: unknown }
    if (typeof value.question === 'string' && value.question.trim() !== '' && value.question.length <= LONGEST) return value.question
  } catch (cause) {
    throw new ModelFailure('bad-output', { cause })
  }
  throw new ModelFailure('bad-output')
}

/** What a question holds fast to: its days, people and numbers. */
type Held = Pick<Understanding, 'question' | 'dates' | 'people' | 'givenNames'>

const DIGITS = /\p{N}+/gu
const LEADING_ZERO = /^0+(?=\p{N})/u

const digitsOf = (text: string): string[] => Array.from(text.matchAll(DIGITS), ([digits]) => digits.replace(LEADING_ZERO, ''))

/** Numbers of a question that are no part of a date. */
const numbersOf = ({ question, dates }: Held): string[] => digitsOf(dates.reduce((text, date) => text.replace(date.text, ' '), question))

const within = (some: readonly string[], others: readonly string[]): boolean => some.every((one) => others.includes(one))

const dayOf = ({ from, to, session }: Held['dates'][number]): string => JSON.stringify([from, to, session])

/**
 * True when a reworded question asks about the same days, people and numbers as the first: a looser one would find what was not asked.
 * `known`: text whose names and days it may take in, such as the meeting a conversation is about.
 */
export function holdsFast(first: Held, second: Held, known: string): boolean {
  const days = [first, second].map(({ dates }) => dates.map(dayOf))
  const numbers = [first, second].map(numbersOf)
  const names = canonical(known)
  const hasName = (name: string): boolean => ` ${fold(second.question)} `.includes(fold(name))
  return (
    within(days[0]!, days[1]!) &&
    (known !== '' || within(days[1]!, days[0]!)) &&
    within(numbers[0]!, numbers[1]!) &&
    within(numbers[1]!, [...numbers[0]!, ...digitsOf(known)]) &&
    [...first.people, ...first.givenNames].every(hasName) &&
    second.people.every((name) => first.people.includes(name) || names.includes(canonical(name)))
  )
}
