import type { Database } from 'better-sqlite3'
import { AppError } from '../../errors.js'

/** Step n brings a store from schema n to schema n + 1. Steps are only ever appended: stores in the field have run the older ones. */
export const MIGRATIONS: readonly string[] = [
  // Text stands last in its row, so that lists read past it without touching its pages.
  `CREATE TABLE reports (
     id TEXT PRIMARY KEY,
     source TEXT NOT NULL,
     title TEXT NOT NULL,
     title_key TEXT NOT NULL,
     date_key TEXT NOT NULL,
     details TEXT NOT NULL,
     uploaded_by TEXT NOT NULL,
     uploaded_at TEXT NOT NULL,
     records_version INTEGER NOT NULL,
     passage_version INTEGER NOT NULL,
     length INTEGER NOT NULL,
     text TEXT NOT NULL
   );
   CREATE INDEX reports_by_title ON reports (title_key, date_key);
   CREATE INDEX reports_by_source ON reports (source);

   CREATE TABLE originals (
     report_id TEXT PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
     bytes BLOB NOT NULL
   );
   CREATE TABLE passages (
     report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
     ordinal INTEGER NOT NULL,
     start INTEGER NOT NULL,
     "end" INTEGER NOT NULL,
     kind TEXT NOT NULL,
     PRIMARY KEY (report_id, ordinal)
   ) WITHOUT ROWID;
   CREATE TABLE meetings (
     report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
     ordinal INTEGER NOT NULL,
     meeting TEXT NOT NULL,
     PRIMARY KEY (report_id, ordinal)
   );

   CREATE TABLE changes (
     revision INTEGER PRIMARY KEY AUTOINCREMENT,
     report_id TEXT NOT NULL,
     kind TEXT NOT NULL
   );
   CREATE TABLE history (
     number INTEGER PRIMARY KEY AUTOINCREMENT,
     at TEXT NOT NULL,
     by TEXT NOT NULL,
     action TEXT NOT NULL,
     report_id TEXT NOT NULL,
     previous_id TEXT,
     title TEXT NOT NULL
   );
   CREATE TABLE archived (
     report_id TEXT PRIMARY KEY,
     replaced_by TEXT,
     entry TEXT NOT NULL,
     original BLOB NOT NULL
   );
   -- Revisions count on from the moment of creation in microseconds, faster than changes can be made: an index of a deleted store never looks fresh to its successor.
   INSERT INTO sqlite_sequence (name, seq) VALUES ('changes', CAST(unixepoch('subsec') * 1000 AS INTEGER) * 1000);`,

  `CREATE TABLE vectors (
     embedder TEXT NOT NULL,
     hash TEXT NOT NULL,
     vector BLOB NOT NULL,
     PRIMARY KEY (embedder, hash)
   );
   CREATE TABLE conversations (
     key TEXT PRIMARY KEY,
     state TEXT NOT NULL
   );`,

  // What the bot keeps. An update has a body until it is dealt with; a sending has a message once it is known to have arrived.
  `CREATE TABLE bot_updates (
     number INTEGER PRIMARY KEY,
     key TEXT NOT NULL UNIQUE,
     received_at TEXT NOT NULL,
     body TEXT
   );
   CREATE INDEX bot_updates_unfinished ON bot_updates (number) WHERE body IS NOT NULL;
   CREATE TABLE bot_sendings (
     update_key TEXT NOT NULL,
     part INTEGER NOT NULL,
     chat INTEGER NOT NULL,
     message INTEGER,
     PRIMARY KEY (update_key, part)
   ) WITHOUT ROWID;
   CREATE INDEX bot_sendings_by_message ON bot_sendings (chat, message);
   CREATE TABLE bot_answers (
     id TEXT PRIMARY KEY,
     chat INTEGER NOT NULL,
     person INTEGER NOT NULL,
     asked INTEGER,
     at TEXT NOT NULL,
     question TEXT NOT NULL,
     question_group TEXT NOT NULL,
     kind TEXT NOT NULL,
     ms REAL NOT NULL,
     body TEXT NOT NULL
   );
   CREATE INDEX bot_answers_by_question ON bot_answers (chat, asked);
   CREATE INDEX bot_answers_by_time ON bot_answers (at);
   CREATE TABLE bot_feedback (
     answer_id TEXT NOT NULL,
     person INTEGER NOT NULL,
     verdict TEXT NOT NULL,
     at TEXT NOT NULL,
     PRIMARY KEY (answer_id, person)
   ) WITHOUT ROWID;
   CREATE TABLE bot_languages (
     person INTEGER PRIMARY KEY,
     language TEXT NOT NULL
   );
   CREATE TABLE bot_rights (
     "right" TEXT NOT NULL,
     id INTEGER NOT NULL,
     granted_by INTEGER NOT NULL,
     at TEXT NOT NULL,
     PRIMARY KEY ("right", id)
   ) WITHOUT ROWID;
   CREATE TABLE bot_codes (
     code TEXT PRIMARY KEY,
     given_by INTEGER NOT NULL,
     until TEXT NOT NULL
   );`,

  `ALTER TABLE bot_sendings ADD COLUMN after INTEGER NOT NULL DEFAULT 0;`,

  // A change can be taken back: history says which is, by which entry, and what was there before. What is being sent has one cause, and is done once.
  `ALTER TABLE reports ADD COLUMN edition INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE history ADD COLUMN fields TEXT NOT NULL DEFAULT '[]';
   ALTER TABLE history ADD COLUMN before TEXT;
   ALTER TABLE history ADD COLUMN undoes INTEGER;
   ALTER TABLE history ADD COLUMN cause TEXT;
   CREATE UNIQUE INDEX history_by_cause ON history (cause) WHERE cause IS NOT NULL;
   CREATE UNIQUE INDEX history_by_undone ON history (undoes) WHERE undoes IS NOT NULL;
   CREATE TABLE bot_uploads (
     number INTEGER PRIMARY KEY,
     id TEXT NOT NULL UNIQUE,
     revision INTEGER NOT NULL,
     state TEXT NOT NULL,
     batch TEXT,
     admin INTEGER NOT NULL,
     chat INTEGER NOT NULL,
     card INTEGER,
     at TEXT NOT NULL,
     report_id TEXT,
     body TEXT NOT NULL,
     original BLOB
   );
   CREATE INDEX bot_uploads_by_batch ON bot_uploads (batch) WHERE batch IS NOT NULL;
   CREATE TABLE bot_upload_updates (
     update_key TEXT PRIMARY KEY,
     upload_id TEXT NOT NULL REFERENCES bot_uploads (id) ON DELETE CASCADE
   ) WITHOUT ROWID;
   CREATE INDEX bot_upload_updates_by_upload ON bot_upload_updates (upload_id);
   CREATE TABLE bot_names (
     person INTEGER PRIMARY KEY,
     name TEXT NOT NULL
   );`,

  `CREATE TABLE model_usage (
     day TEXT NOT NULL,
     person TEXT NOT NULL,
     tokens INTEGER NOT NULL,
     PRIMARY KEY (day, person)
   ) WITHOUT ROWID;`,

  `CREATE INDEX meetings_by_day ON meetings (json_extract(meeting, '$.date.from.month'), json_extract(meeting, '$.date.from.day'));`,

  // Lists look through the meetings of all reports: by these they need not read the whole records, nor the reports.
  `CREATE TABLE meeting_summaries (
     report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
     ordinal INTEGER NOT NULL,
     summary TEXT NOT NULL,
     PRIMARY KEY (report_id, ordinal)
   ) WITHOUT ROWID;
   INSERT INTO meeting_summaries SELECT report_id, ordinal, json_object(
     'id', meeting ->> '$.id', 'reportId', report_id, 'kind', meeting ->> '$.kind', 'session', meeting ->> '$.session',
     'name', json_object('text', meeting ->> '$.name.text'),
     'date', iif(meeting ->> '$.date' IS NULL, NULL, json_object('from', meeting -> '$.date.from', 'to', meeting -> '$.date.to', 'yearFrom', meeting ->> '$.date.yearFrom')),
     'place', iif(meeting ->> '$.place' IS NULL, NULL, json_object('text', meeting ->> '$.place.text')),
     'people', (SELECT json_group_array(json_object('name', value ->> '$.name', 'role', value ->> '$.role') ORDER BY key) FROM json_each(meeting, '$.people')),
     'speakers', (SELECT json_group_array(DISTINCT value ->> '$.name') FROM json_each(meeting, '$.acts') WHERE NOT value ->> '$.elsewhere'),
     'bodies', (SELECT coalesce(group_concat(line, char(10) ORDER BY part, key), '') FROM (
       SELECT 0 AS part, key, value ->> '$.text' AS line FROM json_each(meeting, '$.organisers') UNION ALL
       SELECT 1, key, (value ->> '$.title') || ' ' || (value ->> '$.organisation') FROM json_each(meeting, '$.people') WHERE value ->> '$.role' <> 'mentioned'))
   ) FROM meetings;
   CREATE INDEX reports_in_short ON reports (id, uploaded_at, title);`,
]

/** Number of the schema this code works with. */
export const SCHEMA_VERSION = MIGRATIONS.length

/** Number of the schema the file has; 0 for a file without tables. */
export const schemaOf = (db: Database): number => Number(db.pragma('user_version', { simple: true }))

/** Brings the file to this code's schema, all steps in one transaction. Throws `store-newer` for a file made by newer code. */
export function migrate(db: Database): void {
  const found = schemaOf(db)
  if (found > SCHEMA_VERSION) throw new AppError('store-newer', { values: { found, known: SCHEMA_VERSION } })
  if (found < SCHEMA_VERSION) db.transaction(() => applyPending(db)).immediate()
}

function applyPending(db: Database): void {
  // Read again under the lock: another process may have migrated in between.
  for (const step of MIGRATIONS.slice(schemaOf(db))) db.exec(step)
  db.pragma(`user_version = ${SCHEMA_VERSION}`)
}
