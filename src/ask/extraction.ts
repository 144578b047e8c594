import { readTold } from '../answers/model/reading.js'
import type { Told } from '../meetings/told.js'
import type { Report } from '../reports/report.js'
import { Calls, type ModelUse } from './model-use.js'
import { Trace } from './trace.js'

/** Has a model read a report that is being taken in, bound by the deadline, the budget and the breaker as a question is; null when it gave nothing that can be used. */
export async function readByModel(report: Report, open: () => Promise<ModelUse>): Promise<Told | null> {
  const use = await open()
  const calls = new Calls(use, new Trace(), {})
  try {
    await calls.admit()
    return await readTold(report, { ...use, signal: calls.signal, begin: (prompt) => calls.begin(prompt) })
  } catch {
    // Whatever it was, the report goes in as the rules read it, and says so.
    return null
  } finally {
    await calls.settled()
  }
}
