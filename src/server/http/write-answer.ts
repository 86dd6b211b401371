import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'

import type { ReadyAnswer } from '../../page-store/answer'

/** Answers up to this size, in bytes, are put together before they are written. */
const SMALL = 32 * 1024

/** Where they are put together. */
let desk = Buffer.allocUnsafeSlow(SMALL)

/**
 * Writes an answer as Node's HTTP server would. A small one in one piece: for each piece a stream does work that takes longer than
 * copying it.
 *
 * @param keepAliveMs for how long the connection waits for another request, in milliseconds
 */
export function writeAnswer(socket: Socket, answer: ReadyAnswer, keepAliveMs: number): void {
  const head = headOf(answer)
  const end = endOf(keepAliveMs)
  const { body } = answer
  const length = head.length + end.length + body.length
  if (length > SMALL) {
    socket.cork()
    for (const piece of [head, end, body]) socket.write(piece)
    socket.uncork()
    return
  }
  desk.set(head)
  desk.set(end, head.length)
  if (body !== '') desk.set(body, head.length + end.length)
  socket.write(desk.subarray(0, length))
  // What the system has not taken yet is read from there later.
  if (socket.writableLength > 0) desk = Buffer.allocUnsafeSlow(SMALL)
}

/** By the headers of answers: status line and headers, without what every answer has. */
const heads = new WeakMap<readonly string[], Buffer>()

function headOf({ status, headers }: ReadyAnswer): Buffer {
  let head = heads.get(headers)
  if (head === undefined) {
    const text = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${fieldsOf(headers)}`
    heads.set(headers, (head = Buffer.from(text, 'latin1')))
  }
  return head
}

function fieldsOf(headers: readonly string[]): string {
  let fields = ''
  for (let at = 0; at + 1 < headers.length; at += 2)
    fields += `${headers[at] ?? ''}: ${headers[at + 1] ?? ''}\r\n`
  return fields
}

const SECOND_MS = 1000

// Next puts others in their place, which ask each time within which request they are called.
const SystemDate = Date
const { now } = Date

let ends = { second: 0, keepAliveMs: 0, bytes: Buffer.alloc(0) }

/** What every answer ends its head with, as Node's HTTP server has it; the same for a second. */
function endOf(keepAliveMs: number): Buffer {
  const second = Math.floor(now() / SECOND_MS)
  if (ends.second !== second || ends.keepAliveMs !== keepAliveMs) {
    const date = new SystemDate(second * SECOND_MS).toUTCString()
    const seconds = Math.floor(keepAliveMs / SECOND_MS)
    const text = `Date: ${date}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${seconds}\r\n\r\n`
    ends = { second, keepAliveMs, bytes: Buffer.from(text) }
  }
  return ends.bytes
}
