import { createConcurrentSink, createRunner, createSource, createUpdateFetcher } from '@grammyjs/runner'
import type { Bot } from 'grammy'
import type { Update } from 'grammy/types'
import type { BotContext } from './context.js'
import { UPDATE_KINDS } from './create-bot.js'
import type { Receiving } from './receiving.js'
import type { Running } from './run.js'

/** Updates handled at a time. */
const CONCURRENCY = 100

/** Long polling through grammY's runner. Updates are confirmed only after they are taken down. */
export async function startPolling(bot: Bot<BotContext>, receiving: Receiving): Promise<Running> {
  await bot.api.deleteWebhook()
  const adapter = { api: bot.api, handleUpdate: (update: Update) => receiving.handle(update), errorHandler: () => undefined }
  const fetch = createUpdateFetcher<Update, unknown>(adapter, { fetch: { allowed_updates: UPDATE_KINDS }, silent: true })
  const left = await receiving.leftOver()
  const runner = createRunner(
    createSource<Update>({
      supply: async (batch, signal) => (left.length > 0 ? left.splice(0, Math.max(1, batch)) : receiving.takeSurely(await fetch(batch, signal), () => signal.aborted)),
    }),
    createConcurrentSink<Update>({ consume: (update) => receiving.handle(update) }, async () => undefined, { concurrency: CONCURRENCY }),
  )
  runner.start()
  const task = runner.task() ?? Promise.resolve()
  return {
    // The loop ends by itself only when Telegram refuses for good: a wrong token, a second copy.
    failed: new Promise((_, reject) => void task.catch(reject)),
    async stop() {
      // The runner has no task any more once its loop has ended.
      await Promise.resolve(runner.stop()).catch(() => undefined)
      await receiving.idle()
    },
  }
}
