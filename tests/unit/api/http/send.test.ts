import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { expect, onTestFinished, test } from 'vitest'

import { answerOf, JSON_TYPE } from '../../../../src/api/http/answer'
import { send } from '../../../../src/api/http/send'
import { ask } from '../../../support/raw-http'

test.each([
  [200, 304],
  [308, 308],
  [404, 404],
])('whoever has any answer already is told so in place of %i with %i', async (status, told) => {
  const server = createServer((request, response) => {
    void send(request, response, { ...answerOf(status, JSON_TYPE, {}), forms: new Map() })
  }).listen(0, '127.0.0.1')
  onTestFinished(() => {
    server.close()
  })
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const headers = { 'If-None-Match': '*', Connection: 'close' }
  expect((await ask({ host: '127.0.0.1', port, headers })).status).toBe(told)
})
