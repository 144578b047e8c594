import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { lazy } from '../lazy.js'
import type { PictureReader, PictureText } from '../reports/format.js'
import { textOfTable } from '../reports/pictures.js'

export interface ClosablePictures extends PictureReader {
  /** Ends what is under way. */
  close(): void
}

/** Time for one page and for all pages of one file, in milliseconds: tesseract takes two to five seconds for a page. */
const PAGE_TIME = 45_000
const WHOLE_TIME = 300_000
/** What a page is drawn with, in dots per inch: tesseract is trained on this. */
const RESOLUTION = 300
const MOST_OUTPUT = 8 * 1024 * 1024

/** Whether pdftoppm, and tesseract with Vietnamese, can be run here. Asked once. */
const isInstalled = lazy((): boolean => {
  const languages = spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8', timeout: 5_000 })
  return languages.status === 0 && /^vie$/mu.test(languages.stdout) && spawnSync('pdftoppm', ['-v'], { timeout: 5_000 }).status === 0
})

/** Reads the pages of a PDF that are pictures with poppler and tesseract, in processes of their own; null where they are not installed. */
export function pictureReader(pdf: Uint8Array): ClosablePictures | null {
  if (!isInstalled()) return null
  const running = new Set<ChildProcess>()
  let left = WHOLE_TIME
  let closed = false

  return {
    async page(number) {
      if (left <= 0 || closed) return null
      const from = performance.now()
      try {
        return await read(number, Math.min(PAGE_TIME, left))
      } finally {
        left -= performance.now() - from
      }
    },
    close() {
      closed = true
      for (const child of running) child.kill('SIGKILL')
    },
  }

  async function read(number: number, time: number): Promise<PictureText | null> {
    const limits = { timeout: time, killSignal: 'SIGKILL', env: { ...childEnvironment } } as const
    const draw = spawn('pdftoppm', ['-f', String(number), '-l', String(number), '-r', String(RESOLUTION), '-scale-to', '4000', '-gray', '-singlefile', '-'], { ...limits, stdio: ['pipe', 'pipe', 'ignore'] })
    const recognise = spawn('tesseract', ['stdin', 'stdout', '-l', 'vie+eng', 'tsv'], { ...limits, stdio: ['pipe', 'pipe', 'ignore'] })
    for (const child of [draw, recognise]) {
      running.add(child)
      child.on('error', () => undefined)
      child.stdin.on('error', () => undefined)
      child.on('close', () => running.delete(child))
    }
    draw.stdout.pipe(recognise.stdin)
    draw.stdin.end(pdf)
    const table = await output(recognise)
    return table === null ? null : textOfTable(table)
  }
}

// One thread each: the machine has others to serve.
const childEnvironment = { PATH: '/usr/local/bin:/usr/bin:/bin', OMP_THREAD_LIMIT: '1', LC_ALL: 'C.UTF-8' }

/** What the process writes, or null when it fails, is ended or writes too much. */
function output(child: ChildProcess): Promise<string | null> {
  return new Promise((resolve) => {
    const parts: Buffer[] = []
    let size = 0
    child.stdout!.on('data', (part: Buffer) => {
      size += part.length
      if (size > MOST_OUTPUT) child.kill('SIGKILL')
      else parts.push(part)
    })
    child.on('error', () => resolve(null))
    child.on('close', (code) => resolve(code === 0 ? Buffer.concat(parts).toString('utf8') : null))
  })
}
