import { checkInlineResults } from '../checks/inline-results.js'
import { isWebAddress } from '../checks/web-address.js'
import type { Parameters } from '../parameters.js'
import { malformed, misplaced } from '../refusal.js'
import type { PendingQuery, World } from '../world.js'
import type { Method } from './method.js'

const ANSWER_LIMIT = 200
const OFFSET_LIMIT_BYTES = 64
const QUERY_LIFE_MS = 60_000

/** The answers to pressed buttons and to inline mode, each given once and in time. */
export const queries = {
  answerCallbackQuery: (given, world) => {
    if ((given.text('text') ?? '').length > ANSWER_LIMIT) throw malformed('MESSAGE_TOO_LONG')
    if (given.has('url') && !isWebAddress(given.text('url'))) throw malformed('URL_INVALID')
    given.flag('show_alert')
    checkCacheTime(given)
    answerOnce(world, world.callbacks.get(given.text('callback_query_id') ?? ''))
    return true
  },

  answerInlineQuery: (given, world) => {
    const results = checkInlineResults(given.list('results') ?? [])
    if (Buffer.byteLength(given.text('next_offset') ?? '', 'utf8') > OFFSET_LIMIT_BYTES) throw malformed('NEXT_OFFSET_INVALID')
    given.flag('is_personal')
    checkCacheTime(given)
    checkButton(given)
    const query = world.inlineQueries.get(given.text('inline_query_id') ?? '')
    answerOnce(world, query)
    if (query !== undefined) query.results = results
    return true
  },
} satisfies Record<string, Method>

function answerOnce(world: World, query: PendingQuery | undefined): void {
  if (query === undefined || query.answered || world.clock() - query.askedAt > QUERY_LIFE_MS) {
    throw misplaced('query is too old and response timeout expired or query ID is invalid')
  }
  query.answered = true
}

function checkCacheTime(given: Parameters): void {
  if ((given.integer('cache_time') ?? 0) < 0) throw malformed('cache_time is invalid')
}

function checkButton(given: Parameters): void {
  const button = given.object('button')
  if (button === undefined) return
  if (typeof button.text !== 'string' || button.text.trim() === '') throw malformed('BUTTON_TEXT_INVALID')
  const { start_parameter: start } = button
  if (typeof start !== 'string' || !/^[A-Za-z0-9_-]{1,64}$/u.test(start)) throw malformed('START_PARAM_INVALID')
}
