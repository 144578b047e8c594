import { createHash } from 'node:crypto'

const LENGTH = 32

/** What a vector of a text is kept under: hex digits of the SHA-256 of what was embedded. */
export const contentHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, LENGTH)
