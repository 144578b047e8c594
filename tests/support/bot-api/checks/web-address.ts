/** Whether Telegram takes it as a link: http(s) to a named host (not a bare `localhost`), or a tg: link. */
export function isWebAddress(value: unknown): value is string {
  if (typeof value !== 'string' || !URL.canParse(value.includes('://') ? value : `http://${value}`)) return false
  const { protocol, hostname } = new URL(value.includes('://') ? value : `http://${value}`)
  return protocol === 'tg:' || ((protocol === 'http:' || protocol === 'https:') && hostname.includes('.'))
}
