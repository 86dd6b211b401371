import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

import type { PageStore } from '../../../src/page-store/page-store'
import { answerPage } from '../../../src/page-store/answer'
import { ask, type RawAnswer } from '../../support/raw-http'

export type Ask = (
  target: string,
  headers?: Record<string, string>,
  method?: string,
) => Promise<RawAnswer>

/** Serves a store on a free port; what the store does not answer gets 599. */
export async function serve(store: PageStore): Promise<Ask> {
  const server = http.createServer((request, response) => {
    const stored = answerPage(request, store)
    const ready = stored && 'read' in stored ? stored.read() : Promise.resolve(stored)
    void ready.then((answer) => {
      const { status, headers, body } = answer ?? { status: 599, headers: [], body: '' }
      response.writeHead(status, [...headers]).end(body)
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
