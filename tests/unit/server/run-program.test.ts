import { describe, expect, it } from 'vitest'

import { NeverBegan, runProgram } from '@/server/run-program'
import { StartError } from '@/server/start-error'

const run = (code: string) =>
  runProgram('Working', { command: process.execPath, args: ['--input-type=module', '-e', code] })

describe('a program', () => {
  it('is content when it ends with 0', async () => {
    await expect(run('')).resolves.toBeUndefined()
  })

  it('that fails is reported with what it printed last', async () => {
    await expect(run('console.log("no space"); process.exit(2)')).rejects.toThrow(
      new StartError('Working failed (exit code 2).\nno space'),
    )
  })

  it('that never began is told from one that failed, so that it can be run again', async () => {
    await expect(run('process.exit(13)')).rejects.toBeInstanceOf(NeverBegan)
    const failed = run('console.log("half"); process.exit(13)')
    await expect(failed).rejects.toBeInstanceOf(StartError)
    await expect(failed).rejects.not.toBeInstanceOf(NeverBegan)
  })
})
