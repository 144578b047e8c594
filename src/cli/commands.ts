import type { CliCommand } from './command.js'

/** Every command, in the order help shows them. Each file is imported only when its command is chosen. */
export const COMMANDS: Readonly<Record<string, () => Promise<CliCommand>>> = {
  ask: async () => (await import('./commands/ask.js')).ask,
  chat: async () => (await import('./commands/chat.js')).chat,
  search: async () => (await import('./commands/search.js')).search,
  meetings: async () => (await import('./commands/meetings.js')).meetings,
  list: async () => (await import('./commands/list.js')).list,
  show: async () => (await import('./commands/show.js')).show,
  ingest: async () => (await import('./commands/ingest.js')).ingest,
  remove: async () => (await import('./commands/remove.js')).remove,
  history: async () => (await import('./commands/history.js')).history,
  undo: async () => (await import('./commands/undo.js')).undo,
  export: async () => (await import('./commands/export.js')).exportReports,
  reindex: async () => (await import('./commands/reindex.js')).reindex,
  eval: async () => (await import('./commands/eval.js')).evalGold,
  doctor: async () => (await import('./commands/doctor.js')).doctor,
}
