import type { Api } from 'grammy'
import { createTranslator } from '../locales.js'
import type { Language } from '../reports/report.js'
import { ignoreRefusal } from './delivery.js'

/** What each command may be called; the first name is the Vietnamese menu's, the last the English one's. */
export const NAMES = {
  start: ['start'],
  help: ['help'],
  meetings: ['hop', 'meetings'],
  person: ['nguoi', 'person'],
  reports: ['nguon', 'reports'],
  fresh: ['moi', 'new'],
  language: ['ngonngu', 'language'],
  statistics: ['thongke', 'stats'],
  unanswered: ['chuatraloi', 'unanswered'],
  admin: ['admin'],
  add: ['them', 'add'],
  library: ['baocao', 'library'],
  undo: ['hoantac', 'undo'],
  export: ['xuat', 'export'],
  history: ['nhatky', 'history'],
  cancel: ['huy', 'cancel'],
} satisfies Record<string, string[]>

/** Every name of every command. */
export const COMMANDS: ReadonlySet<string> = new Set(Object.values(NAMES).flat())

/** Commands in the menu that Telegram shows, in its order. */
const MENU = ['help', 'meetings', 'person', 'reports', 'fresh', 'language'] as const

/** What admins' menus have besides. */
const ADMIN_MENU = ['add', 'library', 'undo', 'history', 'export', 'statistics', 'unanswered', 'admin'] as const

const menuIn = (language: Language, commands: readonly (keyof typeof NAMES)[] = MENU) =>
  commands.map((command) => ({ command: NAMES[command].at(language === 'vi' ? 0 : -1)!, description: createTranslator(language)(`bot-command-${command}`) }))

/** Puts the commands into Telegram's menu, in Vietnamese and English; `otherwise` for people of other languages. */
export async function registerCommands(api: Api, otherwise: Language): Promise<void> {
  await api.setMyCommands(menuIn(otherwise))
  await api.setMyCommands(menuIn('vi'), { language_code: 'vi' })
  await api.setMyCommands(menuIn('en'), { language_code: 'en' })
}

/** Puts the commands into the menu of one person, in a language of their own; one whose chat with the bot is not open yet gets them later. */
export async function registerPerson(api: Api, person: number, language: Language, isAdmin: boolean): Promise<void> {
  await api.setMyCommands(menuIn(language, isAdmin ? [...MENU, ...ADMIN_MENU] : MENU), { scope: { type: 'chat', chat_id: person } }).catch(ignoreRefusal)
}

/** Gives a person who is no admin any more the menu of all people. */
export async function forgetPerson(api: Api, person: number): Promise<void> {
  await api.deleteMyCommands({ scope: { type: 'chat', chat_id: person } }).catch(ignoreRefusal)
}
