import { once } from 'node:events'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/**
 * The port of a server, which may let nobody in before the server is ready. Until then connections are refused, and a proxy in
 * front asks another server: a request that was not sent may be sent elsewhere, whatever it asks for.
 */
export class Gate {
  readonly #server: Server
  readonly #port: number

  private constructor(server: Server, port: number) {
    this.#server = server
    this.#port = port
  }

  /**
   * Finds out at once whether the port can be had.
   *
   * @param port 0 for any that is free
   * @param opens whether it lets others in from now on, or by {@link open}
   * @param enter takes the connections that come in
   */
  static async at(
    port: number,
    opens: 'at-start' | 'when-ready',
    enter: (socket: Socket) => void,
  ): Promise<Gate> {
    const gate = createServer({ allowHalfOpen: true, noDelay: true }, enter)
    gate.listen(port)
    await once(gate, 'listening')
    const { port: actual } = gate.address() as AddressInfo
    if (opens === 'when-ready') {
      gate.close()
      await once(gate, 'close')
    }
    return new Gate(gate, actual)
  }

  get port(): number {
    return this.#port
  }

  async open(): Promise<void> {
    if (this.#server.listening) return
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
