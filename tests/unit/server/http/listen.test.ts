import { EventEmitter, once } from 'node:events'
import {
  Agent,
  request,
  type IncomingMessage,
  type RequestOptions,
  type ServerResponse,
} from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, test, vi } from 'vitest'

import { listen } from '../../../../src/server/http/listen'

const nothing = { answer: () => Promise.resolve() }

const fetched = (
  port: number,
  agent: Agent | false = false,
  options: RequestOptions = {},
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', agent, ...options }, resolve)
      .on('error', reject)
      .end()
  })

describe('listening', () => {
  test('takes a free port for 0', async () => {
    const listener = await listen(0, nothing)
    expect(listener.port).toBeGreaterThan(0)
    // It is open already.
    await listener.open()
    await listener.close()
  })

  test('on a taken port is refused in one line that names PORT', async () => {
    const listener = await listen(0, nothing)
    await expect(listen(listener.port, nothing)).rejects.toThrow(
      `Port ${listener.port} is taken by another program. Stop that, or set PORT to a free port.`,
    )
    await listener.close()
    // Nothing of the one that was refused is left.
    await expect.poll(() => process.getActiveResourcesInfo()).not.toContain('TCPServerWrap')
  })

  test('ends only when a request that had begun has its answer', async () => {
    let finish: () => void = () => undefined
    const listener = await listen(0, {
      answer: (_request, response) => {
        response.write('first half, ')
        finish = () => response.end('second half')
        return Promise.resolve()
      },
    })
    const response = await fetched(listener.port)
    const closed = listener.close()
    await expect.poll(() => listener.server.listening).toBe(false)
    await expect(fetched(listener.port)).rejects.toThrow('ECONNREFUSED')
    finish()
    expect(await text(response)).toBe('first half, second half')
    await closed
  })

  test('cuts off who does not take his answer ten seconds after it is to end', async () => {
    const answer = { status: 200, headers: [], body: Buffer.alloc(64 * 1024 * 1024) }
    const listener = await listen(0, { ...nothing, atOnce: () => answer })
    const reader = connect(listener.port, '127.0.0.1')
    reader.write('GET /en HTTP/1.1\r\nHost: site.example\r\n\r\n')
    await once(reader, 'readable')
    // It answers when all connections have ended.
    await listener.close()
    reader.destroy()
  })

  test('answers who had connected when it is to end', async () => {
    const listener = await listen(0, { answer: (_request, response) => response.end('heard') })
    const asking = fetched(listener.port)
    const closed = listener.close()
    expect(await text(await asking)).toBe('heard')
    await closed
  })

  test('ends each connection with its answer when it is to end', async () => {
    const asked = new EventEmitter()
    const listener = await listen(0, {
      answer: (_request, response) => {
        asked.emit('request', response)
        return Promise.resolve()
      },
    })
    const agent = new Agent({ keepAlive: true })
    const exchange = async (meanwhile?: () => void) => {
      const asking = once(asked, 'request') as Promise<[ServerResponse]>
      const answering = fetched(listener.port, agent)
      const [response] = await asking
      meanwhile?.()
      response.end()
      return (await answering).headers.connection
    }
    expect(await exchange()).toBe('keep-alive')
    let closed: Promise<void> | undefined
    const answered = await exchange(() => {
      closed = listener.close()
    })
    expect(answered).toBe('close')
    await closed
    agent.destroy()
  })

  test('refuses, before it lets nobody in any more, what a proxy can ask another server, and nothing else', async () => {
    const listener = await listen(
      0,
      { answer: (_request, response) => response.end() },
      'when-ready',
    )
    await listener.open()
    const asked = async (method: string, headers = {}) =>
      (await fetched(listener.port, false, { method, headers })).statusCode
    const others = { 'X-Other-Servers': 'yes' }
    expect(await asked('GET', others)).toBe(200)
    const closed = listener.close()
    expect(await asked('GET')).toBe(200)
    expect(await asked('PATCH', others)).toBe(200)
    expect(await asked('GET', others)).toBe(503)
    // What was on its way to it then.
    expect(await asked('PATCH', others)).toBe(200)
    await closed
    await expect(asked('PATCH', others)).rejects.toThrow('ECONNREFUSED')
  })

  test('that was open from the start refuses nobody', async () => {
    const listener = await listen(0, { answer: (_request, response) => response.end() })
    const asking = fetched(listener.port, false, { headers: { 'X-Other-Servers': 'yes' } })
    const closed = listener.close()
    expect((await asking).statusCode).toBe(200)
    await closed
  })

  test('lets nobody in before it is opened, but this process itself', async () => {
    const listener = await listen(
      0,
      { answer: (_request, response) => response.end('open') },
      'when-ready',
    )
    await expect(fetched(listener.port)).rejects.toThrow('ECONNREFUSED')
    expect(await text(await fetched(listener.innerPort))).toBe('open')
    await listener.open()
    expect(await text(await fetched(listener.port))).toBe('open')
    await listener.close()
    await expect(fetched(listener.port)).rejects.toThrow('ECONNREFUSED')
  })

  test('finds out at once that a port is taken which it opens later', async () => {
    const listener = await listen(0, nothing)
    await expect(listen(listener.port, nothing, 'when-ready')).rejects.toThrow('is taken')
    await listener.close()
  })

  test('answers 500 and goes on when a request fails', async () => {
    const reported = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const listener = await listen(0, { answer: () => Promise.reject(new Error('broken')) })
    try {
      expect((await fetched(listener.port)).statusCode).toBe(500)
      expect((await fetched(listener.port)).statusCode).toBe(500)
      expect(reported).toHaveBeenCalledTimes(2)
    } finally {
      reported.mockRestore()
      await listener.close()
    }
  })
})
