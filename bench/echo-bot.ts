/** The yardstick of `bench/bot.ts`: a bare grammY bot behind the runner that says what it is told. */
import { run } from '@grammyjs/runner'
import { Bot } from 'grammy'

const bot = new Bot(process.env.BOT_TOKEN!, { client: { apiRoot: process.env.TELEGRAM_API_ROOT! } })
bot.on('message:text', (ctx) => ctx.reply(ctx.message.text))
run(bot)
