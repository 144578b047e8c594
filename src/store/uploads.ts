import type { UploadRef } from './store.js'

/** Something an admin sent, until it is a stored report or is cancelled. */
export interface Upload extends UploadRef {
  /** Made from the update that brought it: letters, digits, "." and "-" only. */
  readonly id: string
  /** Raised with each change: a button of an older card names an older one. */
  readonly revision: number
  readonly state: 'waiting' | 'saved' | 'cancelled'
  /** What came together with it bears the same name; null for what came alone. */
  readonly batch: string | null
  readonly admin: number
  readonly chat: number
  /** Message that shows it; null until that has arrived. */
  readonly card: number | null
  /** ISO 8601 instant, UTC. */
  readonly at: string
  /** The report it became. */
  readonly reportId: string | null
  /** What was read and corrected; plain JSON, opaque to the store. */
  readonly body: Readonly<Record<string, unknown>>
}

/** Uploads that wait for an admin's word. */
export interface Uploads {
  /** Keeps what came with these updates; nothing happens when any of them is known already. */
  add(uploads: readonly (Pick<Upload, 'id' | 'batch' | 'admin' | 'chat' | 'at' | 'body'> & { readonly original: Uint8Array })[], updates: readonly string[]): Promise<void>
  get(id: string): Promise<Upload | null>
  /** The file as it came; null when the upload is settled. */
  original(id: string): Promise<Uint8Array | null>
  /** What came with an update, in order. */
  ofUpdate(key: string): Promise<Upload[]>
  ofBatch(batch: string): Promise<Upload[]>
  waiting(): Promise<Upload[]>
  /** Changes what waits. Throws `upload-settled` when it no longer waits, or is not what it was. */
  change(ref: UploadRef, body: Upload['body']): Promise<Upload>
  cancel(ref: UploadRef): Promise<void>
  /** Keeps something about a settled upload. */
  note(id: string, body: Upload['body']): Promise<void>
  shownIn(id: string, card: number): Promise<void>
  /** Forgets settled uploads that came before `at`. */
  forget(at: string): Promise<void>
}
