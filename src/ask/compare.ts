import { compareReadings, type ComparedFact } from '../answers/model/reading.js'
import { AppError } from '../errors.js'
import type { Store } from '../store/store.js'
import { Calls, type ModelPart, type ModelUse } from './model-use.js'
import { Trace, type TraceStep } from './trace.js'

/** What the rules and a model read in one report, fact by fact; none when the model failed, which `model` tells. */
export interface ReadingComparison {
  readonly facts: readonly ComparedFact[]
  readonly model: ModelPart
  readonly trace: readonly TraceStep[]
}

/** Has a model read a report that the rules have read. Nothing is stored of it. Throws `no-model`, `no-such-report` or `ambiguous-id`. */
export async function compareReading(wanted: string, store: Pick<Store, 'find' | 'meetings'>, open: (() => Promise<ModelUse>) | null): Promise<ReadingComparison> {
  if (open === null) throw new AppError('no-model')
  const report = await store.find(wanted)
  const meetings = await store.meetings(report.id)
  const use = await open()
  const trace = new Trace()
  const calls = new Calls(use, trace, {})
  const part = { name: use.model.name, outcome: 'worded', failure: null } as const
  try {
    await calls.admit()
    return { facts: await compareReadings(report, meetings, { ...use, signal: calls.signal, begin: (prompt) => calls.begin(prompt) }), model: part, trace: trace.steps }
  } catch (error) {
    const { code, values } = calls.failureOf(error)
    return { facts: [], model: { ...part, outcome: 'failed', failure: { code, values } }, trace: trace.steps }
  } finally {
    await calls.settled()
  }
}
