/** The items of a stream until the signal fires; then throws the signal's reason at once, whatever the stream does. */
export async function* until<T>(signal: AbortSignal, stream: AsyncIterable<T>): AsyncGenerator<T> {
  signal.throwIfAborted()
  let end = (): void => undefined
  const over = new Promise<never>((_, reject) => (end = () => reject(signal.reason as Error)))
  // Nobody may be waiting when it fires.
  over.catch(() => undefined)
  signal.addEventListener('abort', end, { once: true })
  const iterator = stream[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), over])
      if (next.done === true) return
      yield next.value
    }
  } finally {
    signal.removeEventListener('abort', end)
    // A stream that hangs would hang here too: it is told to end, not waited for.
    void iterator.return?.(undefined).catch(() => undefined)
  }
}
