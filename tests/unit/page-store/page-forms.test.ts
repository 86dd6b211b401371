import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { expect, test } from 'vitest'

import { encode } from '../../../src/page-store/page-forms'
import { PROJECT_ROOT } from '../../../src/server/project-root'
import { settingsOfNpmStart } from '../../support/npm-start'

test.each(['gzip', 'br'] as const)('a body in %s keeps no memory but its own', async (encoding) => {
  for (const length of [1000, 100_000]) {
    const bytes = await encode(Buffer.alloc(length, 'a body '), encoding)
    expect(bytes.buffer.byteLength).toBe(bytes.length)
  }
})

/** Prints how many pages of memory the system had to give for each of many bodies. */
const FAULTS_OF_EACH = `
  import { encode } from './src/page-store/page-forms.ts'
  const body = Buffer.from(Array.from({ length: 4000 }, (_, word) => 'word' + ((word * word) % 997)).join(' '))
  const compress = async (times) => {
    for (let time = 0; time < times; time += 1) for (const form of ['gzip', 'br']) await encode(body, form)
  }
  const faults = () => process.resourceUsage().minorPageFault
  await compress(100)
  const before = faults()
  await compress(100)
  console.log((faults() - before) / 100)`

test('bodies are compressed in memory that the server has already', async () => {
  const { stdout } = await promisify(execFile)(
    'env',
    [
      ...settingsOfNpmStart(),
      process.execPath,
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      FAULTS_OF_EACH,
    ],
    { cwd: PROJECT_ROOT },
  )
  // A megabyte is 256.
  expect(Number(stdout)).toBeLessThan(64)
})
