import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'

export interface Lending {
  /** Of this machine: whoever connects is told the number of a product, as a line, as soon as one is free. */
  port: number
  close: () => Promise<void>
}

/**
 * Lends products to test files, each for as long as the process of the file holds its connection. The numbers that Vitest gives to
 * processes do not serve for this: after a group of other tests, two that run at the same time may have the same.
 */
export async function lendProducts(count: number): Promise<Lending> {
  const free = Array.from({ length: count }, (_, number) => number)
  const waiting: Socket[] = []
  const lend = () => {
    while (free.length > 0 && waiting.length > 0) {
      const [number, socket] = [free.shift() ?? 0, waiting.shift()]
      socket?.once('close', () => {
        free.push(number)
        lend()
      })
      socket?.write(`${number}\n`)
    }
  }
  const server = createServer((socket) => {
    // A process that is ended resets its connection: it closes all the same.
    socket.on('error', () => undefined)
    waiting.push(socket)
    lend()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.close()
      await once(server, 'close')
    },
  }
}
