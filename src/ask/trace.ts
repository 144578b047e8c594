/** One step of the way to an answer, for `--explain`: a name, and lines of text. */
export interface TraceStep {
  readonly name: string
  readonly lines: readonly string[]
  readonly ms: number
}

/** The steps of one question, in the order they ended. */
export class Trace {
  readonly steps: TraceStep[] = []

  add(name: string, started: number, lines: readonly string[]): void {
    this.steps.push({ name, lines, ms: performance.now() - started })
  }

  async time<T>(name: string, work: () => Promise<T>, lines: (result: T) => readonly string[]): Promise<T> {
    const started = performance.now()
    const result = await work()
    this.add(name, started, lines(result))
    return result
  }
}
