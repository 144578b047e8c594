import type { Api } from 'grammy'
import { createTranslator } from '../locales.js'
import type { Language } from '../reports/report.js'
import type { Upload } from '../store/uploads.js'
import type { BotDeps } from './context.js'
import { ignoreRefusal } from './delivery.js'
import { errorFields } from './log.js'
import { botKey } from './middleware/once.js'
import { button } from './rendering/answer.js'
import { shorten } from './rendering/text.js'
import { dataFor } from './target.js'
import { bodyOf } from './uploads/body.js'

const HOUR_MS = 60 * 60 * 1000
const WEEK_MS = 7 * 24 * HOUR_MS
/** Settled uploads are kept this long, for those who press their buttons. */
const KEPT_MS = 30 * 24 * HOUR_MS
/** Lines of a digest, and uploads offered in one message. */
const MOST = 8
const LINE = 200

interface Chores {
  stop(): void
}

/** What the bot does of itself: offers again what waits for a word at its start, and once a week tells admins what could not be answered. */
export function startChores(api: Api, me: number, deps: BotDeps): Chores {
  const attempt = (work: Promise<void>): void => void work.catch((error: unknown) => deps.log.warn(errorFields(error), 'chore not done'))
  attempt(offerWaiting(api, me, deps))
  attempt(sendDigest(api, me, deps))
  attempt(deps.app.bot.uploads.forget(new Date(deps.now().getTime() - KEPT_MS).toISOString()))
  const timer = setInterval(() => attempt(sendDigest(api, me, deps)), HOUR_MS)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}

/** The admins of the configuration and those made by admins. */
export async function adminsOf({ app, config }: BotDeps): Promise<number[]> {
  const given = (await app.bot.rights()).filter(({ right }) => right === 'admin').map(({ id }) => id)
  return [...new Set([...config.adminIds, ...given])]
}

const languageOf = async ({ app, language }: BotDeps, person: number): Promise<Language> => (await app.bot.language(person)) ?? language

/** Uploads whose card was shown and never answered; what was not shown yet is under way again by itself. */
async function offerWaiting(api: Api, me: number, deps: BotDeps): Promise<void> {
  const byChat = new Map<number, Upload[]>()
  for (const upload of await deps.app.bot.uploads.waiting()) {
    if (upload.card !== null && upload.id.startsWith(botKey(me))) byChat.set(upload.chat, [...(byChat.get(upload.chat) ?? []), upload])
  }
  for (const [chat, uploads] of byChat) {
    const say = createTranslator(await languageOf(deps, uploads[0]!.admin))
    const buttons = uploads.slice(0, MOST).map((upload) => [button(shorten(bodyOf(upload).title, LINE), dataFor({ kind: 'up', id: upload.id, version: upload.revision }, 'open'))])
    await api.sendMessage(chat, say('uploads-waiting', { count: uploads.length }), { reply_markup: { inline_keyboard: buttons } }).catch(ignoreRefusal)
  }
}

/** Once a week, what nobody could answer in that week. The week is noted first: a digest may be lost, but never comes twice. */
async function sendDigest(api: Api, me: number, deps: BotDeps): Promise<void> {
  const { bot } = deps.app
  const key = `digest:${me}`
  const now = deps.now()
  const last = (await bot.conversation(key))?.at
  if (typeof last === 'string' && now.getTime() - Date.parse(last) < WEEK_MS) return
  await bot.saveConversation(key, { at: now.toISOString() })
  if (typeof last !== 'string') return
  const questions = await bot.unanswered(last)
  if (questions.length === 0) return
  for (const admin of await adminsOf(deps)) {
    const say = createTranslator(await languageOf(deps, admin))
    const lines = questions.slice(0, MOST).map(({ question, times }, i) => `${i + 1}. ${shorten(question, LINE)} (${times})`)
    const text = [say('digest-title', { count: questions.length }), lines.join('\n'), say('digest-more')].join('\n\n')
    await api.sendMessage(admin, text, { reply_markup: { inline_keyboard: [[button(say('digest-add'), 'add')]] } }).catch(ignoreRefusal)
  }
}
