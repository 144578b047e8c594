import fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import type { Update } from 'grammy/types'
import type { UpdateKind } from './updates.js'
import { randomMessage } from './random-messages.js'
import { randomChat, randomText, randomUser, seconds } from './random-parts.js'

type Content<Kind extends UpdateKind> = NonNullable<Update[Kind]>

const asOf = <Value>(arbitrary: Arbitrary<object>): Arbitrary<Value> => arbitrary as unknown as Arbitrary<Value>
/** Ids are never given twice. */
const id = fc.uuid()
const member = fc.constantFrom('member', 'left', 'kicked', 'administrator', 'restricted')

const memberChange = (): Arbitrary<object> => fc
  .record({ chat: randomChat(), from: randomUser(), date: seconds, before: member, after: member, user: randomUser() })
  .map(({ before, after, user, ...rest }) => {
    return { ...rest, old_chat_member: { user, status: before }, new_chat_member: { user, status: after } }
  })

const pressed = (botId: number): Arbitrary<object> => fc
  .record({
    id,
    from: randomUser(),
    chat_instance: id,
    data: fc.option(fc.oneof(randomText(), fc.stringMatching(/^[a-z]{1,8}:[A-Za-z0-9_:-]{0,40}$/u)), { nil: undefined }),
    message: randomMessage().map((message) => ({ ...message, from: { id: botId, is_bot: true, first_name: 'Bot' } })),
    kind: fc.constantFrom('message', 'out of reach', 'inline', 'game'),
  })
  .map(({ kind, message, data, ...query }) => {
    if (kind === 'inline') return { ...query, data, inline_message_id: `khong-co-${query.id}` }
    if (kind === 'game') return { ...query, message, game_short_name: 'trò_chơi' }
    return { ...query, data, message: kind === 'message' ? message : { chat: message.chat, message_id: message.message_id, date: 0 } }
  })

/** One random content for each kind of update that grammY knows; the type refuses a kind left out. */
function contents(botId: number): { readonly [Kind in UpdateKind]-?: Arbitrary<Content<Kind>> } {
  const bought = { from: randomUser(), invoice_payload: randomText(), currency: fc.constant('VND'), total_amount: fc.nat() }
  const poll = { id, question: randomText(), options: fc.constant([]), total_voter_count: fc.nat(9), is_closed: fc.boolean() }
  const reaction = { chat: randomChat(), message_id: fc.nat(99), date: seconds }
  const reacted = { old_reaction: fc.constant([]), new_reaction: fc.constant([{ type: 'emoji', emoji: '👎' }]) }
  const query = randomText().map((text) => text.slice(0, 256).replace(/\p{Surrogate}/gu, ''))
  const gone = { business_connection_id: id, chat: randomChat('private'), message_ids: fc.array(fc.nat(99)) }
  const edited = randomMessage().map((message) => ({ ...message, edit_date: message.date }))
  return {
    message: asOf(randomMessage()),
    edited_message: asOf(edited),
    channel_post: asOf(randomMessage('channel')),
    edited_channel_post: asOf(randomMessage('channel')),
    business_connection: asOf(fc.record({ id, user: randomUser(), user_chat_id: fc.nat(), date: seconds, is_enabled: fc.boolean() })),
    business_message: asOf(randomMessage('private').map((message) => ({ ...message, business_connection_id: 'nối-1' }))),
    edited_business_message: asOf(edited),
    deleted_business_messages: asOf(fc.record(gone)),
    guest_message: asOf(randomMessage('supergroup').map((message) => ({ ...message, guest_query_id: '1' }))),
    stopped_message_generation: asOf(fc.record({ chat: randomChat('private'), draft_id: fc.nat(), user: randomUser() })),
    message_reaction: asOf(fc.record({ ...reaction, ...reacted, user: randomUser() })),
    message_reaction_count: asOf(fc.record({ ...reaction, reactions: fc.constant([]) })),
    inline_query: asOf(fc.record({ id, from: randomUser(), query, offset: fc.constantFrom('', '10', 'lạ') })),
    chosen_inline_result: asOf(fc.record({ result_id: id, from: randomUser(), query: randomText() })),
    callback_query: asOf(pressed(botId)),
    shipping_query: asOf(fc.record({ id, from: randomUser(), invoice_payload: randomText(), shipping_address: fc.constant({}) })),
    pre_checkout_query: asOf(fc.record({ id, ...bought })),
    purchased_paid_media: asOf(fc.record({ from: randomUser(), paid_media_payload: randomText() })),
    poll: asOf(fc.record(poll)),
    poll_answer: asOf(fc.record({ poll_id: id, user: randomUser(), option_ids: fc.array(fc.nat(9)) })),
    my_chat_member: asOf(memberChange()),
    chat_member: asOf(memberChange()),
    chat_join_request: asOf(fc.record({ chat: randomChat('supergroup'), from: randomUser(), user_chat_id: fc.nat(), date: seconds })),
    chat_boost: asOf(fc.record({ chat: randomChat('channel'), boost: fc.constant({ boost_id: '1', add_date: 1, expiration_date: 2 }) })),
    removed_chat_boost: asOf(fc.record({ chat: randomChat('channel'), boost_id: id, remove_date: seconds })),
    managed_bot: asOf(fc.record({ user: randomUser(), bot: randomUser() })),
    subscription: asOf(fc.record({ user: randomUser(), invoice_payload: randomText() })),
  }
}

/**
 * Updates of every kind that grammY knows, with texts, commands, entities and callback data as no honest client would send them.
 * Hand them over with `api.inject`, which makes the chats and people they tell of part of the world.
 */
export function randomUpdate(botId: number): Arbitrary<Omit<Update, 'update_id'>> {
  const kinds = Object.entries(contents(botId)) as [UpdateKind, Arbitrary<object>][]
  const each = kinds.map(([kind, content]) => content.map((value) => ({ [kind]: value })))
  const talked = new Set<UpdateKind>(['message', 'edited_message', 'callback_query', 'inline_query'])
  // Most of what a bot is sent is talk.
  return fc.oneof(...each.map((arbitrary, index) => ({ arbitrary, weight: talked.has(kinds[index]![0]) ? 10 : 1 })))
}

