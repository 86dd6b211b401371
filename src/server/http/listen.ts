import {
  createServer,
  maxHeaderSize,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { Duplex } from 'node:stream'

import { ApiProblem } from '../../api/problem'
import { logError } from '../../log/log'
import { StartError } from '../start-error'

const GRACE_MS = 10_000
const POLL_MS = 100

export interface Listener {
  server: Server
  /** The port in fact: the one asked for, or the free one that was taken for 0. */
  port: number
  /** Takes no more connections, lets open requests finish for up to ten seconds, then cuts what is left. */
  close(): Promise<void>
}

/**
 * Listens on a port of every interface.
 *
 * @throws {StartError} when the port is taken or not allowed
 */
export function listen(
  port: number,
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<unknown>,
): Promise<Listener> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      logError('A request failed.', error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  server.on('clientError', refuseUnreadable)
  const upgraded = new Set<Duplex>()
  server.on('upgrade', (_request, socket) => {
    upgraded.add(socket)
    socket.once('close', () => upgraded.delete(socket))
  })
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(new StartError(explain(port, error)))
    })
    server.listen(port, () => {
      const address = server.address()
      const actual = typeof address === 'object' && address ? address.port : port
      resolve({ server, port: actual, close: () => close(server, upgraded) })
    })
  })
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

function close(server: Server, upgraded: Set<Duplex>): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => {
      server.closeIdleConnections()
    }, POLL_MS)
    const cut = setTimeout(() => {
      server.closeAllConnections()
    }, GRACE_MS)
    server.close(() => {
      clearInterval(sweep)
      clearTimeout(cut)
      resolve()
    })
    // Node counts these as open but neither as idle nor as its own; they carry no requests.
    for (const socket of upgraded) socket.destroy()
  })
}
