import { HttpError } from 'grammy'
import type { Document } from 'grammy/types'
import { realpath } from 'node:fs/promises'
import { isAbsolute, sep } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { AppError } from '../../errors.js'
import { readBounded } from '../../ingest/read-file.js'
import type { BotContext } from '../context.js'

const MEGABYTE = 1024 * 1024
/** What a bot may download: https://core.telegram.org/bots/api#getfile */
const LARGEST = 20 * MEGABYTE
const TIMEOUT_MS = 120_000
/** Pauses double from the first. */
const ATTEMPTS = 4
const FIRST_PAUSE_MS = 250

const tooLarge = (size: number): AppError => new AppError('too-large', { values: { megabytes: Math.ceil(size / MEGABYTE), limit: LARGEST / MEGABYTE } })

/** The bytes of a file sent to the bot. Throws `too-large` before anything is downloaded; a network that stays away is left for the next start. */
export async function download(ctx: BotContext, { file_id: id, file_size: size = 0 }: Document): Promise<Uint8Array> {
  if (size > LARGEST) throw tooLarge(size)
  const { file_path: path = '' } = await ctx.api.getFile(id)
  if (isAbsolute(path)) return fromDisk(ctx, path)
  const url = `${ctx.deps.config.apiRoot}/file/bot${ctx.api.token}/${path.split('/').map(encodeURIComponent).join('/')}`
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) })
      if (response.ok && response.body !== null) return await bounded(response.body)
      if (response.status < 500) throw new AppError('unreadable', { values: { reason: `HTTP ${response.status}` } })
    } catch (error) {
      if (error instanceof AppError) throw error
    }
    // What failed is not passed on: the address in it holds the token.
    if (attempt === ATTEMPTS) throw new HttpError('download failed', null)
    await setTimeout(FIRST_PAUSE_MS * 2 ** (attempt - 1))
  }
}

/** A server on this machine, started with --local, tells where on its disk a file is. Only what lies in the folder named for it is read. */
async function fromDisk(ctx: BotContext, path: string): Promise<Uint8Array> {
  const { filesDir = null } = ctx.deps.config
  const [folder, file] = filesDir === null ? [null, null] : await Promise.all([filesDir, path].map((one) => realpath(one).catch(() => null)))
  if (folder != null && file?.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return readBounded(file)
  ctx.deps.log.warn({ update: ctx.update.update_id }, 'a file on the disk of the Bot API server is not in TELEGRAM_FILES_DIR')
  throw new AppError('unreadable', { values: { reason: 'TELEGRAM_FILES_DIR' } })
}

/** Telegram tells a file's size, but need not. */
async function bounded(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of body) {
    size += piece.length
    if (size > LARGEST) throw tooLarge(size)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
