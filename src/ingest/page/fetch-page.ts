import { lookup } from 'node:dns/promises'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP } from 'node:net'
import { AppError } from '../../errors.js'
import { nfc } from '../../text/normalize.js'
import { isPublicAddress } from './public-address.js'

/** A page or file from the web. */
export interface Page {
  /** A file name for it: the last part of its path, or the site. */
  readonly source: string
  readonly bytes: Uint8Array
  readonly site: string
  /** Where it was found in the end, redirects followed. */
  readonly link: string
}

export interface FetchLimits {
  /** Addresses of a host; default: the system's. */
  readonly resolve?: (host: string) => Promise<readonly string[]>
  /** Whether an address may be connected to; default: public ones only. */
  readonly allowed?: (address: string) => boolean
  readonly largest?: number
  /** For the whole of it, redirects included. */
  readonly timeoutMs?: number
}

const LARGEST = 20 * 1024 * 1024
const TIMEOUT_MS = 20_000
const MOST_REDIRECTS = 5
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** What reports come as; what a server calls them is checked against the content when they are read. */
const TYPES: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'application/pdf': '.pdf',
  'application/msword': '.doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
}

const refused = (reason: string, cause?: unknown): AppError => new AppError('page-refused', { values: { reason }, cause })

const resolveHost = async (host: string): Promise<string[]> => (await lookup(host, { all: true })).map(({ address }) => address)

/**
 * Fetches one page of the public web. Every address a name stands for must be public, redirects are held to the same, and the
 * connection goes to the very address that was checked. Throws `page-refused` with a reason, and `too-large`.
 */
export async function fetchPage(link: string, { resolve = resolveHost, allowed = isPublicAddress, largest = LARGEST, timeoutMs = TIMEOUT_MS }: FetchLimits = {}): Promise<Page> {
  const signal = AbortSignal.timeout(timeoutMs)
  let url = addressOf(link)
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const address = await checkedAddress(url, resolve, allowed)
    const response = await get(url, address, signal)
    const { statusCode = 0, headers } = response
    if (REDIRECTS.has(statusCode) && headers.location !== undefined) {
      response.destroy()
      url = addressOf(headers.location, url)
      continue
    }
    if (statusCode !== 200) {
      response.destroy()
      throw refused(`HTTP ${statusCode}`)
    }
    const extension = TYPES[(headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase()]
    if (extension === undefined) {
      response.destroy()
      throw refused('content-type')
    }
    return { source: nameOf(url, extension), site: url.hostname, link: url.href, bytes: await bodyOf(response, largest, signal) }
  }
  throw refused('redirects')
}

function addressOf(link: string, base?: URL): URL {
  let url: URL
  try {
    url = new URL(link, base)
  } catch (cause) {
    throw refused('address', cause)
  }
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.username !== '' || url.password !== '') throw refused('address')
  return url
}

/** The address to connect to. One bad address among several spoils the name: which one is taken would be chance. */
async function checkedAddress({ hostname }: URL, resolve: NonNullable<FetchLimits['resolve']>, allowed: (address: string) => boolean): Promise<string> {
  const host = hostname.replace(/^\[|\]$/gu, '')
  const addresses = isIP(host) > 0 ? [host] : await resolve(host).catch((cause: unknown) => Promise.reject(refused('address', cause)))
  const [first] = addresses
  if (first === undefined || !addresses.every(allowed)) throw refused('private')
  return first
}

function get(url: URL, address: string, signal: AbortSignal): Promise<IncomingMessage> {
  const family = isIP(address)
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      signal,
      agent: false,
      headers: { 'user-agent': 'bienban', accept: Object.keys(TYPES).join(', '), 'accept-encoding': 'identity' },
      // The name is not looked up again: what was checked is what is connected to.
      lookup: (_host, options, done) => (options.all === true ? done(null, [{ address, family }]) : done(null, address, family)),
    })
    sent.on('response', resolve)
    sent.on('error', (error) => reject(whatWentWrong(error, signal)))
    sent.end()
  })
}

async function bodyOf(response: IncomingMessage, largest: number, signal: AbortSignal): Promise<Uint8Array> {
  const tooLarge = (): AppError => new AppError('too-large', { values: { megabytes: Math.ceil(largest / 1024 / 1024) + 1, limit: Math.floor(largest / 1024 / 1024) } })
  if (Number(response.headers['content-length'] ?? 0) > largest) {
    response.destroy()
    throw tooLarge()
  }
  const pieces: Buffer[] = []
  let size = 0
  try {
    for await (const piece of response as AsyncIterable<Buffer>) {
      size += piece.length
      if (size > largest) throw tooLarge()
      pieces.push(piece)
    }
  } catch (error) {
    response.destroy()
    throw error instanceof AppError ? error : whatWentWrong(error, signal)
  }
  return Buffer.concat(pieces)
}

const whatWentWrong = (error: unknown, signal: AbortSignal): AppError => refused(signal.aborted ? 'timeout' : error instanceof Error && 'code' in error ? String(error.code) : 'network', error)

function nameOf({ hostname, pathname }: URL, extension: string): string {
  const last = pathname.split('/').filter((part) => part !== '').at(-1) ?? ''
  let name = last
  try {
    name = decodeURIComponent(last)
  } catch {
    // An address that is no text stays as it is.
  }
  const stem = nfc(name).replace(/\.[A-Za-z0-9]{1,5}$/u, '').replace(/[/\\\p{Cc}]/gu, '-')
  return `${stem === '' ? hostname : stem}${extension}`
}
