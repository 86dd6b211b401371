import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startScript } from './support/start-script'

const TIMEOUT = 120_000

let dataDir: string

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'liaison-tool-'))
})

afterAll(() => rm(dataDir, { recursive: true, force: true }))

/** Runs the tool and reads the one line of JSON that it prints; all else it says is progress. */
async function runTool(): Promise<Record<string, unknown>> {
  const tool = startScript('tests/int/server/support/use-database.ts', { DATA_DIR: dataDir })
  expect(await tool.exited, tool.output()).toBe(0)
  return JSON.parse(/^\{.*\}$/m.exec(tool.output())?.[0] ?? '') as Record<string, unknown>
}

describe('a command-line tool', { timeout: TIMEOUT }, () => {
  test('gets the embedded database with every migration and a secret, and leaves nothing running', async () => {
    const seen = await runTool()
    expect(seen).toMatchObject({ users: 0, isSet: true })
    expect(seen.secret).toMatch(/^[0-9a-f]{64}$/)
    expect(existsSync(path.join(dataDir, 'postgres/postmaster.pid'))).toBe(false)
    expect(existsSync(path.join(dataDir, 'lock'))).toBe(false)
  })

  test('waits for another one that uses the same data', async () => {
    const results = await Promise.all([runTool(), runTool()])
    expect(results).toMatchObject([{ users: 0 }, { users: 0 }])
  })
})
