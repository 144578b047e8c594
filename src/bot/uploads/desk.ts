import { setTimeout } from 'node:timers/promises'
import type { Prepared } from '../../ingest/intake.js'
import type { Corrections } from '../../reports/corrections.js'
import type { Upload } from '../../store/uploads.js'
import type { BotDeps } from '../context.js'
import { bodyOf } from './body.js'
import { Collecting } from './collecting.js'
import { createGate } from './gate.js'

/** Files read at a time: reading keeps a processor busy. */
const AT_ONCE = 2
/** Prepared uploads kept for the next press of a button. */
const KEPT = 20

/** What the uploads of one bot share. */
export class UploadDesk {
  readonly collecting: Collecting
  readonly gate = createGate(AT_ONCE)
  readonly #prepared = new Map<string, Promise<Prepared>>()

  constructor(private readonly deps: BotDeps) {
    this.collecting = new Collecting(deps.pause ?? ((ms) => setTimeout(ms)))
  }

  /** A waiting upload as it would be stored, beside what is stored now; what was set right in a report that it is to replace lies `under` its own corrections. */
  async prepared(upload: Upload, under: Corrections = {}): Promise<Prepared> {
    const { draft, corrections: own, origin } = bodyOf(upload)
    const corrections = { ...under, ...own }
    const key = `${upload.id} ${await this.deps.app.bot.revision()} ${JSON.stringify(corrections)}`
    const known = this.#prepared.get(key)
    if (known !== undefined) return known
    const prepared = this.gate(() => this.deps.app.intake.prepare(draft!, corrections, origin))
    this.#prepared.set(key, prepared)
    prepared.catch(() => this.#prepared.delete(key))
    if (this.#prepared.size > KEPT) this.#prepared.delete(this.#prepared.keys().next().value!)
    return prepared
  }
}
