import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'

import { acquireLock } from '../../../src/server/lock'
import { processIdentity } from '../../../src/server/process-identity'
import { temporaryFolder } from '../../support/temporary-folder'

let file: string

beforeEach(async () => {
  file = path.join(await temporaryFolder(), 'lock')
})

const writeHolder = (pid: number, identity: string) =>
  writeFile(file, JSON.stringify({ pid, identity, purpose: 'the server' }))

describe('a lock', () => {
  test('is refused while another process that is alive holds it, and names that process', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'])
    try {
      await once(other, 'spawn')
      const pid = other.pid ?? 0
      await writeHolder(pid, processIdentity(pid) ?? '')
      const result = await acquireLock(file, 'npm run import')
      expect(result).toMatchObject({ holder: { pid, purpose: 'the server' } })
    } finally {
      other.kill('SIGKILL')
    }
  })

  test('counts as free when its process was killed', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'])
    await once(other, 'spawn')
    const pid = other.pid ?? 0
    await writeHolder(pid, processIdentity(pid) ?? '')
    other.kill('SIGKILL')
    await once(other, 'exit')
    expect(await acquireLock(file, 'the server')).toHaveProperty('lock')
  })

  test('counts as free when its number now belongs to a later process', async () => {
    await writeHolder(process.pid, 'started long ago')
    expect(await acquireLock(file, 'the server')).toHaveProperty('lock')
  })

  test.each(['', '{"pid":', '{"pid":"x"}'])('counts as free when it holds %j', async (content) => {
    await writeFile(file, content)
    expect(await acquireLock(file, 'the server')).toHaveProperty('lock')
  })

  test('goes to exactly one of many who find a stale one', async () => {
    await writeHolder(process.pid, 'started long ago')
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) => acquireLock(file, `number ${index}`)),
    )
    expect(results.filter((result) => 'lock' in result)).toHaveLength(1)
  })

  test('can be taken again once released, and leaves nothing behind', async () => {
    const first = await acquireLock(file, 'the server')
    if ('holder' in first) throw new Error('The lock was not free')
    await first.lock.release()
    expect(await readdir(path.dirname(file))).toEqual([])
    expect(await acquireLock(file, 'the server')).toHaveProperty('lock')
  })

  test('tells others where the database is, and only its owner may read that', async () => {
    const result = await acquireLock(file, 'the server')
    if ('holder' in result) throw new Error('The lock was not free')
    await result.lock.publish('postgres://somewhere')
    expect(await acquireLock(file, 'npm run import')).toMatchObject({
      holder: { pid: process.pid, databaseUrl: 'postgres://somewhere' },
    })
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })
})
