import { beforeEach, describe, expect, test } from 'vitest'

import { OF_A_TOOL, Shutdown } from '../../../src/server/shutdown'

let events: string[]
let shutdown: Shutdown

beforeEach(() => {
  events = []
  shutdown = new Shutdown(
    (text) => events.push(text),
    undefined,
    (code) => events.push(`exit ${code}`),
  )
})

const closing = (name: string) => () => {
  events.push(`close ${name}`)
  return Promise.resolve()
}

describe('shutting down', () => {
  test('closes what was opened last first, then exits', async () => {
    shutdown.add(closing('database'))
    shutdown.add(closing('server'))
    await shutdown.end(0)
    expect(events).toEqual(['close server', 'close database', 'exit 0'])
  })

  test('goes on when something does not close, says so, and exits with 1', async () => {
    shutdown.add(closing('database'))
    shutdown.add(() => Promise.reject(new Error('it hangs')))
    await shutdown.end(0)
    expect(events).toEqual(['Stopping: it hangs', 'close database', 'exit 1'])
  })

  test('of a tool that does not close well is no success with remarks either', async () => {
    const codes: number[] = []
    const tool = new Shutdown(
      () => undefined,
      OF_A_TOOL,
      (code) => codes.push(code),
    )
    tool.add(() => Promise.reject(new Error('it hangs')))
    await tool.end(OF_A_TOOL.interrupted)
    expect(codes).toEqual([2])
  })

  test('happens once, however often it is asked for', async () => {
    shutdown.add(closing('database'))
    await Promise.all([shutdown.end(0), shutdown.end(1)])
    expect(events).toEqual(['close database', 'exit 0'])
  })

  test('tells a long step to stop and waits for it, so that what it has opened is closed too', async () => {
    const step = new Promise<void>((resolve) => {
      shutdown.signal.addEventListener('abort', () => {
        shutdown.add(closing('what was just opened'))
        resolve()
      })
    })
    void shutdown.track(step)
    await shutdown.end(0)
    expect(events).toEqual(['close what was just opened', 'exit 0'])
  })

  test('closes without ending the process when a tool is done', async () => {
    shutdown.add(closing('database'))
    expect(await shutdown.close()).toBe(true)
    expect(events).toEqual(['close database'])
  })
})
