import { Composer } from 'grammy'
import { AppError } from '../../errors.js'
import { NAMES } from '../commands.js'
import type { BotContext } from '../context.js'
import { deliver, show, type Outgoing } from '../delivery.js'
import { button, fitsButton, rows } from '../rendering/answer.js'
import { dateWords } from '../rendering/dates.js'
import { pageButtons, pageOf } from '../rendering/page.js'
import { bold, joined, oneLine, plain, shorten } from '../rendering/text.js'
import { dataFor, pressed, REPORT_DATA } from '../target.js'
import { toast } from '../toast.js'
import { beginEditing, changedCard, emptied, fieldMenu, stopEditing } from '../uploads/editing.js'
import { binData, reportCard } from '../uploads/report-card.js'
import { whenWords, whoWords } from '../who.js'

/** /baocao: reports for admins, to be looked through, set right, replaced and taken out. */
export const library = new Composer<BotContext>()

/** UTF-16 units of a title in a list. */
const TITLE_LENGTH = 200

library.command(NAMES.library, async (ctx) => deliver(ctx, await listPage(ctx, oneLine(ctx.match.normalize('NFC')), 0)))

library.callbackQuery(/^bc:([0-9]{1,5}):(.*)$/su, async (ctx) => {
  await toast(ctx)
  await show(ctx, await listPage(ctx, ctx.match[2]!, Number(ctx.match[1])))
})

async function listPage(ctx: BotContext, words: string, wanted: number): Promise<Outgoing> {
  const found = await ctx.deps.app.shelf.find(words)
  const bin = (await ctx.deps.app.library.archived()).length
  const { page, pages, first, shown } = pageOf(found, wanted)
  const lines = shown.map(({ title, date }, i) => `${first + i + 1}. ${shorten(title, TITLE_LENGTH)}${date === null ? '' : ` (${dateWords(date, ctx.say)})`}`)
  const head = found.length === 0 ? (words === '' ? ctx.say('bot-start-empty') : ctx.say('library-none', { words: shorten(words, 100) })) : words === '' ? ctx.say('bot-reports', { count: found.length }) : ctx.say('library-found', { words: shorten(words, 100), count: found.length })
  return {
    text: joined([bold(head), plain(lines.join('\n')), plain(found.length === 0 ? '' : ctx.say('library-hint'))], '\n\n'),
    buttons: [
      ...rows(shown.map(({ id, edition }, i) => button(String(first + i + 1), dataFor({ kind: 'rp', id, version: edition }, 'open'))), Math.max(1, shown.length)),
      ...pageButtons(page, pages, (to) => `bc:${to}:${words}`),
      [...(words !== '' && fitsButton('bc:0:') ? [button(ctx.say('library-all'), 'bc:0:')] : []), ...(bin > 0 ? [button(ctx.say('library-bin', { count: bin }), 'bin:0')] : [])],
    ].filter((row) => row.length > 0),
  }
}

library.callbackQuery(REPORT_DATA, async (ctx) => {
  const { target, act, about } = pressed(ctx.match)
  switch (act) {
    case 'open':
      await toast(ctx)
      return deliver(ctx, await reportCard(ctx, target.id))
    case 'back':
      await toast(ctx)
      return show(ctx, await reportCard(ctx, target.id))
    case 'stop':
      return stopEditing(ctx)
    case 'set':
      return emptied(ctx, target, about)
    case 'edit':
    case 'field': {
      if (!(await isCurrent(ctx, target.id, target.version))) return outdated(ctx, target.id)
      await toast(ctx)
      if (act === 'field') return beginEditing(ctx, target, about)
      return show(ctx, { text: (await reportCard(ctx, target.id)).text, buttons: fieldMenu(ctx, target) })
    }
    case 'bin':
      return toBin(ctx, target.id, target.version)
    default:
      return toast(ctx, ctx.say('bot-gone'))
  }
})

const stored = async (ctx: BotContext, id: string) => (await ctx.deps.app.library.list()).find((report) => report.id === id)

const isCurrent = async (ctx: BotContext, id: string, edition: number): Promise<boolean> => (await stored(ctx, id))?.edition === edition

/** A card that another person's change has made old. */
async function outdated(ctx: BotContext, id: string): Promise<void> {
  await toast(ctx, ctx.say('report-old'), true)
  await show(ctx, await reportCard(ctx, id))
}

async function toBin(ctx: BotContext, id: string, edition: number): Promise<void> {
  try {
    await ctx.deps.app.library.remove(id, String(ctx.from!.id), edition)
    await toast(ctx, ctx.say('bin-done'))
    await show(ctx, await reportCard(ctx, id))
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.code === 'no-such-report') return outdated(ctx, id)
    if (error.code !== 'report-changed') throw error
    await toast(ctx, ctx.say('report-old'), true)
    await show(ctx, await changedCard(ctx, id, error))
  }
}

library.callbackQuery(/^bin:([0-9]{1,5})$/u, async (ctx) => {
  await toast(ctx)
  await show(ctx, await binPage(ctx, Number(ctx.match[1])))
})

async function binPage(ctx: BotContext, wanted: number): Promise<Outgoing> {
  const all = await ctx.deps.app.library.archived()
  const back = [button(ctx.say('report-list'), 'bc:0:')]
  if (all.length === 0) return { text: plain(ctx.say('bin-empty')), buttons: [back] }
  const { page, pages, first, shown } = pageOf(all, wanted)
  const lines: string[] = []
  for (const [i, { title, by, at }] of shown.entries()) lines.push(`${first + i + 1}. ${shorten(title, TITLE_LENGTH)} — ${await whoWords(ctx, by)}, ${whenWords(ctx, at)}`)
  return {
    text: joined([bold(ctx.say('bin-title', { count: all.length })), plain(lines.join('\n'))], '\n\n'),
    buttons: [...rows(shown.map((report, i) => button(String(first + i + 1), binData(report, 'open'))), shown.length), ...pageButtons(page, pages, (to) => `bin:${to}`), back],
  }
}

library.callbackQuery(/^bn:([0-9a-f]{16}):([0-9a-z]{1,11}):(open|restore|ask|purge)$/u, async (ctx) => {
  const [, id, number, act] = ctx.match as unknown as [string, string, string, 'open' | 'restore' | 'ask' | 'purge']
  const binned = (await ctx.deps.app.library.archived()).find((report) => report.id === id && report.number === Number.parseInt(number, 36))
  if (binned === undefined) {
    await toast(ctx, ctx.say('bin-no-longer'), true)
    return show(ctx, await reportCard(ctx, id))
  }
  await toast(ctx)
  const by = String(ctx.from.id)
  if (act === 'restore') await ctx.deps.app.library.restore(id, by)
  if (act === 'purge') await ctx.deps.app.library.purge(id, by)
  if (act === 'open') return deliver(ctx, await reportCard(ctx, id))
  if (act === 'purge') return show(ctx, { text: plain(ctx.say('bin-purged', { title: binned.title })), buttons: [[button(ctx.say('report-list'), 'bc:0:')]] })
  if (act === 'restore') return show(ctx, await reportCard(ctx, id))
  await show(ctx, { text: plain(ctx.say('bin-ask', { title: binned.title })), buttons: [[button(ctx.say('bin-purge-sure'), binData(binned, 'purge')), button(ctx.say('bin-keep'), binData(binned, 'open'))]] })
})
