import type { Chat, User } from 'grammy/types'
import type { World } from './world.js'

export interface NewUser {
  readonly first_name: string
  readonly last_name?: string
  readonly username?: string
  readonly language_code?: string
  readonly id?: number
  readonly is_bot?: boolean
  /** False for a person who has not yet written to the bot; true when absent. */
  readonly started?: boolean
}

export interface NewGroup {
  readonly title: string
  readonly members: readonly User[]
  readonly admins?: readonly User[]
  /** Names of the topics, which make the group a forum. */
  readonly topics?: readonly string[]
  readonly type?: 'group' | 'supergroup'
  readonly id?: number
}

export interface Group {
  readonly chat: Chat.GroupChat | Chat.SupergroupChat
  /** Topic ids by their names. */
  readonly topics: Readonly<Record<string, number>>
}

/** Adds a person with their private chat. */
export function addUser(world: World, { id = world.newId(), started = true, is_bot = false, ...names }: NewUser): User {
  const user: User = { id, is_bot, ...names }
  world.users.set(id, user)
  const { first_name, last_name, username } = names
  const named = { ...(last_name !== undefined && { last_name }), ...(username !== undefined && { username }) }
  world.openRoom({ id, type: 'private', first_name, ...named }, started ? 'member' : 'absent')
  return user
}

/** Adds a group that the bot is a member of. */
export function addGroup(world: World, { title, members, admins = [], topics = [], type = 'supergroup', id }: NewGroup): Group {
  const chatId = id ?? -1_000_000_000_000 - world.newId()
  const forum = topics.length > 0
  const chat = { id: chatId, type: forum ? 'supergroup' : type, title, ...(forum && { is_forum: true }) } as Group['chat']
  const room = world.openRoom(chat, 'member')
  for (const { id: member } of [...members, world.bot]) room.members.set(member, 'member')
  for (const { id: admin } of admins) room.members.set(admin, 'administrator')
  for (const name of topics) {
    const opening = world.post(room, { from: world.bot, forum_topic_created: { name, icon_color: 0x6fb9f0 } })
    room.topics.set(opening.message_id, name)
  }
  return { chat, topics: Object.fromEntries([...room.topics].map(([topic, name]) => [name, topic])) }
}
