import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

import { describe, expect, it, onTestFinished } from 'vitest'

import { againstOf, ask, sentenceFor, valueOf } from '@/admin/shared/ask'

/** The address of a server that answers like this, until the test is over. */
async function answering(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://localhost:${(server.address() as AddressInfo).port}/`
}

const saying = (status: number, body: string) =>
  answering((_, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(body)
  })

const SILENCE = { against: [{ code: '', message: '' }] }

describe('what the panel asks the server', () => {
  it('is sent as JSON, with what else is to be said in headers', async () => {
    const address = await answering((request, response) => {
      const { 'content-type': type, 'if-match': condition } = request.headers
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString()
        response.end(JSON.stringify({ method: request.method, type, condition, body }))
      })
    })
    const headers = { 'If-Match': '"1"' }
    expect(await ask(address, 'PATCH', { a: 1 }, { headers })).toEqual({
      value: { method: 'PATCH', type: 'application/json', condition: '"1"', body: '{"a":1}' },
    })
    expect(await ask(address, 'GET')).toEqual({ value: { method: 'GET', body: '' } })
  })

  it('is answered with the value', async () => {
    const said = await ask<object>(await saying(201, '{"id":"x"}'), 'POST', {})
    expect(valueOf(said)).toEqual({ id: 'x' })
    expect(againstOf(said, 'No answer.')).toEqual([])
    expect(sentenceFor(said, { refusals: {}, failed: 'No answer.' })).toBeNull()
  })

  it('is answered with all that stands against it', async () => {
    const errors = [
      { code: 'role', message: 'That is for publishers.' },
      { id: 'x', code: 'state', message: 'It is not approved.' },
    ]
    const said = await ask(await saying(403, JSON.stringify({ errors })), 'POST', {})
    expect(said).toEqual({ against: errors })
    expect(valueOf(said)).toBeNull()
    expect(againstOf(said, 'No answer.')).toEqual([
      'That is for publishers.',
      'It is not approved.',
    ])
    expect(sentenceFor(said, { refusals: { role: 'Only publishers.' }, failed: '' })).toBe(
      'Only publishers.',
    )
  })

  it.each([
    ['without reasons', 502, '{}'],
    ['with no reason in its list', 503, '{"errors":[]}'],
    ['with reasons that are no list', 500, '{"errors":{"a":1}}'],
    ['with nothing', 500, ''],
    ['with a page', 502, '<html></html>'],
    ['with null', 500, 'null'],
    ['with a success that cannot be read', 200, '{"id":'],
  ])('is never taken for done when the server answers %s', async (_, status, body) => {
    const said = await ask(await saying(status, body), 'POST', {})
    expect(said).toEqual(SILENCE)
    expect(againstOf(said, 'No answer.')).toEqual(['No answer.'])
    expect(sentenceFor(said, { refusals: {}, failed: 'No answer.' })).toBe('No answer.')
  })

  it('is never taken for done when the connection is lost, before or within the answer', async () => {
    const before = await answering((request) => {
      request.socket.destroy()
    })
    const within = await answering((_, response) => {
      response.writeHead(200, { 'Content-Length': '100' })
      response.write('{"id":', () => {
        response.destroy()
      })
    })
    expect(await ask(before, 'POST', {})).toEqual(SILENCE)
    expect(await ask(within, 'POST', {})).toEqual(SILENCE)
  })
})
