import { execFile } from 'node:child_process'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { beforeEach, describe, expect, test } from 'vitest'

import { compileServer, PROGRAMS } from '../../../../src/server/build/compile-server.mjs'
import { PROJECT_ROOT } from '../../../../src/server/project-root'
import { temporaryFolder } from '../../../support/temporary-folder'

let root: string

const write = async (file: string, content: string) => {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true })
  await writeFile(path.join(root, file), content)
}
const compiledIn = (folder: string) => readdir(path.join(folder, '.cache/server'))
/** What a program prints under Node alone, without a loader. */
const printedBy = async (program: string) => (await promisify(execFile)('node', [program])).stdout

beforeEach(async () => {
  root = await temporaryFolder()
  await write('package.json', '{ "type": "module" }')
  await write('tsconfig.json', '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }')
  await write('src/words.ts', 'export const word: string = "one"')
  for (const [name, file] of Object.entries(PROGRAMS))
    await write(file, `import { word } from '@/words'\nconsole.log(word, '${name}')`)
})

describe('the compiled server', () => {
  test('runs without a loader', async () => {
    expect(await printedBy(await compileServer(root))).toBe('one start\n')
    expect(await printedBy(await compileServer(root, 'redact'))).toBe('one redact\n')
  })

  test('is compiled anew when a source has changed, and only then', async () => {
    const first = await compileServer(root)
    await writeFile(first, 'console.log("kept")')
    expect(await printedBy(await compileServer(root))).toBe('kept\n')
    await write('src/words.ts', 'export const word: string = "two"')
    expect(await printedBy(await compileServer(root))).toBe('two start\n')
    expect(await compiledIn(root)).toHaveLength(1)
  })

  test('stays when a command is compiled from later sources: it may still run', async () => {
    const server = await compileServer(root)
    await write('src/words.ts', 'export const word: string = "two"')
    expect(await printedBy(await compileServer(root, 'redact'))).toBe('two redact\n')
    expect(await printedBy(server)).toBe('one start\n')
    await compileServer(root)
    expect(await compiledIn(root)).toHaveLength(1)
  })

  test('is one, where several processes start at once', async () => {
    const programs = await Promise.all([1, 2, 3].map(() => compileServer(root)))
    expect(new Set(programs).size).toBe(1)
    expect(await printedBy(programs[0] ?? '')).toBe('one start\n')
    expect(await compiledIn(root)).toHaveLength(1)
  })

  test('is not there when a source does not compile', async () => {
    await write('src/words.ts', 'export const word: string =')
    await expect(compileServer(root)).rejects.toThrow('src/words.ts:1:27')
    expect(await compiledIn(root)).toEqual([])
  })
})

test('the server knows its checkout, from where it is written and from where it is compiled', async () => {
  await write(
    'src/server/project-root.ts',
    `export * from '${path.join(PROJECT_ROOT, 'src/server/project-root.ts')}'`,
  )
  await write(
    'src/server/start.ts',
    `import { PROJECT_ROOT } from './project-root'\nconsole.log(PROJECT_ROOT)`,
  )
  expect(await printedBy(await compileServer(root))).toBe(`${root}\n`)
  expect(path.basename(PROJECT_ROOT)).not.toBe('src')
})
