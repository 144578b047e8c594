import { GrammyError, HttpError } from 'grammy'
import { AppError } from '../../errors.js'
import type { ReadReport } from '../../ingest/intake.js'
import type { Origin } from '../../reports/report.js'
import type { PartialDate } from '../../text/dates/types.js'
import type { BotContext } from '../context.js'
import { errorFields } from '../log.js'
import { shorten } from '../rendering/text.js'
import type { Unread } from './body.js'
import type { Sent } from './collecting.js'
import { download } from './download.js'
import type { Part } from './parts.js'

/** A report read from what was sent, with the bytes it was read from. */
interface Item {
  readonly original: Uint8Array
  readonly read: ReadReport
  readonly origin: Origin | null
}

interface ReadParts {
  readonly items: readonly Item[]
  readonly unread: readonly Unread[]
}

/** UTF-16 units of a text's opening that name its file. */
const NAME_LENGTH = 60
/** Telegram need not tell what a file is called. */
const NAMELESS = 'tep'

/** Reads what came together: files by themselves, unless they are parts of one forwarded post, which is one report with its words. */
export async function readParts(ctx: BotContext, sent: readonly Sent[]): Promise<ReadParts> {
  const unread: Unread[] = []
  const found: Item[] = []
  const origin = sent.find(({ part }) => part.origin !== null)?.part.origin ?? null
  const texts: string[] = []
  for (const { part } of sent) {
    if (part.text !== '' && (part.document === null || origin !== null) && part.link === null) texts.push(part.text)
    const before = found.length
    unread.push(...(await itemsOf(ctx, part, (item) => found.push(item))))
    if (origin !== null && part.document !== null) texts.push(...found.slice(before).map(({ read }) => read.report.text))
  }
  const words = texts.join('\n\n')
  // A file that was forwarded without words is that file.
  const joins = texts.length > 0 && !(found.length === 1 && texts.length === 1)
  if (!joins) return { items: found, unread }
  const name = nameOf(words)
  const problem = await attempt(ctx, name, async () => {
    const original = new TextEncoder().encode(words)
    found.splice(0, origin === null ? 0 : found.length, { original, origin, read: await ctx.deps.app.intake.read(name, original, dayOf(origin)) })
  })
  return { items: found, unread: problem === null ? unread : [...unread, problem] }
}

/** Reads the file or page of one part, each file of an archive by itself; returns what could not be read. */
async function itemsOf(ctx: BotContext, { document, link, origin }: Part, take: (item: Item) => void): Promise<Unread[]> {
  const { intake, fetchPage } = ctx.deps.app
  if (document === null && link === null) return []
  const unread: Unread[] = []
  const note = (problem: Unread | null): void => {
    if (problem !== null) unread.push(problem)
  }
  const whole = document?.file_name ?? link ?? ''
  note(
    await attempt(ctx, whole, async () => {
      const page = link === null ? null : await fetchPage(link)
      const from = page === null ? origin : { name: page.site, at: null, link: page.link }
      const sent = page ?? { source: document!.file_name ?? NAMELESS, bytes: await download(ctx, document!) }
      for await (const { source, bytes } of intake.unpack(sent.source, sent.bytes)) {
        note(
          await attempt(ctx, source, async () => {
            const original = bytes()
            const read = await intake.read(source, original, dayOf(from))
            take({ original, read, origin: from ?? read.report.stated?.origin ?? null })
          }),
        )
      }
    }),
  )
  return unread
}

/** A post is of the day it was posted, when its text does not say. */
function dayOf(origin: Origin | null): PartialDate | null {
  if (origin?.at == null) return null
  const at = new Date(origin.at)
  return { year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() }
}

const nameOf = (words: string): string => `${shorten(words.split('\n', 1)[0]!, NAME_LENGTH).replace(/[/\\\p{Cc}]/gu, '-')}.txt`

/** Why a file could not be read; null when it could. A bug met on one file is for the log, and the others are read. */
async function attempt(ctx: BotContext, source: string, work: () => Promise<void>): Promise<Unread | null> {
  try {
    await work()
    return null
  } catch (error) {
    if (error instanceof AppError && error.code !== 'internal') return { source, code: error.code, values: error.values }
    // A file that Telegram no longer has, or never had.
    if (error instanceof GrammyError && error.error_code === 400) return { source, code: 'unreadable', values: { reason: 'Telegram' } }
    if (error instanceof HttpError) throw error
    ctx.deps.log.error({ update: ctx.update.update_id, ...errorFields(error) }, 'file not read')
    return { source, code: 'internal', values: {} }
  }
}
