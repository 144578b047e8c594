import type { ApiMethods } from 'grammy/types'
import { malformed } from '../refusal.js'

type Given<Method extends keyof ApiMethods> = NonNullable<Parameters<ApiMethods[Method]>[0]>
type Names<Method extends keyof ApiMethods> = readonly (keyof Given<Method>)[]

const SENDING = ['chat_id', 'message_thread_id', 'disable_notification', 'protect_content', 'reply_parameters', 'reply_markup'] as const
const EDITING = ['chat_id', 'message_id', 'inline_message_id', 'reply_markup'] as const
const FORWARDING = ['chat_id', 'message_thread_id', 'from_chat_id', 'message_id', 'disable_notification', 'protect_content'] as const

/** The methods served here, and the parameters each may be given; `parse_mode` is left out, as the product sends entities only. */
const KNOWN_PARAMETERS = {
  getMe: [],
  getUpdates: ['offset', 'limit', 'timeout', 'allowed_updates'],
  setWebhook: ['url', 'ip_address', 'max_connections', 'allowed_updates', 'drop_pending_updates', 'secret_token'],
  deleteWebhook: ['drop_pending_updates'],
  getWebhookInfo: [],
  sendMessage: [...SENDING, 'text', 'entities', 'link_preview_options'],
  sendMessageDraft: ['chat_id', 'message_thread_id', 'draft_id', 'text', 'entities', 'can_stop', 'keep_on_stop'],
  sendDocument: [...SENDING, 'document', 'thumbnail', 'caption', 'caption_entities', 'disable_content_type_detection'],
  copyMessage: [...FORWARDING, 'caption', 'caption_entities', 'reply_parameters', 'reply_markup'],
  forwardMessage: FORWARDING,
  editMessageText: [...EDITING, 'text', 'entities', 'link_preview_options'],
  editMessageReplyMarkup: EDITING,
  deleteMessage: ['chat_id', 'message_id'],
  sendChatAction: ['chat_id', 'message_thread_id', 'action'],
  setMessageReaction: ['chat_id', 'message_id', 'reaction', 'is_big'],
  answerCallbackQuery: ['callback_query_id', 'text', 'show_alert', 'url', 'cache_time'],
  answerInlineQuery: ['inline_query_id', 'results', 'cache_time', 'is_personal', 'next_offset', 'button'],
  getFile: ['file_id'],
  getChat: ['chat_id'],
  getChatMember: ['chat_id', 'user_id'],
  getChatAdministrators: ['chat_id'],
  getChatMemberCount: ['chat_id'],
  leaveChat: ['chat_id'],
  setMyCommands: ['commands', 'scope', 'language_code'],
  getMyCommands: ['scope', 'language_code'],
  deleteMyCommands: ['scope', 'language_code'],
  setMyName: ['name', 'language_code'],
  setMyDescription: ['description', 'language_code'],
  setMyShortDescription: ['short_description', 'language_code'],
} as const satisfies { readonly [Method in keyof ApiMethods]?: Names<Method> }

export type KnownMethod = keyof typeof KNOWN_PARAMETERS

/** Whether the method is served here. */
export function isKnownMethod(method: string): method is KnownMethod {
  return Object.hasOwn(KNOWN_PARAMETERS, method)
}

/** Refuses parameters the method does not have, so that a misspelt one is seen; Telegram would ignore it. */
export function checkParameterNames(method: KnownMethod, names: readonly string[]): void {
  const known: readonly string[] = KNOWN_PARAMETERS[method]
  const strange = names.find((name) => !known.includes(name))
  if (strange !== undefined) throw malformed(`${method} has no parameter "${strange}" here`)
}
