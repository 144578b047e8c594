/** What buttons of a card are about: an upload or a stored report, as it was when the card was shown. */
export interface Target {
  readonly kind: 'up' | 'rp'
  readonly id: string
  /** Revision of an upload, edition of a report. */
  readonly version: number
}

/** The data of a button, below the 64 bytes that Telegram takes. */
export const dataFor = ({ kind, id, version }: Target, act: string, about = ''): string => [kind, id, version.toString(36), act, ...(about === '' ? [] : [about])].join(':')

export const UPLOAD_DATA = /^(up):([0-9a-z.-]{1,30}):([0-9a-z]{1,11}):([a-z]{1,8})(?::([a-z0-9-]{1,10}))?$/u
export const REPORT_DATA = /^(rp):([0-9a-f]{16}):([0-9a-z]{1,11}):([a-z]{1,8})(?::([a-z0-9-]{1,10}))?$/u

export interface Pressed {
  readonly target: Target
  readonly act: string
  readonly about: string
}

export function pressed(match: string | RegExpMatchArray): Pressed {
  const [, kind, id, version, act, about = ''] = match as unknown as [string, Target['kind'], string, string, string, string?]
  return { target: { kind, id, version: Number.parseInt(version, 36) }, act, about }
}
