import type { FilledPrompt, Prompts } from '../../prompts.js'
import type { Answer } from '../answer.js'
import type { AnswerContext } from '../context.js'
import { Draft } from '../draft.js'
import { checkStatement, readStatement, type CheckDeps, type Fault, type Proved } from './check-statement.js'
import { ModelFailure, type Message, type Usage } from './chat-model.js'
import { asData } from './data.js'
import { givenPassages } from './given.js'
import { lacking } from './lacking.js'
import { ListReader } from './json-stream.js'
import type { Asking } from './reply.js'
import { draftData, passageData, STATEMENTS } from './shown-data.js'
import { until } from './until.js'

export interface WordingDeps extends Asking {
  readonly prompts: Prompts
  /** The answer so far, each time a statement has passed its check. */
  readonly onStatement?: ((sofar: Answer) => void) | undefined
}

interface Round {
  readonly proved: readonly Proved[]
  readonly failed: readonly { readonly text: string; readonly fault: Fault }[]
  readonly text: string
}

const LANGUAGES = { vi: 'Vietnamese', en: 'English' } as const

/**
 * The built-in answer in a model's words: statements with quotes, each checked by code; those that fail are mended once or left out.
 * Throws `ModelFailure` when nothing is left that could stand in place of the built-in answer.
 */
export async function wordAnswer(context: AnswerContext, builtIn: Answer, deps: WordingDeps): Promise<Answer> {
  const { asked } = context
  const given = await givenPassages(context, builtIn)
  const prompt = deps.prompts.fill('answer', { language: LANGUAGES[asked.language], question: asData([asked.question]), draft: draftData(builtIn, given), passages: passageData(given) })
  const by = `${deps.model.name} · ${prompt.name} ${prompt.version}`
  const check: CheckDeps = { question: asked.question, language: asked.language, given, builtIn, search: context.search, isGivenName: (word) => context.catalogue.isGivenName(word) }
  const onProved = (proved: readonly Proved[]): void => deps.onStatement?.(answerOf(proved, context, by))
  const messages: Message[] = [{ role: 'system', text: prompt.system }, { role: 'user', text: prompt.user }]
  const first = await ask(messages, prompt, check, deps, [], onProved)
  const mended = first.failed.length > 0 ? await mend(messages, first, check, deps, onProved) : null
  const proved = mended === null ? first.proved : [...first.proved, ...mended.proved]
  if (proved.length === 0) throw new ModelFailure('nothing-proven')
  const answer = answerOf(proved, context, by)
  const lacks = lacking(answer, builtIn, first.failed.length > 0)
  if (lacks !== null) throw new ModelFailure('incomplete', { values: { lacks } })
  return answer
}

/** Tells the model which statements failed, and why; what it gives then is checked like the rest, and nothing is mended twice. */
async function mend(messages: readonly Message[], { proved, failed, text }: Round, check: CheckDeps, deps: WordingDeps, onProved: (proved: readonly Proved[]) => void): Promise<Round> {
  const prompt = deps.prompts.fill('repair', { failed: asData(failed.map(({ text: statement, fault }) => ({ statement, wrong: fault.code, on: fault.detail }))) })
  return ask([...messages, { role: 'assistant', text }, { role: 'user', text: prompt.user }], prompt, check, deps, proved, onProved)
}

async function ask(messages: readonly Message[], prompt: FilledPrompt, check: CheckDeps, deps: WordingDeps, before: readonly Proved[], onProved: (proved: readonly Proved[]) => void): Promise<Round> {
  const trace = deps.begin(prompt)
  const reader = new ListReader()
  const proved: Proved[] = []
  const failed: { text: string; fault: Fault }[] = []
  let usage: Usage | null = null
  try {
    for await (const piece of until(deps.signal, deps.model.complete(messages, STATEMENTS, { signal: deps.signal }))) {
      usage = piece.usage ?? usage
      for (const value of read(reader, piece.text)) {
        const raw = readStatement(value)
        const result = raw === null ? ({ code: 'malformed', detail: '' } as const) : checkStatement(raw, check)
        if ('code' in result) {
          failed.push({ text: raw?.text ?? '', fault: result })
          trace.note(`dropped, ${result.code}${result.detail === '' ? '' : ` “${result.detail}”`}: ${raw?.text ?? ''}`)
        } else {
          if ([...before, ...proved].some(({ text }) => text === result.text)) continue
          proved.push(result)
          trace.note(`kept: ${result.text}`)
          onProved([...before, ...proved])
        }
      }
    }
    if (reader.text.trim() === '') throw new ModelFailure('bad-output')
    if (!reader.whole) throw new ModelFailure(reader.text.includes('{') ? 'cut' : 'bad-output')
  } finally {
    trace.end(usage, { input: messages.reduce((sum, { text }) => sum + text.length, 0), output: reader.text.length })
  }
  return { proved, failed, text: reader.text }
}

function read(reader: ListReader, text: string): unknown[] {
  try {
    return reader.push(text)
  } catch (cause) {
    throw new ModelFailure('bad-output', { cause })
  }
}

/** Statements as an answer; each was proved by its own check, and its quotes are looked up in the report once more. */
function answerOf(proved: readonly Proved[], { asked }: AnswerContext, by: string): Answer {
  const draft = new Draft(asked.question, (statement) => statement.citations.length > 0)
  for (const { text, quotes } of proved) draft.say(text, quotes.map(({ given, start, end }) => draft.cite(given.open, { start, end })))
  return draft.finish('answered', asked.language, by)
}
