import { GrammyError, HttpError } from 'grammy'
import { AppError } from '../errors.js'

/** Where the bot writes what happened; pino in the entry. Never given what people wrote, nor a token. */
export interface Log {
  info(values: object, message: string): void
  warn(values: object, message: string): void
  error(values: object, message: string): void
}

/** What may be logged of an error: codes, methods and places in the code. Messages and payloads may hold what a person wrote. */
export function errorFields(error: unknown): Record<string, unknown> {
  if (error instanceof GrammyError) return { error: 'telegram', method: error.method, code: error.error_code, description: error.description }
  if (error instanceof HttpError) return { error: 'network' }
  if (error instanceof AppError) return { error: error.code, ...(error.cause instanceof Error && { cause: error.cause.name, at: placesOf(error.cause) }) }
  if (error instanceof Error) return { error: error.name, at: placesOf(error) }
  return { error: typeof error }
}

const PLACES = 8

// The message comes first, and may look like a place itself.
const placesOf = ({ stack = '', message }: Error): string[] =>
  stack
    .slice(Math.max(0, stack.indexOf(message)) + message.length)
    .split('\n')
    .filter((line) => /^\s+at /u.test(line))
    .slice(0, PLACES)
    .map((line) => line.trim())
