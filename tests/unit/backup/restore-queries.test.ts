import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { refuseQueries, restoreQueries } from '../../../src/backup/restore-queries'

let parent: string
let folder: string

beforeEach(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'liaison-queries-'))
  folder = path.join(parent, 'queries')
})

afterEach(() => rm(parent, { recursive: true, force: true }))

const backup = { queries: new Map([['names.graphql', '{ Countries { docs { name } } }\n']]) }

test('queries lie where the server reads them, beside those that it knew before', async () => {
  await mkdir(folder)
  await writeFile(path.join(folder, 'ours.graphql'), '{ Agencies { totalDocs } }')
  await writeFile(path.join(folder, 'names.graphql'), '{ Countries { totalDocs } }')
  await restoreQueries(folder, backup)
  expect(await readdir(folder)).toEqual(['names.graphql', 'ours.graphql'])
  expect(await readFile(path.join(folder, 'names.graphql'), 'utf8')).toBe(
    backup.queries.get('names.graphql'),
  )
})

test('a backup without queries, as earlier versions have made them, makes no folder', async () => {
  await restoreQueries(folder, { queries: new Map() })
  expect(await readdir(parent)).toEqual([])
})

test('queries are not put to others without a word', async () => {
  await refuseQueries(folder, backup)
  await mkdir(folder)
  await refuseQueries(folder, backup)
  await writeFile(path.join(folder, 'ours.graphql'), '{ Agencies { totalDocs } }')
  await expect(refuseQueries(folder, backup)).rejects.toThrow(`${folder} is not empty`)
  await refuseQueries(folder, { queries: new Map() })
})
