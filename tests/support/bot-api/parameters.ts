import { malformed } from './refusal.js'

/** A file that came in a multipart body. */
export interface Upload {
  readonly name: string
  readonly bytes: Buffer
}

export type Fields = Readonly<Record<string, unknown>>

/** A call's parameters as the Bot API reads them: numbers, booleans and objects may come as strings of JSON. */
export class Parameters {
  constructor(
    readonly fields: Fields,
    readonly files: ReadonlyMap<string, Upload> = new Map(),
  ) {}

  has(name: string): boolean {
    return this.fields[name] !== undefined
  }

  text(name: string): string | undefined {
    const value = this.fields[name]
    if (value === undefined) return undefined
    if (typeof value === 'string') return value
    if (typeof value === 'number' || typeof value === 'boolean') return String(value)
    throw malformed(`field "${name}" must be of type String`)
  }

  integer(name: string): number | undefined {
    const value = this.text(name)
    if (value === undefined) return undefined
    if (!/^-?[0-9]+$/u.test(value) || !Number.isSafeInteger(Number(value))) throw malformed(`field "${name}" must be a valid Number`)
    return Number(value)
  }

  flag(name: string): boolean {
    const value = this.text(name)
    if (value !== undefined && value !== 'true' && value !== 'false') throw malformed(`field "${name}" must be of type Boolean`)
    return value === 'true'
  }

  object(name: string): Fields | undefined {
    const value = this.json(name)
    if (value === undefined) return undefined
    if (!isFields(value)) throw malformed(`field "${name}" must be of type Object`)
    return value
  }

  list(name: string): readonly unknown[] | undefined {
    const value = this.json(name)
    if (value === undefined) return undefined
    if (!Array.isArray(value)) throw malformed(`field "${name}" must be of type Array`)
    return value as unknown[]
  }

  private json(name: string): unknown {
    const value = this.fields[name]
    if (typeof value !== 'string') return value
    try {
      return JSON.parse(value)
    } catch {
      throw malformed(`can't parse ${name} JSON object`)
    }
  }
}

/** Whether a value is an object with named fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Refuses strings that are not Unicode anywhere in a value: a lone half of a surrogate pair has no UTF-8 form. */
export function checkUnicode(value: unknown): void {
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) throw malformed('strings must be encoded in UTF-8')
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(checkUnicode)
}
