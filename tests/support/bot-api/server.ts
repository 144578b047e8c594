import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readParameters } from './body.js'
import { faultAnswer } from './faults.js'
import type { Failure, Faults } from './faults.js'
import type { Parameters } from './parameters.js'
import { Refusal } from './refusal.js'
import type { World } from './world.js'

export type Answer = { readonly ok: true, readonly result: unknown } | Failure

/** The Bot API behind the HTTP door. */
export interface Door {
  readonly token: string
  readonly world: World
  readonly faults: Faults
  /** Makes a call; `injected` is an answer that a fault gives instead. */
  call(method: string, given: Parameters, gone: AbortSignal, injected: Answer | null): Promise<Answer>
}

/** Serves the Bot API over HTTP on a free loopback port. */
export async function serve(door: Door, port = 0): Promise<{ readonly root: string, readonly server: Server }> {
  const server = createServer((request, response) => {
    void respond(door, request, response).catch((error: unknown) => {
      const refusal = error instanceof Refusal ? error : new Refusal(500, `Internal Server Error: ${String(error)}`, 'malformed')
      send(response, { ok: false, error_code: refusal.code, description: refusal.description })
    })
  })
  // Held polls and kept connections are the rule here: nothing is closed for being quiet.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return { root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}

async function respond(door: Door, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
  const [, file, token, rest] = /^\/(file\/)?bot([^/]+)\/(.+)$/u.exec(pathname) ?? []
  if (token === undefined || rest === undefined) return send(response, { ok: false, error_code: 404, description: 'Not Found' })
  if (decodeURIComponent(token) !== door.token) return send(response, { ok: false, error_code: 401, description: 'Unauthorized' })
  if (file !== undefined) return sendFile(door, decodeURIComponent(rest), response)
  const given = await readParameters(request, searchParams)
  const fault = door.faults.strike(rest)
  if (fault?.drop === 'before') return void request.socket.destroy()
  const gone = new AbortController()
  response.on('close', () => gone.abort())
  const answer = await door.call(rest, given, gone.signal, fault === null || fault.drop !== undefined ? null : faultAnswer(fault))
  if (fault?.drop === 'after') return void request.socket.destroy()
  send(response, answer)
}

function send(response: ServerResponse, answer: Answer): void {
  if (response.headersSent || response.destroyed) return
  response.writeHead(answer.ok ? 200 : answer.error_code, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
}

function sendFile({ world, faults }: Door, path: string, response: ServerResponse): void {
  const fault = faults.strike('file')
  if (fault?.drop !== undefined) return void response.destroy()
  if (fault !== null) return send(response, faultAnswer(fault))
  const file = [...world.files.values()].find((known) => known.path === path)
  if (file === undefined) return send(response, { ok: false, error_code: 404, description: 'Not Found' })
  response.writeHead(200, { 'content-type': file.mime, 'content-length': file.bytes.length }).end(file.bytes)
}
