import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

import type { PageStore } from '../../../src/page-store/page-store'
import { servePage } from '../../../src/page-store/serve'

export interface Answer {
  status: number
  headers: http.IncomingHttpHeaders
  /** As sent, not decoded. */
  body: Buffer
}

export type Ask = (
  target: string,
  headers?: Record<string, string>,
  method?: string,
) => Promise<Answer>

/** Serves a store on a free port; what the store does not answer gets 599. */
export async function serve(store: PageStore): Promise<Ask> {
  const server = http.createServer((request, response) => {
    void servePage(request, response, store).then((isAnswered) => {
      if (!isAnswered) response.writeHead(599).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const agent = new http.Agent({ keepAlive: true, maxSockets: 16 })
  onTestFinished(async () => {
    agent.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
  const { port } = server.address() as AddressInfo
  return (target, headers = {}, method = 'GET') =>
    ask({ host: '127.0.0.1', port, path: target, headers, method, agent })
}

function ask(options: http.RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request(options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        })
      })
    })
    request.on('error', reject)
    request.end()
  })
}
