import { get, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { describe, expect, test, vi } from 'vitest'

import { listen } from '../../../../src/server/http/listen'

const nothing = () => Promise.resolve()

const fetched = (port: number): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    get({ port, host: '127.0.0.1' }, resolve).on('error', reject)
  })

describe('listening', () => {
  test('takes a free port for 0', async () => {
    const listener = await listen(0, nothing)
    expect(listener.port).toBeGreaterThan(0)
    await listener.close()
  })

  test('on a taken port is refused in one line that names PORT', async () => {
    const listener = await listen(0, nothing)
    await expect(listen(listener.port, nothing)).rejects.toThrow(
      `Port ${listener.port} is taken by another program. Stop that, or set PORT to a free port.`,
    )
    await listener.close()
  })

  test('ends only when a request that had begun has its answer', async () => {
    let finish: () => void = () => undefined
    const listener = await listen(0, (_request, response) => {
      response.write('first half, ')
      finish = () => response.end('second half')
      return Promise.resolve()
    })
    const response = await fetched(listener.port)
    const closed = listener.close()
    await expect(fetched(listener.port)).rejects.toThrow('ECONNREFUSED')
    finish()
    expect(await text(response)).toBe('first half, second half')
    await closed
  })

  test('answers 500 and goes on when a request fails', async () => {
    const reported = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const listener = await listen(0, () => Promise.reject(new Error('broken')))
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
