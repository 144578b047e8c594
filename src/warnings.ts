/** What a person should know about a report that went in: a code, whose words are in `locales/` as `warning-<code>`, and values named in them. */
export interface Warning {
  readonly code: string
  readonly values: Readonly<Record<string, string>>
}

/** A warning as reports keep it: "no-date", "scanned-pages?pages=2%2C5". */
export function writeWarning(code: string, values: Readonly<Record<string, string>> = {}): string {
  const written = new URLSearchParams(values).toString()
  return written === '' ? code : `${code}?${written}`
}

/** What {@link writeWarning} wrote; a code without values, as older reports have them, is read as it is. */
export function readWarning(written: string): Warning {
  const at = written.indexOf('?')
  if (at < 0) return { code: written, values: {} }
  return { code: written.slice(0, at), values: Object.fromEntries(new URLSearchParams(written.slice(at + 1))) }
}
