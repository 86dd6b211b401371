import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

import { expect, test } from 'vitest'

import { PAYLOAD_CONDITIONS, PAYLOAD_PROGRAM } from '@/server/payload-program'
import { PROJECT_ROOT } from '@/server/project-root'

const read = (file: string) => readFile(path.join(PROJECT_ROOT, file), 'utf8')

test('a program that loads Payload gets builds of Lexical’s packages, which wait for nothing', async () => {
  const say = `console.log(import.meta.resolve('lexical'))`
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...PAYLOAD_CONDITIONS, '--input-type=module', '--eval', say],
    { cwd: PROJECT_ROOT },
  )
  expect(stdout).toMatch(/Lexical\.prod\.mjs$/m)
})

test('every command of package.json that loads Payload is compiled, and such a program', async () => {
  const { scripts } = JSON.parse(await read('package.json')) as { scripts: Record<string, string> }
  const compiled: string[] = []
  for (const [name, command] of Object.entries(scripts)) {
    const [script] = /src\/\S+\.ts/.exec(command) ?? []
    if (script) expect(await read(script), name).not.toContain('payload.config')
    const [, program] = /program\.mjs (\S+)$/.exec(command) ?? []
    if (!program) continue
    compiled.push(name)
    const said = ['node', ...PAYLOAD_PROGRAM, program].join(' ')
    expect(command, name).toBe(said.replace(`${PROJECT_ROOT}/`, ''))
  }
  expect(compiled).toEqual(['admin', 'redact'])
})
