/** Longest stretch of work before others get a turn, in milliseconds; the event loop must never wait 50. */
const STRETCH_MS = 15

/** Lets long work on the event loop give way to others: `if (pace.due) await pace.rest()`. */
export class Pace {
  #until = performance.now() + STRETCH_MS

  get due(): boolean {
    return performance.now() >= this.#until
  }

  async rest(): Promise<void> {
    await new Promise(setImmediate)
    this.#until = performance.now() + STRETCH_MS
  }
}
