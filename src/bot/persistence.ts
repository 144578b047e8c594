import { autoRetry } from '@grammyjs/auto-retry'
import { HttpError, type Transformer } from 'grammy'
import { setTimeout } from 'node:timers/promises'

/** Longest pause that Telegram may ask for, in seconds, and how often it may, before a call is given up. */
const LONGEST_PAUSE = 120
const MOST_PAUSES = 6

/** Pauses double from the first: five of them last 6 seconds. */
const ATTEMPTS = 6
const FIRST_PAUSE_MS = 200

/** What may be called again when the connection broke: calling twice does what calling once does. */
const REPEATABLE = /^(?:get|set|edit|delete|answer)|^sendChatAction$|^sendMessageDraft$/u

/** Polling has its own way with what fails. */
const POLL = 'getUpdates'

/** Waits when Telegram says so, up to a limit. */
export function patient(): Transformer {
  const retry = autoRetry({ maxDelaySeconds: LONGEST_PAUSE, maxRetryAttempts: MOST_PAUSES, rethrowHttpErrors: true, rethrowInternalServerErrors: true })
  return (prev, method, payload, signal) => (method === POLL ? prev(method, payload, signal) : retry(prev, method, payload, signal))
}

/** Calls again what met an error of Telegram's, and what a broken connection cut off where that is safe: sending a message is not. */
export function persistent(): Transformer {
  return async (prev, method, payload, signal) => {
    for (let attempt = 1; ; attempt++) {
      const isLast = method === POLL || attempt === ATTEMPTS || signal?.aborted === true
      try {
        const response = await prev(method, payload, signal)
        if (isLast || response.ok || response.error_code < 500) return response
      } catch (error) {
        if (isLast || !(error instanceof HttpError) || !REPEATABLE.test(method)) throw error
      }
      await setTimeout(FIRST_PAUSE_MS * 2 ** (attempt - 1))
    }
  }
}
