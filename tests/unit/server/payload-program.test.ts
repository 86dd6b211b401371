import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

import { expect, test } from 'vitest'

import { PAYLOAD_PROGRAM } from '@/server/payload-program'
import { PROJECT_ROOT } from '@/server/project-root'

const read = (file: string) => readFile(path.join(PROJECT_ROOT, file), 'utf8')

test('a program that loads Payload gets builds of Lexical’s packages, which wait for nothing', async () => {
  const say = `console.log(import.meta.resolve('lexical'))`
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...PAYLOAD_PROGRAM, '--input-type=module', '--eval', say],
    { cwd: PROJECT_ROOT },
  )
  expect(stdout).toMatch(/Lexical\.prod\.mjs$/m)
})

test('every command of package.json that loads Payload is such a program', async () => {
  const { scripts } = JSON.parse(await read('package.json')) as { scripts: Record<string, string> }
  const loading: string[] = []
  for (const [name, command] of Object.entries(scripts)) {
    const [program] = /src\/\S+\.ts/.exec(command) ?? []
    if (!program || !(await read(program)).includes('payload.config')) continue
    loading.push(name)
    expect(command, name).toContain(`node ${PAYLOAD_PROGRAM.join(' ')} `)
  }
  expect(loading).toEqual(['admin', 'redact'])
})
