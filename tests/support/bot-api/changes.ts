/** Something that changes, and those who wait for it to come to a certain state. */
export class Changes {
  private readonly listeners = new Set<() => void>()

  /** Calls back on every change until the returned function is called. */
  on(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  tell(): void {
    for (const listener of [...this.listeners]) listener()
  }

  /** What `find` finds, now or after a change; rejected with `otherwise` after the timeout, never when that is Infinity. */
  async until<Found>(find: () => Found | undefined, otherwise: () => string, timeoutMs: number): Promise<Found> {
    const now = find()
    if (now !== undefined) return now
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer)
        stop()
      }
      const stop = this.on(() => {
        const found = find()
        if (found === undefined) return
        end()
        resolve(found)
      })
      const giveUp = (): void => {
        end()
        reject(new Error(`after ${timeoutMs} ms ${otherwise()}`))
      }
      const timer = Number.isFinite(timeoutMs) ? setTimeout(giveUp, timeoutMs) : undefined
    })
  }
}
