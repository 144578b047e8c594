import { changeWords } from '../../library/change-words.js'
import type { Translate } from '../../locales.js'
import type { HistoryEntry } from '../../store/store.js'
import { dateWords } from './dates.js'

/** When, by whom and what, as cells of a table or values of a sentence; who is the command line, the sample reports or a Telegram id. */
export const changeCells = (entry: HistoryEntry, t: Translate): { readonly when: string; readonly who: string; readonly change: string } => ({
  when: timeWords(entry.at, t),
  who: t.has(`who-${entry.by}`) ? t(`who-${entry.by}`) : entry.by,
  change: changeWords(entry, t),
})

/** By the clock of this machine. */
function timeWords(iso: string, t: Translate): string {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return iso
  const time = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
  return `${dateWords({ year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() }, t)} ${time}`
}
