import type { Api } from 'grammy'
import { createTranslator } from '../locales.js'
import type { Language } from '../reports/report.js'

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
} satisfies Record<string, string[]>

/** Every name of every command. */
export const COMMANDS: ReadonlySet<string> = new Set(Object.values(NAMES).flat())

/** Commands in the menu that Telegram shows, in its order. */
const MENU = ['help', 'meetings', 'person', 'reports', 'fresh', 'language'] as const

const menuIn = (language: Language) =>
  MENU.map((command) => ({ command: NAMES[command].at(language === 'vi' ? 0 : -1)!, description: createTranslator(language)(`bot-command-${command}`) }))

/** Puts the commands into Telegram's menu, in Vietnamese and English; `otherwise` for people of other languages. */
export async function registerCommands(api: Api, otherwise: Language): Promise<void> {
  await api.setMyCommands(menuIn(otherwise))
  await api.setMyCommands(menuIn('vi'), { language_code: 'vi' })
  await api.setMyCommands(menuIn('en'), { language_code: 'en' })
}
