import { once } from 'node:events'
import {
  createServer,
  maxHeaderSize,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { setImmediate } from 'node:timers/promises'

import { ApiProblem } from '../../api/problem'
import { logError } from '../../log/log'
import { StartError } from '../start-error'
import { drainOf, type Drain } from './drain'
import { ExpressLane, type AnswerAtOnce } from './express-lane'
import { Farewell } from './farewell'
import { Gate } from './gate'

const GRACE_MS = 10_000
const POLL_MS = 100

export interface Listener {
  server: Server
  /** The port in fact: the one asked for, or the free one that was taken for 0. */
  port: number
  /** Where only this machine reaches it, also while nobody is let in. */
  innerPort: number
  /** Lets everybody in. Where that was done from the start, it does nothing. */
  open(): Promise<void>
  /**
   * Takes no more connections, lets open requests finish for up to ten seconds, then cuts what is left. One that was opened by
   * {@link open} first tells proxies that it is about to go, which takes a second at most.
   */
  close(): Promise<void>
}

export interface Answering {
  /** Answers any request. */
  answer: (request: IncomingMessage, response: ServerResponse) => unknown
  /** Answers those whose answers are at hand. */
  atOnce?: AnswerAtOnce
}

/**
 * How long a connection may wait for another request. Longer than what usually stands in front keeps it (a minute), because that must be
 * the one to end it: a request on its way to a server that has just hung up is lost.
 */
const KEEP_ALIVE_MS = 65_000

/**
 * Listens on a port of every interface.
 *
 * @param opens when others than this process itself are let in: at once, or by {@link Listener.open}
 * @throws {StartError} when the port is taken or not allowed
 */
export async function listen(
  port: number,
  { answer, atOnce = () => undefined }: Answering,
  opens: 'at-start' | 'when-ready' = 'at-start',
): Promise<Listener> {
  const farewell = new Farewell()
  const server = createServer((request, response) => {
    if (farewell.refuses(request, response)) return
    try {
      const answering = answer(request, response)
      if (answering instanceof Promise)
        answering.catch((error: unknown) => {
          fail(response, error)
        })
    } catch (error) {
      fail(response, error)
    }
  })
  server.keepAliveTimeout = KEEP_ALIVE_MS
  server.on('clientError', refuseUnreadable)
  const upgraded = new Set<Duplex>()
  server.on('upgrade', (_request, socket) => {
    upgraded.add(socket)
    socket.once('close', () => upgraded.delete(socket))
  })
  const drain = drainOf(server)
  const lane = new ExpressLane(server, atOnce)
  try {
    // First, because whoever is let in may be handed to it at once.
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port: innerPort } = server.address() as AddressInfo
    const gate = await Gate.at(port, opens, (socket) => {
      lane.enter(socket)
    })
    return {
      server,
      innerPort,
      port: gate.port,
      open: () => gate.open(),
      close: () =>
        close({
          ...{ server, gate, lane, drain, upgraded },
          // Alone, it has nobody to leave its readers to.
          farewell: opens === 'when-ready' ? farewell : undefined,
        }),
    }
  } catch (error) {
    server.close()
    throw error instanceof Error ? new StartError(explain(port, error)) : error
  }
}

function fail(response: ServerResponse, error: unknown): void {
  logError('A request failed.', error)
  if (!response.headersSent) response.writeHead(500)
  response.end()
}

/** Answers what Node cannot read as a request: RFC 6585, section 5 for headers that are too large, else 400. */
function refuseUnreadable(error: Error & { code?: string }, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  if (error.code !== 'HPE_HEADER_OVERFLOW') {
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
    return
  }
  const { problem } = new ApiProblem(
    'headers-too-large',
    `Address and headers together have at most ${maxHeaderSize} bytes.`,
  )
  const body = JSON.stringify(problem)
  socket.end(
    `HTTP/1.1 ${problem.status} Request Header Fields Too Large\r\n` +
      'Content-Type: application/problem+json; charset=utf-8\r\nCache-Control: no-store\r\n' +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  )
}

function explain(port: number, error: Error): string {
  switch ('code' in error ? error.code : '') {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program. Stop that, or set PORT to a free port.`
    case 'EACCES':
      return `This user may not listen on port ${port}. Set PORT to a number above 1023.`
    default:
      return `Listening on port ${port} failed: ${error.message}. Set PORT to another port.`
  }
}

const CALM_MS = 2
const TURNS = 200

/**
 * Waits for a turn of the event loop that was short, and had nobody left to let in: who has connected and was not yet let in when a
 * port is closed is cut off, and a proxy cannot know whether his request was heard.
 */
async function calm(): Promise<void> {
  // The turn that is under way may have let in already whom it lets in.
  await setImmediate()
  for (let turn = 0; turn < TURNS; turn += 1) {
    const begin = performance.now()
    await setImmediate()
    if (performance.now() - begin < CALM_MS) return
  }
}

interface Open {
  server: Server
  gate: Gate
  lane: ExpressLane
  drain: Drain
  farewell: Farewell | undefined
  upgraded: Set<Duplex>
}

async function close({ server, gate, lane, drain, farewell, upgraded }: Open): Promise<void> {
  drain.begin()
  lane.close()
  await farewell?.say()
  await calm()
  // At once: the longer it takes, the more are on their way in.
  const shut = gate.close()
  const sweep = setInterval(() => {
    lane.closeIdleConnections()
    server.closeIdleConnections()
  }, POLL_MS)
  const cut = setTimeout(() => {
    lane.closeAllConnections()
    server.closeAllConnections()
  }, GRACE_MS)
  const closed = once(server, 'close')
  server.close()
  // Node counts these as open but neither as idle nor as its own; they carry no requests.
  for (const socket of upgraded) socket.destroy()
  await Promise.all([closed, shut])
  clearInterval(sweep)
  clearTimeout(cut)
}
