import type { HistoryEntry } from '../store/store.js'

type Say = (id: string, values: Readonly<Record<string, string>>) => string

/** What a change was, in words: "sửa ngày họp của “…”"; one that took another back says so. */
export function changeWords({ action, title, fields, undoes }: HistoryEntry, say: Say): string {
  const words = say(`history-${action}`, { title, fields: fields.map((field) => say(`correct-${field}`, {}).toLowerCase()).join(', ') })
  return undoes === null ? words : say('history-undo', { change: words })
}
