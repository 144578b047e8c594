import type { Translate } from '../locales.js'
import { columnsOf } from './io.js'
import type { Output } from './io.js'
import { clean } from './render/clean.js'
import { truncate } from './render/width.js'

/** What is going on, for the person waiting; written to stderr only. */
export interface Progress {
  /** `step` names its words in `locales/` as `progress-<step>`; `total` 0 means not known. */
  readonly update: (step: string, done: number, total: number) => void
  /** Takes the progress line away before other output. */
  readonly clear: () => void
}

/** Milliseconds between two drawings of the line. */
const REDRAW = 80
/** Without a terminal, a step is mentioned once, and only when it keeps a person waiting this many milliseconds. */
const PATIENCE = 2_000
const BAR = 24
const ERASE = '\r\u001b[2K'

/** One line that keeps up with the work on a terminal; elsewhere one note for each step that takes long. */
export function createProgress(stream: Output, t: Translate, now: () => number): Progress {
  return stream.isTTY === true ? liveLine(stream, t, now) : notes(stream, t, now)
}

function liveLine(stream: Output, t: Translate, now: () => number): Progress {
  let drawn = false
  let last = Number.NEGATIVE_INFINITY
  return {
    update(step, done, total) {
      if (now() - last < REDRAW && done < total) return
      last = now()
      drawn = true
      stream.write(ERASE + truncate(`${bar(done, total)} ${words(t, step, done, total)}`, columnsOf(stream, 80) - 1))
    },
    clear() {
      if (drawn) stream.write(ERASE)
      drawn = false
    },
  }
}

function notes(stream: Output, t: Translate, now: () => number): Progress {
  const started = new Map<string, number>()
  const told = new Set<string>()
  return {
    update(step, done, total) {
      const since = started.get(step) ?? now()
      started.set(step, since)
      if (told.has(step) || now() - since < PATIENCE) return
      told.add(step)
      stream.write(`${words(t, step, done, total)}\n`)
    },
    clear() {
      started.clear()
      told.clear()
    },
  }
}

function words(t: Translate, step: string, done: number, total: number): string {
  const what = t.has(`progress-${step}`) ? t(`progress-${step}`) : clean(step)
  return total > 0 ? t('progress-line', { what, done, total }) : t('progress-open', { what, done })
}

function bar(done: number, total: number): string {
  const full = total > 0 ? Math.min(BAR, Math.floor((done / total) * BAR)) : 0
  return '█'.repeat(full) + '░'.repeat(BAR - full)
}
