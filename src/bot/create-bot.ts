import { sequentialize } from '@grammyjs/runner'
import { Bot, Composer } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import { NAMES } from './commands.js'
import type { BotContext, BotDeps } from './context.js'
import { deliver } from './delivery.js'
import { admin } from './features/admin.js'
import { courtesy } from './features/courtesy.js'
import { feedback } from './features/feedback.js'
import { habits } from './features/habits.js'
import { editing } from './features/editing.js'
import { history } from './features/history.js'
import { inline } from './features/inline.js'
import { library } from './features/library.js'
import { meetingCard } from './features/meeting-card.js'
import { meetings } from './features/meetings.js'
import { people } from './features/people.js'
import { proofs } from './features/proofs.js'
import { questions } from './features/questions.js'
import { reports } from './features/reports.js'
import { start } from './features/start.js'
import { statistics } from './features/statistics.js'
import { strangers } from './features/strangers.js'
import { uploadCards } from './features/upload-cards.js'
import { uploads } from './features/uploads.js'
import { errorFields } from './log.js'
import { isAdmin, isAllowed } from './middleware/access.js'
import { isForUs } from './middleware/addressed.js'
import { onError } from './middleware/boundary.js'
import { speak } from './middleware/language.js'
import { limits } from './middleware/limits.js'
import { once } from './middleware/once.js'
import { turnOf } from './middleware/order.js'
import { Numbering } from './numbering.js'
import { pacedEdits } from './pace.js'
import { patient, persistent } from './persistence.js'
import { plain } from './rendering/text.js'
import { toast } from './toast.js'
import { createTurns } from './turns.js'
import { UploadDesk } from './uploads/desk.js'
import { noteName } from './who.js'

/** The kinds of update the bot is sent. */
export const UPDATE_KINDS = ['message', 'edited_message', 'callback_query', 'inline_query'] as const

const REQUEST_SECONDS = 90
const MESSAGES_A_MINUTE = 30

/** The bot: every feature in its place, nothing started. `me` spares asking Telegram who the bot is. */
export function createBot(token: string, deps: BotDeps, me?: UserFromGetMe): Bot<BotContext> {
  const bot = new Bot<BotContext>(token, {
    client: { apiRoot: deps.config.apiRoot, timeoutSeconds: REQUEST_SECONDS },
    ...(me && { botInfo: me }),
  })
  bot.api.config.use(persistent(), patient(), pacedEdits(deps.betweenEditsMs))
  const numbering = new Numbering()
  const turn = createTurns()
  const desk = new UploadDesk(deps)
  bot.use((ctx, next) => {
    ctx.deps = deps
    ctx.numbering = numbering
    ctx.turn = turn
    ctx.uploads = desk
    if (ctx.msg !== undefined) numbering.see(ctx.msg)
    return next()
  })
  // An update is finished behind the work that it leaves for later, for which no other has to wait.
  bot.use(once(), sequentialize(turnOf))
  const guarded = bot.errorBoundary(onError)
  const asked = guarded.filter(isForUs)
  asked.use(speak)
  // Admins send many files at once.
  asked.branch(isAdmin, (_, next) => next(), limits(deps.messagesPerMinute ?? MESSAGES_A_MINUTE))
  asked.branch(isAllowed, features(), strangers)
  bot.catch(({ error, ctx }) => deps.log.error({ update: ctx.update.update_id, ...errorFields(error) }, 'not answered; tried again at the next start'))
  return bot
}

function features(): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  composer.filter(hasNoChat, (ctx) => toast(ctx, ctx.say('bot-gone')))
  composer.use(editing, start, meetings, people, reports, habits)
  composer.use(proofs, meetingCard, feedback)
  composer.branch(isAdmin, forAdmins(), forAdminsOnly())
  composer.use(inline, courtesy, questions, otherButtons())
  return composer
}

/** A button under a message that was sent in inline mode: the bot puts none there. */
const hasNoChat = (ctx: BotContext): boolean => ctx.callbackQuery !== undefined && ctx.chat === undefined

function forAdmins(): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  composer.use(async (ctx, next) => {
    await noteName(ctx)
    await next()
  })
  composer.use(statistics, admin, library, history, uploadCards, uploads)
  return composer
}

const ADMIN_COMMANDS = ['statistics', 'unanswered', 'admin', 'add', 'library', 'undo', 'export', 'history', 'cancel'] as const

function forAdminsOnly(): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  composer.command(ADMIN_COMMANDS.flatMap((name) => NAMES[name]), (ctx) => deliver(ctx, { text: plain(ctx.say('bot-admins-only')) }))
  // A file is told what the bot is for before anything else about it is looked at.
  composer.on('message:document', (ctx) => deliver(ctx, { text: plain(ctx.say('bot-files-from-admins')) }))
  composer.callbackQuery(/^(?:[su]|up|ub|rp|bc|bn|bin|nk|add)(?::|$)/u, (ctx) => toast(ctx, ctx.say('bot-admins-only'), true))
  return composer
}

/** Buttons that say where one is, and those of other times. */
function otherButtons(): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  composer.callbackQuery(/^(?:noop$|part:)/u, (ctx) => toast(ctx))
  composer.on('callback_query', (ctx) => toast(ctx, ctx.say('bot-gone')))
  return composer
}
