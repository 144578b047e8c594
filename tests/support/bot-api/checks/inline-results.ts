import type { InlineQueryResult } from 'grammy/types'
import { isFields } from '../parameters.js'
import type { Fields } from '../parameters.js'
import { malformed } from '../refusal.js'
import { checkMarkup } from './keyboard.js'
import { formattedText } from './text.js'

const RESULTS_LIMIT = 50
const ID_LIMIT_BYTES = 64
const ARTICLE = new Set(['type', 'id', 'title', 'input_message_content', 'reply_markup', 'url', 'description'])
const CONTENT = new Set(['message_text', 'entities', 'link_preview_options'])

/** The results of an inline query, when there are at most 50 articles with distinct ids of 1–64 bytes, each with a text to send. */
export function checkInlineResults(results: readonly unknown[]): InlineQueryResult[] {
  if (results.length > RESULTS_LIMIT) throw malformed('RESULTS_TOO_MUCH')
  const articles = results.map(checkArticle)
  if (new Set(articles.map(({ id }) => id)).size < articles.length) throw malformed('RESULT_ID_DUPLICATE')
  return articles
}

function checkArticle(result: unknown): InlineQueryResult {
  if (!isFields(result) || result.type !== 'article') throw malformed('only results of type article are served here')
  checkNames(result, ARTICLE)
  const { id, title } = result
  if (typeof id !== 'string' || id === '' || Buffer.byteLength(id, 'utf8') > ID_LIMIT_BYTES) throw malformed('RESULT_ID_INVALID')
  if (typeof title !== 'string' || title.trim() === '') throw malformed('ARTICLE_TITLE_EMPTY')
  if (!['undefined', 'string'].includes(typeof result.description)) throw malformed('field "description" must be of type String')
  checkContent(result.input_message_content)
  if (result.reply_markup !== undefined) checkMarkup(result.reply_markup as Fields)
  return result as unknown as InlineQueryResult
}

function checkContent(content: unknown): void {
  if (!isFields(content) || typeof content.message_text !== 'string') throw malformed('input message content is not specified')
  checkNames(content, CONTENT)
  const { text } = formattedText(content.message_text, (content.entities ?? []) as unknown[])
  if (text === '') throw malformed('message text is empty')
}

function checkNames(fields: Fields, known: ReadonlySet<string>): void {
  const strange = Object.keys(fields).find((name) => !known.has(name))
  if (strange !== undefined) throw malformed(`an inline result has no field "${strange}" here`)
}
