import { once } from 'node:events'
import type { Server } from 'node:http'
import { createServer, type AddressInfo, type Server as NetServer } from 'node:net'

/**
 * The port of a server that lets nobody in before it is ready. Until then connections are refused, and a proxy in front asks
 * another server: a request that was not sent may be sent elsewhere, whatever it asks for.
 */
export class Gate {
  readonly #server: NetServer
  readonly #port: number

  private constructor(server: NetServer, port: number) {
    this.#server = server
    this.#port = port
  }

  /**
   * Finds out at once whether the port can be had.
   *
   * @param server answers the requests that come in
   * @param port 0 for any that is free
   */
  static async at(server: Server, port: number): Promise<Gate> {
    const gate = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
      server.emit('connection', socket)
    })
    gate.listen(port)
    await once(gate, 'listening')
    const { port: actual } = gate.address() as AddressInfo
    gate.close()
    await once(gate, 'close')
    return new Gate(gate, actual)
  }

  get port(): number {
    return this.#port
  }

  async open(): Promise<void> {
    this.#server.listen(this.#port)
    await once(this.#server, 'listening')
  }

  /** Lets nobody in any more; answers when those who are in have gone. */
  async close(): Promise<void> {
    if (!this.#server.listening) return
    this.#server.close()
    await once(this.#server, 'close')
  }
}
