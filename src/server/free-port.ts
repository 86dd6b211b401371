import { createServer } from 'node:net'

/**
 * A port of this machine's loopback that nothing listens on now.
 *
 * @param preferred taken when it is free
 */
export async function freePort(preferred?: number): Promise<number> {
  if (preferred !== undefined && (await canListen(preferred)) !== undefined) return preferred
  const port = await canListen(0)
  if (port === undefined) throw new Error('No free port on 127.0.0.1')
  return port
}

function canListen(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => {
      resolve(undefined)
    })
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        resolve(typeof address === 'object' ? address?.port : undefined)
      })
    })
  })
}
