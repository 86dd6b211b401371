import type { Server } from 'node:http'
import type { Socket } from 'node:net'

import type { ReadyAnswer, StoreQuestion } from '../../page-store/answer'
import { readPlainRequest } from './plain-request'
import { writeAnswer } from './write-answer'

/** Answers a request whose answer is at hand; undefined for every other. */
export type AnswerAtOnce = (question: StoreQuestion) => ReadyAnswer | undefined

/**
 * Where connections to an HTTP server begin. As long as a connection brings plain requests whose answers are at hand, they are
 * answered here, for less than half of what Node's HTTP server takes for each. With the first other request the connection goes to that
 * server for good, and it is as if it had been there from the start.
 */
export class ExpressLane {
  readonly #server: Server
  readonly #answer: AnswerAtOnce
  readonly #connections = new Set<Connection>()
  #isOpen = true

  /** @param server what answers everything else, with the time limits that hold here too */
  constructor(server: Server, answer: AnswerAtOnce) {
    this.#server = server
    this.#answer = answer
  }

  /** Takes a new connection. */
  enter(socket: Socket): void {
    if (!this.#isOpen) {
      this.#server.emit('connection', socket)
      return
    }
    const connection = new Connection(socket, this.#server, this.#answerWhileOpen, () => {
      this.#connections.delete(connection)
    })
    this.#connections.add(connection)
  }

  /** From now on every request goes to the HTTP server, and connections that have asked for nothing yet are there already. */
  close(): void {
    this.#isOpen = false
    for (const connection of this.#connections) if (!connection.isKept) connection.leave()
  }

  /** Ends the connections that wait for another request, as Node's HTTP server does with its own. */
  closeIdleConnections(): void {
    for (const connection of this.#connections) connection.endIfIdle()
  }

  /** Ends all connections, those that are slow in taking an answer too. */
  closeAllConnections(): void {
    for (const connection of this.#connections) connection.end()
  }

  readonly #answerWhileOpen: AnswerAtOnce = (question) =>
    this.#isOpen ? this.#answer(question) : undefined
}

class Connection {
  readonly #socket: Socket
  readonly #server: Server
  readonly #answer: AnswerAtOnce
  readonly #onGone: () => void
  /** Whether it has been answered, and waits for another request. */
  isKept = false

  constructor(socket: Socket, server: Server, answer: AnswerAtOnce, onGone: () => void) {
    this.#socket = socket
    this.#server = server
    this.#answer = answer
    this.#onGone = onGone
    socket.setTimeout(server.headersTimeout)
    socket
      .on('data', this.#take)
      .on('end', this.#endWithClient)
      .on('timeout', this.endIfIdle)
      .on('error', this.#fail)
      .on('close', onGone)
  }

  /**
   * Goes to the HTTP server.
   *
   * @param chunk what was read and not answered
   */
  leave(chunk?: Buffer): void {
    const socket = this.#socket
    socket
      .off('data', this.#take)
      .off('end', this.#endWithClient)
      .off('timeout', this.endIfIdle)
      .off('error', this.#fail)
      .off('close', this.#onGone)
    socket.setTimeout(0)
    this.#onGone()
    if (socket.destroyed) return
    if (chunk) socket.unshift(chunk)
    this.#server.emit('connection', socket)
  }

  readonly #take = (chunk: Buffer): void => {
    const socket = this.#socket
    // Who asks for more without taking what was sent is made to wait there.
    const question = socket.writableLength === 0 ? readPlainRequest(chunk) : undefined
    const answer = question && this.#answer(question)
    if (!answer) {
      this.leave(chunk)
      return
    }
    this.#keep()
    writeAnswer(socket, answer, this.#server.keepAliveTimeout)
  }

  /** From the first answer on the shorter limit holds. */
  #keep(): void {
    if (this.isKept) return
    this.isKept = true
    this.#socket.setTimeout(this.#server.keepAliveTimeout)
  }

  end(): void {
    this.#socket.destroy()
  }

  readonly #endWithClient = (): void => {
    this.#socket.end()
  }

  /** Who is slow in taking an answer is not idle. */
  readonly endIfIdle = (): void => {
    if (this.#socket.writableLength === 0) this.end()
  }

  /** The client has gone: there is nobody to tell. */
  readonly #fail = (): void => {
    this.#socket.destroy()
  }
}
