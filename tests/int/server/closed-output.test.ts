import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { copyOfFirstData } from '../../support/first-data'
import { startScript } from './support/start-script'

const TIMEOUT = 240_000

let dataDir: string

beforeAll(async () => {
  dataDir = await copyOfFirstData('liaison-unread-')
})

afterAll(() => rm(dataDir, { recursive: true, force: true }))

test(
  'a server whose output nobody reads any more still ends in an orderly way',
  { timeout: TIMEOUT },
  async () => {
    const server = startScript('src/server/start.ts', { DATA_DIR: dataDir, PORT: '0' })
    await server.printed(/Admin panel/)
    server.child.stdout?.destroy()
    server.child.stderr?.destroy()
    server.child.kill('SIGTERM')
    expect(await server.exited).toBe(0)
    expect(existsSync(path.join(dataDir, 'postgres/postmaster.pid'))).toBe(false)
    expect(existsSync(path.join(dataDir, 'lock'))).toBe(false)
  },
)
