/**
 * Why a call is refused. `malformed`: no world would take it. `misplaced`: it does not fit this world now
 * (no such chat or message, nothing modified, a query too old). `forbidden`: a person's will, which a bot cannot know.
 */
export type RefusalKind = 'malformed' | 'misplaced' | 'forbidden'

/** A call refused as Telegram refuses it: `code` is the HTTP status, `description` Telegram's wording. */
export class Refusal extends Error {
  constructor(
    readonly code: number,
    readonly description: string,
    readonly kind: RefusalKind,
  ) {
    super(description)
    this.name = 'Refusal'
  }
}

/** 400 for a call that is wrong in itself. */
export const malformed = (description: string): Refusal => new Refusal(400, `Bad Request: ${description}`, 'malformed')

/** 400 for a call that the world does not allow now. */
export const misplaced = (description: string): Refusal => new Refusal(400, `Bad Request: ${description}`, 'misplaced')

/** 403 for what a person or a group does not allow the bot. */
export const forbidden = (description: string): Refusal => new Refusal(403, `Forbidden: ${description}`, 'forbidden')
