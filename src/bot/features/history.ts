import { Composer, InputFile } from 'grammy'
import { AppError } from '../../errors.js'
import { changeWords } from '../../library/change-words.js'
import type { HistoryEntry } from '../../store/store.js'
import { NAMES } from '../commands.js'
import type { BotContext } from '../context.js'
import { deliver, place, show, type Outgoing } from '../delivery.js'
import { later } from '../later.js'
import { button } from '../rendering/answer.js'
import { bold, joined, plain, shorten } from '../rendering/text.js'
import { toast } from '../toast.js'
import { whenWords, whoWords } from '../who.js'

/** /nhatky: who changed what, and when; /hoantac: the last change taken back; /xuat: the corpus as files. */
export const history = new Composer<BotContext>()

const PAGE = 10
const TITLE_LENGTH = 120

history.command(NAMES.history, async (ctx) => deliver(ctx, await historyPage(ctx, 0)))

history.callbackQuery(/^nk:([0-9]{1,5})$/u, async (ctx) => {
  await toast(ctx)
  await show(ctx, await historyPage(ctx, Number(ctx.match[1])))
})

async function historyPage(ctx: BotContext, page: number): Promise<Outgoing> {
  const found = await ctx.deps.app.library.history(PAGE + 1, page * PAGE)
  if (found.length === 0) return { text: plain(ctx.say('history-empty')) }
  const lines: string[] = []
  for (const entry of found.slice(0, PAGE)) lines.push(`${whenWords(ctx, entry.at)} · ${await whoWords(ctx, entry.by)}: ${words(ctx, entry)}`)
  const turn = [...(page > 0 ? [button('◀', `nk:${page - 1}`)] : []), ...(found.length > PAGE ? [button('▶', `nk:${page + 1}`)] : [])]
  return { text: joined([bold(ctx.say('history-title')), plain(lines.join('\n'))], '\n\n'), buttons: turn.length > 0 ? [turn] : [] }
}

const words = (ctx: BotContext, entry: HistoryEntry): string => changeWords({ ...entry, title: shorten(entry.title, TITLE_LENGTH) }, ctx.say)

history.command(NAMES.undo, async (ctx) => {
  try {
    const undone = await ctx.deps.app.library.undo(String(ctx.from!.id), ctx.key)
    const values = { change: words(ctx, undone), who: await whoWords(ctx, undone.by), when: whenWords(ctx, undone.at) }
    await deliver(ctx, { text: plain(ctx.say('undo-done', values)) })
  } catch (error) {
    if (!(error instanceof AppError) || (error.code !== 'nothing-to-undo' && error.code !== 'cannot-undo')) throw error
    await deliver(ctx, { text: plain(ctx.say(`error-${error.code}`)) })
  }
})

history.command(NAMES.export, (ctx) => later(ctx, sendArchives(ctx)))

async function sendArchives(ctx: BotContext): Promise<void> {
  const day = ctx.deps.now().toISOString().slice(0, 10)
  let number = 0
  for await (const bytes of ctx.deps.app.library.archives()) {
    number += 1
    const name = `bienban-${day}${number === 1 ? '' : `-${number}`}.zip`
    await ctx.api.sendDocument(ctx.chat!.id, new InputFile(bytes, name), { ...place(ctx), caption: ctx.say('export-caption') })
  }
  if (number === 0) await deliver(ctx, { text: plain(ctx.say('bot-start-empty')) })
}

history.command(NAMES.cancel, (ctx) => deliver(ctx, { text: plain(ctx.say('cancel-nothing')) }))
