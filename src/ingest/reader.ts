import type { Worker } from 'node:worker_threads'
import { AppError, type ErrorCode } from '../errors.js'
import type { PictureReader } from '../reports/format.js'
import { checkSize } from '../reports/limits.js'
import { isPlainText, readDraft } from '../reports/read.js'
import { makeReport, type Report } from '../reports/report.js'
import { makePieces, type Pieces } from './pieces.js'
import { pictureReader, type ClosablePictures } from './pictures.js'
import type { FromWorker, Reading, ToWorker } from './reading.js'
import { startWorker } from './start-worker.js'

/** Reads files apart from everything else: whatever a file is, it costs nothing but its own reading. */
export interface Reader {
  /**
   * One file → its report, and the way to its passages and records. Throws what `readDraft` throws, and 'too-long' (values: seconds),
   * 'too-complex' (too much memory) or 'reader-crashed'. Files are read one after the other.
   */
  read(source: string, bytes: Uint8Array): Promise<ReadFile>
  close(): Promise<void>
}

interface ReadFile {
  readonly report: Report
  readonly pieces: () => Promise<Pieces>
}

interface ReaderOptions {
  /** Time one file may take, in milliseconds; pages read from pictures have a limit of their own and do not count. */
  readonly time?: number
  /** Memory that the process may grow by while a file is read, in bytes: what libraries take beside the heap of their thread. */
  readonly memory?: number
  /** How pages that are pictures are read; by default with tesseract, where it is installed. */
  readonly pictures?: (pdf: Uint8Array) => ClosablePictures | null
}

const TIME = 60_000
const MEMORY = 1024 ** 3
/** Plain text up to this many bytes, two pages of it, is read at once: in less time than it takes to hand it over. */
const AT_ONCE = 16 * 1024
const WATCH = 100

/** A reader whose worker is started by the first file that needs one, and replaced after a file that it did not survive. */
export function createReader({ time = TIME, memory = MEMORY, pictures = pictureReader }: ReaderOptions = {}): Reader {
  let worker: Worker | null = null
  let queue: Promise<unknown> = Promise.resolve()
  let closed = false

  return {
    async read(source, bytes) {
      checkSize(bytes.length)
      if (bytes.length <= AT_ONCE && isPlainText(source, bytes)) {
        const report = makeReport(await readDraft(source, bytes))
        return { report, pieces: () => makePieces(report) }
      }
      const turn = queue.then(() => apart(source, bytes))
      queue = turn.catch(() => undefined)
      const { report, pieces } = await turn
      return { report, pieces: async () => pieces }
    },
    async close() {
      closed = true
      await worker?.terminate()
      await queue
    },
  }

  /** A worker that may also end between two files, and hurts nothing then. */
  function begun(): Worker {
    const made = startWorker()
    made.on('error', () => undefined)
    made.on('exit', () => {
      if (worker === made) worker = null
    })
    return made
  }

  async function apart(source: string, bytes: Uint8Array): Promise<Reading> {
    if (closed) throw new AppError('reader-crashed')
    worker ??= begun()
    const scans = pictures(bytes)
    try {
      return await reading(worker, { source, bytes, hasPictures: scans !== null }, scans)
    } catch (error) {
      if (error instanceof Lost) {
        const lost = worker
        worker = null
        await lost.terminate()
        throw error.reason
      }
      throw error
    } finally {
      scans?.close()
    }
  }

  /** Hands a file to the worker and waits for the outcome, the time or the memory to run out, or the end of the worker. */
  function reading(to: Worker, file: ToWorker, scans: PictureReader | null): Promise<Reading> {
    return new Promise((resolve, reject) => {
      const before = process.memoryUsage.rss()
      let left = time
      let waiting = false
      const lose = (code: ErrorCode, values: Record<string, number> = {}, cause?: unknown): void => settle(() => reject(new Lost(new AppError(code, { values, cause }))))
      const watch = setInterval(() => {
        if (process.memoryUsage.rss() - before > memory) return lose('too-complex')
        if (!waiting) left -= WATCH
        if (left <= 0) lose('too-long', { seconds: Math.round(time / 1000) })
      }, WATCH)
      const settle = (end: () => void): void => {
        clearInterval(watch)
        to.off('error', failed).off('exit', ended).off('message', said)
        to.unref()
        end()
      }
      const failed = (cause: Error & { code?: string }): void => lose(cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-complex' : 'reader-crashed', {}, cause)
      const ended = (): void => lose('reader-crashed')
      const said = (message: FromWorker): void => {
        if ('done' in message) settle(() => resolve(message.done))
        else if ('refused' in message) settle(() => reject(new AppError(message.refused.code as ErrorCode, { values: { ...message.refused.values } })))
        else if ('bug' in message) settle(() => reject(new Error('a bug of the readers', { cause: message.bug })))
        else {
          waiting = true
          void (scans?.page(message.page) ?? Promise.resolve(null)).catch(() => null).then((picture) => {
            waiting = false
            to.postMessage({ picture } satisfies ToWorker)
          })
        }
      }
      to.ref()
      to.on('error', failed).on('exit', ended).on('message', said)
      to.postMessage(file)
    })
  }
}

/** The worker did not survive the file. */
class Lost extends Error {
  readonly reason: AppError
  constructor(reason: AppError) {
    super(reason.code)
    this.reason = reason
  }
}
