import type { InlineKeyboardMarkup } from 'grammy/types'
import { isFields } from '../parameters.js'
import type { Fields } from '../parameters.js'
import { malformed } from '../refusal.js'
import { isWebAddress } from './web-address.js'

const BUTTON_LIMIT = 100
const DATA_LIMIT_BYTES = 64
const COPY_LIMIT = 256
const STYLES = new Set<unknown>([undefined, 'danger', 'success', 'primary'])
const APPEARANCE = new Set(['text', 'icon_custom_emoji_id', 'style'])

/** The kinds of button served here: what is wrong with the value each holds, undefined when nothing is. */
const ACTIONS: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  callback_data: (value) => (bytesBetween(value, 1, DATA_LIMIT_BYTES) ? undefined : 'BUTTON_DATA_INVALID'),
  url: (value) => (isWebAddress(value) ? undefined : `inline keyboard button URL '${String(value)}' is invalid: Wrong HTTP URL`),
  switch_inline_query: (value) => (typeof value === 'string' ? undefined : 'BUTTON_TYPE_INVALID'),
  switch_inline_query_current_chat: (value) => (typeof value === 'string' ? undefined : 'BUTTON_TYPE_INVALID'),
  switch_inline_query_chosen_chat: (value) => (isFields(value) ? undefined : 'BUTTON_TYPE_INVALID'),
  copy_text: (value) => (isFields(value) && lengthBetween(value.text, 1, COPY_LIMIT) ? undefined : 'BUTTON_COPY_TEXT_INVALID'),
}

/** The inline keyboard of a `reply_markup`, null for the other kinds; refuses what Telegram refuses. */
export function checkMarkup(markup: Fields | undefined): InlineKeyboardMarkup | null {
  if (markup === undefined) return null
  if (markup.inline_keyboard !== undefined) return checkInlineKeyboard(markup.inline_keyboard)
  if (markup.remove_keyboard === true || markup.force_reply === true || Array.isArray(markup.keyboard)) return null
  throw malformed("object expected as reply markup")
}

function checkInlineKeyboard(keyboard: unknown): InlineKeyboardMarkup | null {
  const isRows = Array.isArray(keyboard) && keyboard.every((row) => Array.isArray(row))
  if (!isRows) throw malformed("can't parse inline keyboard: expected an Array of Array")
  const rows = (keyboard as unknown[][]).filter((row) => row.length > 0)
  const buttons = rows.flat()
  if (buttons.length > BUTTON_LIMIT) throw malformed('REPLY_MARKUP_TOO_LONG')
  buttons.forEach(checkButton)
  return rows.length === 0 ? null : ({ inline_keyboard: rows } as InlineKeyboardMarkup)
}

function checkButton(button: unknown): void {
  if (!isFields(button)) throw malformed("can't parse inline keyboard button: expected an Object")
  if (typeof button.text !== 'string' || button.text.trim() === '') throw malformed('BUTTON_TEXT_INVALID')
  if (!STYLES.has(button.style)) throw malformed(`button style "${String(button.style)}" is invalid`)
  const [action, ...others] = Object.keys(button).filter((name) => !APPEARANCE.has(name))
  if (action === undefined) throw malformed("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
  const check = ACTIONS[action]
  if (check === undefined || others.length > 0) throw malformed(`BUTTON_TYPE_INVALID (${[action, ...others].join(', ')})`)
  const fault = check(button[action])
  if (fault !== undefined) throw malformed(fault)
}

function bytesBetween(value: unknown, least: number, most: number): boolean {
  if (typeof value !== 'string') return false
  const bytes = Buffer.byteLength(value, 'utf8')
  return bytes >= least && bytes <= most
}

function lengthBetween(value: unknown, least: number, most: number): boolean {
  return typeof value === 'string' && value.length >= least && value.length <= most
}
