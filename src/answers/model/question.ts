import type { FilledPrompt } from '../../prompts.js'
import { fold } from '../../text/normalize.js'
import { canonical } from '../check.js'
import type { Understanding } from '../understanding.js'
import { ModelFailure, type OutputSchema } from './chat-model.js'
import { replyTo, type Asking } from './reply.js'

const QUESTION: OutputSchema = {
  name: 'question',
  schema: { title: 'question', type: 'object', additionalProperties: false, required: ['question'], properties: { question: { type: 'string' } } },
}

const LONGEST = 500

/** A question as a model words it anew. Throws `ModelFailure` when it gives none. */
export const questionFrom = (prompt: FilledPrompt, asking: Asking): Promise<string> =>
  replyTo(prompt, QUESTION, asking, (value: { question?: unknown }, trace) => {
    const { question } = value
    if (typeof question !== 'string' || question.trim() === '' || question.length > LONGEST) throw new ModelFailure('bad-output')
    trace.note(question)
    return question
  })

const HYPOTHESIS: OutputSchema = {
  name: 'hypothesis',
  schema: { title: 'hypothesis', type: 'object', additionalProperties: false, required: ['text'], properties: { text: { type: 'string' } } },
}

/** The words a report might answer a question in, to be searched with and for nothing else. Throws `ModelFailure` when there are none. */
export const hypothesisFrom = (prompt: FilledPrompt, asking: Asking): Promise<string> =>
  replyTo(prompt, HYPOTHESIS, asking, ({ text }: { text?: unknown }, trace) => {
    if (typeof text !== 'string' || text.trim() === '') throw new ModelFailure('bad-output')
    trace.note(text)
    return text.normalize('NFC').slice(0, LONGEST)
  })

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
