import { AppError } from '../../errors.js'

/** Engine codes that mean the file is not, or no longer, a sound database. */
const DAMAGED = /^SQLITE_(?:CORRUPT|NOTADB)/

/** Engine codes that mean the place of the file is at fault: no space, no right to write, a broken disk. */
const PLACE = /^SQLITE_(?:CANTOPEN|READONLY|FULL|IOERR|PERM|AUTH)/

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** True when another connection held the lock for longer than the busy timeout. */
export const isBusy = (error: unknown): boolean => /^SQLITE_(?:BUSY|LOCKED)/.test(codeOf(error))

/** What the engine threw, as the product's error where it is an expected one (`store-busy`, `store-damaged`, `data-dir`); bugs pass unchanged. */
export function storeFailure(error: unknown): unknown {
  const reason = codeOf(error)
  if (isBusy(error)) return new AppError('store-busy', { cause: error, values: { reason } })
  if (DAMAGED.test(reason)) return new AppError('store-damaged', { cause: error, values: { reason } })
  if (PLACE.test(reason)) return new AppError('data-dir', { cause: error, values: { reason } })
  return error
}

/** Runs `work`, throwing what {@link storeFailure} makes of its failure. */
export function guarded<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw storeFailure(error)
  }
}
