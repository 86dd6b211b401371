import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { clientTypes } from '../../clients/typescript/types-of-api'
import { documents } from '../../docs/generator/documents'
import { nginxFiles } from '../../nginx/store'
import { PROJECT_ROOT } from '../../src/server/project-root'
import { FILTER_SCRIPT, filterScript } from '../../tools/filter-script'
import { schemaDrift } from './support/schema-drift'

const fromRoot = (file: string) => path.join(PROJECT_ROOT, file)

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'liaison-generated-'))
  vi.stubEnv('PAYLOAD_SECRET', 'none of these checks signs anything')
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function configuration() {
  return (await import('../../payload.config')).default
}

test.each(Object.entries(documents()))(
  'docs/%s is current: npm run docs',
  async (name, content) => {
    expect(await readFile(fromRoot(`docs/${name}`), 'utf8')).toBe(content)
  },
)

test('the generated types are current: npm run generate', async () => {
  const config = await configuration()
  const outputFile = path.join(folder, 'payload-types.ts')
  await generateTypes(
    { ...config, typescript: { ...config.typescript, outputFile } },
    { log: false },
  )
  const committed = await readFile(config.typescript.outputFile, 'utf8')
  expect(committed).toBe(await readFile(outputFile, 'utf8'))
})

test('the types of the API’s client are current: npm run generate', async () => {
  expect(await readFile(fromRoot('clients/typescript/openapi.ts'), 'utf8')).toBe(
    await clientTypes(),
  )
})

test.each(Object.entries(nginxFiles()))(
  'nginx/%s is current: npm run generate',
  async (name, content) => {
    expect(await readFile(fromRoot(`nginx/${name}`), 'utf8')).toBe(content)
  },
)

test('the script that narrows a list is current: npm run generate', async () => {
  expect(await readFile(FILTER_SCRIPT, 'utf8')).toBe(filterScript())
})

test('the import map of the admin panel is current: npm run generate', async () => {
  const file = fromRoot('src/app/(payload)/admin/importMap.js')
  const committed = await readFile(file, 'utf8')
  await generateImportMap(await configuration(), { log: false })
  const generated = await readFile(file, 'utf8')
  if (generated !== committed) await writeFile(file, committed)
  expect(committed).toBe(generated)
})

test('the migrations make the schema that the collections describe: npm run migrate:create -- NAME', async () => {
  expect(await schemaDrift(await configuration())).toEqual([])
})
