import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'

import { processIdentity } from '../../../src/server/process-identity'

test('a process keeps its identity', () => {
  expect(processIdentity(process.pid)).toBeTruthy()
  expect(processIdentity(process.pid)).toBe(processIdentity(process.pid))
})

test('a process that has ended has none', async () => {
  const child = spawn(process.execPath, ['-e', ''])
  const pid = child.pid ?? 0
  await once(child, 'exit')
  expect(processIdentity(pid)).toBeUndefined()
})
