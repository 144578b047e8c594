import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fetchPage, type FetchLimits } from '../../src/ingest/page/fetch-page.js'
import { isPublicAddress } from '../../src/ingest/page/public-address.js'

describe('an address is public', () => {
  it.each(['8.8.8.8', '1.1.1.1', '203.113.131.1', '172.32.0.1', '2001:4860:4860::8888', '2606:4700::1111'])('as %s is', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each([
    '0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.255.255.254', '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.168.1.1', '198.18.0.1', '203.0.113.9', '224.0.0.1', '239.255.255.250', '240.0.0.1', '255.255.255.255',
    '::', '::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', '64:ff9b::a00:1', 'fc00::1', 'fd12:3456::1', 'fe80::1', 'fe80::1%lo', 'fec0::1', 'ff02::1', '2001:db8::1', '2002:7f00:1::', '2001::1', '100::1', 'localhost', '', '127.1', '0x7f.1',
  ])('but not as %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it('never in a private network, wherever in it', () => {
    const part = fc.nat(255)
    const network = fc.constantFrom('10', '127', '192.168', '169.254', '172.16', '172.25', '100.100')
    fc.assert(fc.property(network, part, part, part, (head, ...tail) => {
      const address = [...head.split('.'), ...tail.map(String)].slice(0, 4).join('.')
      expect([isPublicAddress(address), isPublicAddress(`::ffff:${address}`)]).toEqual([false, false])
    }))
  })
})

describe('a page', () => {
  let server: Server
  let root: string
  let asked: string[] = []
  let respond: RequestListener = () => undefined
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.headers.host ?? ''}${request.url ?? ''}`)
      respond(request, response)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    root = `http://tin.example:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  /** A web in which tin.example is this server, and all else is where the rules say. */
  const web: FetchLimits = { resolve: async (host) => (host === 'tin.example' ? ['127.0.0.1'] : host === 'noi-bo.example' ? ['8.8.8.8', '10.0.0.5'] : Promise.reject(new Error('ENOTFOUND'))), allowed: (address) => address === '127.0.0.1' || isPublicAddress(address) }
  const answer = (type: string, body: string | Buffer): RequestListener => (_, response) => void response.writeHead(200, { 'content-type': type }).end(body)
  const fetched = async (link: string, handler: RequestListener, limits: FetchLimits = web) => {
    asked = []
    respond = handler
    return fetchPage(link, limits)
  }
  const refusal = async (link: string, handler: RequestListener = answer('text/html', 'x'), limits: FetchLimits = web): Promise<unknown> =>
    fetched(link, handler, limits).then(
      () => 'fetched',
      (error: unknown) => {
        const { code, values } = error as { code: string; values: { reason?: string } }
        return values.reason ?? code
      },
    )

  it('is fetched with the name of its host, and called after its path', async () => {
    const page = await fetched(`${root}/tin/cu%E1%BB%99c-h%E1%BB%8Dp.aspx?id=5`, answer('text/html; charset=utf-8', '<p>Họp</p>'))
    expect([page.source, page.site, Buffer.from(page.bytes).toString()]).toEqual(['cuộc-họp.html', 'tin.example', '<p>Họp</p>'])
    expect(asked[0]).toMatch(/^tin\.example:/u)
    expect((await fetched(`${root}/`, answer('application/pdf', '%PDF'))).source).toBe('tin.example.pdf')
  })

  it('is found through redirects, each held to the same rules', async () => {
    const hops: RequestListener = (request, response) => (request.url === '/a' ? void response.writeHead(302, { location: '/b' }).end() : answer('text/plain', 'đến')(request, response))
    expect((await fetched(`${root}/a`, hops)).link).toBe(`${root}/b`)
    for (const location of ['http://127.0.0.2/', 'http://169.254.169.254/latest/meta-data', 'http://noi-bo.example/', 'http://[::1]/', 'http://2130706434/']) {
      expect(await refusal(`${root}/a`, (_, response) => void response.writeHead(301, { location }).end()), location).toBe('private')
      expect(asked).toHaveLength(1)
    }
    expect(await refusal(`${root}/a`, (_, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end())).toBe('address')
    expect(await refusal(`${root}/a`, (_, response) => void response.writeHead(302, { location: '/a' }).end())).toBe('redirects')
  })

  it.each(['http://localhost/', 'http://127.0.0.1/', 'http://[::ffff:127.0.0.1]/', 'http://10.0.0.1/', 'http://0/', 'http://0x7f000001/'])('is not looked for at %s', async (link) => {
    expect(['private', 'address']).toContain(await refusal(link, undefined, {}))
  })

  it.each([
    ['with one private address among public ones', 'http://noi-bo.example/', 'private'],
    ['nobody knows', 'http://khong-co.example/', 'address'],
    ['with a password', 'http://a:b@tin.example/', 'address'],
    ['of another kind', 'ftp://tin.example/', 'address'],
  ])('of a host %s is refused', async (_, link, reason) => {
    expect(await refusal(link)).toBe(reason)
  })

  it('is refused when it is too large, told or not, too slow, missing, or no text', async () => {
    expect(await refusal(root, (_, response) => response.writeHead(200, { 'content-type': 'text/html', 'content-length': 1e9 }).flushHeaders())).toBe('too-large')
    const endless: RequestListener = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const more = (): void => {
        if (!response.destroyed) response.write(Buffer.alloc(65_536), () => setImmediate(more))
      }
      more()
    }
    expect(await refusal(root, endless, { ...web, largest: 500_000 })).toBe('too-large')
    expect(await refusal(root, () => undefined, { ...web, timeoutMs: 50 })).toBe('timeout')
    expect(await refusal(root, (_, response) => void response.writeHead(404).end())).toBe('HTTP 404')
    expect(await refusal(root, answer('image/png', 'x'))).toBe('content-type')
    expect(await refusal(root, (request) => request.socket.destroy())).toBe('ECONNRESET')
  })
})
