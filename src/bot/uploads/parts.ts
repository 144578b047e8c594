import type { Document, Message, MessageOrigin } from 'grammy/types'
import type { Origin } from '../../reports/report.js'

/** What one message brings to a report. */
export interface Part {
  readonly text: string
  readonly document: Document | null
  /** A page to be fetched. */
  readonly link: string | null
  readonly origin: Origin | null
  /** When it was sent, Unix seconds. */
  readonly at: number
  /** Whether more of the same may be on its way, and by what that is known. */
  readonly more: More | null
}

/** What tells that the next message belongs to this one. */
interface More {
  /** Messages of one album, of one forwarded post, or of one text that was cut. */
  readonly kind: 'album' | 'forward' | 'cut'
  readonly key: string
  /** For a forward: when it was posted (Unix seconds), and its number in the channel. */
  readonly posted: number
  readonly number: number | null
}

/** From this length on, a text is taken for a report rather than a question. */
const LONG_TEXT = 1_200
/** Telegram cuts texts at 4,096 units, at white space when it can: one this long may have been cut. */
const CUT_TEXT = 3_500
/** Parts of one post are posted in one go, and sent on in one go. */
const SAME_POST_SECONDS = 60
const SENT_TOGETHER_SECONDS = 3

/** The words of a message, of a file's caption too. */
const wordsOf = ({ text, caption }: Message): string => (text ?? caption ?? '').normalize('NFC').trim()

/** What an admin's message brings, whatever else it may be: for messages that are uploads because the admin said so. */
export function partIn(message: Message, withLinks: boolean): Part | null {
  const text = wordsOf(message)
  const link = withLinks && /^https?:\/\/\S+$/iu.test(text) ? text : null
  if (text === '' && message.document === undefined && message.photo === undefined) return null
  return { text, document: message.document ?? null, link, origin: originOf(message), at: message.date, more: moreOf(message, text) }
}

/** What a message brings when it is an upload by its nature: a file, a forwarded post, an album, a long text, a link; null for what may be a question. */
export function uploadIn(message: Message, withLinks: boolean): Part | null {
  const part = partIn(message, withLinks)
  if (part === null) return null
  if (part.document !== null || part.origin !== null || part.link !== null || part.text.length > LONG_TEXT) return part
  return message.media_group_id !== undefined && message.photo !== undefined ? part : null
}

/** Whether a part goes on with the one before it. A text that was cut may end in a short piece. */
export function goesOn(last: Part, next: Part): boolean {
  const [a, b] = [last.more, next.more]
  if (a === null) return false
  if (a.kind !== 'album' && next.at - last.at > SENT_TOGETHER_SECONDS) return false
  if (a.kind === 'cut') return next.origin === null && next.document === null
  if (b === null || a.kind !== b.kind || a.key !== b.key) return false
  if (a.kind === 'album') return true
  return Math.abs(b.posted - a.posted) <= SAME_POST_SECONDS && (a.number === null || b.number === a.number + 1)
}

function moreOf(message: Message, text: string): More | null {
  const { media_group_id: album, forward_origin: origin } = message
  if (album !== undefined) return { kind: 'album', key: album, posted: 0, number: null }
  if (origin !== undefined) return { kind: 'forward', key: originKey(origin), posted: origin.date, number: origin.type === 'channel' ? origin.message_id : null }
  if (message.document === undefined && text.length >= CUT_TEXT) return { kind: 'cut', key: '', posted: 0, number: null }
  return null
}

function originKey(origin: MessageOrigin): string {
  switch (origin.type) {
    case 'user':
      return `user ${origin.sender_user.id}`
    case 'hidden_user':
      return `hidden ${origin.sender_user_name}`
    case 'chat':
      return `chat ${origin.sender_chat.id}`
    case 'channel':
      return `channel ${origin.chat.id}`
  }
}

function originOf({ forward_origin: origin }: Message): Origin | null {
  if (origin === undefined) return null
  return { name: originName(origin).normalize('NFC'), at: new Date(origin.date * 1000).toISOString(), link: linkTo(origin) }
}

function originName(origin: MessageOrigin): string {
  switch (origin.type) {
    case 'user':
      return [origin.sender_user.first_name, origin.sender_user.last_name ?? ''].join(' ').trim()
    case 'hidden_user':
      return origin.sender_user_name
    case 'chat':
      return 'title' in origin.sender_chat ? (origin.sender_chat.title ?? '') : ''
    case 'channel':
      return origin.chat.title
  }
}

/** Public channels by name, private ones by number (-100… without its head): https://core.telegram.org/api/links#message-links */
function linkTo(origin: MessageOrigin): string | null {
  if (origin.type !== 'channel') return null
  const { chat, message_id: id } = origin
  return 'username' in chat && chat.username !== undefined ? `https://t.me/${chat.username}/${id}` : `https://t.me/c/${String(chat.id).replace(/^-100/u, '')}/${id}`
}
