import { FormattedString } from '@grammyjs/parse-mode'
import { Composer } from 'grammy'
import type { InlineQueryResultArticle } from 'grammy/types'
import type { Answer, Citation } from '../../answers/answer.js'
import { AppError } from '../../errors.js'
import { createTranslator, type Translate } from '../../locales.js'
import type { BotContext } from '../context.js'
import { ignoreRefusal } from '../delivery.js'
import { renderSources } from '../rendering/answer.js'
import { split } from '../rendering/split.js'
import { bold, joined, oneLine, plain, shorten } from '../rendering/text.js'

/** @bot QUESTION in any chat: the answer with its first citation, and each further citation by itself. */
export const inline = new Composer<BotContext>()

/** Seconds Telegram may keep an answer for the same person. */
const CACHE_SECONDS = 30
/** Results shown besides the answer. */
const MOST_CITATIONS = 8
const TITLE_LENGTH = 120
const DESCRIPTION_LENGTH = 200

inline.on('inline_query', async (ctx) => {
  const question = oneLine(ctx.inlineQuery.query)
  const answer = question === '' ? null : await ask(ctx, question)
  const results = answer === null || answer.kind === 'not-found' ? [] : resultsOf(question, answer, createTranslator(answer.language))
  await ctx
    .answerInlineQuery(results, {
      cache_time: CACHE_SECONDS,
      is_personal: true,
      ...(results.length === 0 && { button: { text: ctx.say(question === '' ? 'bot-inline-hint' : 'bot-inline-none'), start_parameter: 'inline' } }),
    })
    .catch(ignoreRefusal)
})

/** A question still being typed may not be one yet. */
async function ask(ctx: BotContext, question: string): Promise<Answer | null> {
  try {
    await ctx.turn()
    return (await ctx.deps.app.ask(question, { language: ctx.language })).answer
  } catch (error) {
    if (error instanceof AppError && error.code !== 'internal') return null
    throw error
  }
}

function resultsOf(question: string, answer: Answer, say: Translate): InlineQueryResultArticle[] {
  const [first, ...others] = answer.citations.slice(0, 1 + MOST_CITATIONS)
  if (first === undefined) return []
  const whole = joined([bold(`❓ ${question}`), plain(answer.text), FormattedString.expandableBlockquote(renderSources([first], say))], '\n\n')
  return [article('0', answer.text, `${first.title} — “${first.quote}”`, whole), ...others.map((citation) => article(String(citation.number), `[${citation.number}] ${citation.title}`, `“${citation.quote}”`, renderOne(citation, say)))]
}

const renderOne = (citation: Citation, say: Translate): FormattedString => FormattedString.blockquote(renderSources([citation], say))

/** What is too long for one message is cut at a paragraph end: an inline result is one message. */
function article(id: string, title: string, description: string, content: FormattedString): InlineQueryResultArticle {
  const { text, entities } = split(content)[0]!
  return {
    type: 'article',
    id,
    title: shorten(plain(title).text, TITLE_LENGTH),
    description: shorten(plain(description).text, DESCRIPTION_LENGTH),
    input_message_content: { message_text: text, entities, link_preview_options: { is_disabled: true } },
  }
}
