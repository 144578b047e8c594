import { setImmediate } from 'node:timers/promises'

/**
 * Lets one piece of work begin in each turn of the event loop. Finding an answer keeps the processor for tens of milliseconds:
 * without turns, many questions at once would all be worked out before the first answer leaves.
 */
export function createTurns(): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve()
  return async () => {
    last = last.then(() => setImmediate())
    await last
  }
}
