import type { Database } from 'better-sqlite3'
import type { BotState } from '../../bot-state.js'
import { guarded } from '../failure.js'
import { lightly } from '../lightly.js'
import { answerTable } from './answers.js'
import { occupy } from './occupy.js'
import { peopleTable } from './people.js'
import { sendingTable, updateTable } from './updates.js'
import { uploadTable } from './uploads.js'

/** The bot's state in an open database of the current schema. */
export function sqliteBotState(db: Database): BotState {
  const [updates, answers, people, uploads] = [updateTable(db), answerTable(db), peopleTable(db), uploadTable(db)]
  const sendings = sendingTable(db, answers.save)
  return {
    occupy: async (bot) => guarded(() => occupy(db, bot)),

    receive: async (given, at) => guarded(() => updates.receive(given, at)),
    unfinished: async () => guarded(() => updates.unfinished()),
    isFinished: async (key) => guarded(() => updates.isFinished(key)),
    finish: async (key) => guarded(() => lightly(db, () => updates.finish(key))),
    forgetUpdates: async (at) => guarded(() => updates.forget(at)),

    sending: async (key, part) => guarded(() => sendings.get(key, part)),
    beginSending: async (key, part, sending, answer) => guarded(() => lightly(db, () => sendings.begin(key, part, sending, answer))),
    arrived: async (key, part, message) => guarded(() => lightly(db, () => sendings.arrived(key, part, message))),
    messagesOf: async (key) => guarded(() => sendings.messagesOf(key)),

    saveAnswer: async (answer) => guarded(() => lightly(db, () => answers.save(answer))),
    answer: async (id) => guarded(() => answers.get(id)),
    answerIn: async (bot, chat, message) => guarded(() => answers.inMessage(bot, chat, message)),
    answerTo: async (bot, chat, asked) => guarded(() => answers.toMessage(bot, chat, asked)),
    judge: async (id, person, verdict, at) => guarded(() => answers.judge(id, person, verdict, at)),
    statistics: async (at) => guarded(() => answers.statistics(at)),
    unanswered: async (at) => guarded(() => answers.unanswered(at)),

    name: async (person) => guarded(() => people.name(person)),
    setName: async (person, name) => guarded(() => people.setName(person, name)),
    uploads: {
      add: async (given, keys) => guarded(() => uploads.add(given, keys)),
      get: async (id) => guarded(() => uploads.get(id)),
      original: async (id) => guarded(() => uploads.original(id)),
      ofUpdate: async (key) => guarded(() => uploads.ofUpdate(key)),
      ofBatch: async (batch) => guarded(() => uploads.ofBatch(batch)),
      waiting: async () => guarded(() => uploads.waiting()),
      change: async (ref, body) => guarded(() => uploads.change(ref, body)),
      cancel: async (ref) => guarded(() => uploads.cancel(ref)),
      note: async (id, body) => guarded(() => uploads.note(id, body)),
      shownIn: async (id, card) => guarded(() => uploads.shownIn(id, card)),
      forget: async (at) => guarded(() => uploads.forget(at)),
    },

    language: async (person) => guarded(() => people.language(person)),
    setLanguage: async (person, language) => guarded(() => people.setLanguage(person, language)),
    hasRight: async (right, id) => guarded(() => people.hasRight(right, id)),
    grant: async (right, id, by, at) => guarded(() => people.grant(right, id, by, at)),
    revoke: async (right, id) => guarded(() => people.revoke(right, id)),
    rights: async () => guarded(() => people.rights()),
    addCode: async (code, by, until) => guarded(() => people.addCode(code, by, until)),
    takeCode: async (code, at) => guarded(() => people.takeCode(code, at)),
  }
}
