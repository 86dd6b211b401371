import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { MANIFEST, manifestText } from '../../../src/backup/manifest'
import { checkBackup } from '../../../src/backup/read-archive'
import { ArchiveWriter } from '../../../src/backup/write-archive'

const PICTURE = Buffer.alloc(70_000, 'picture')

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'liaison-archive-'))
  file = path.join(folder, 'backup.tar')
  await writeFile(path.join(folder, 'town.jpg'), PICTURE)
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const manifest = manifestText({
  ...{ madeAt: '2026-11-26T08:00:00.000Z', migrations: [], tables: [], leftOut: [] },
  ...{ sequences: [], trail: null, missing: [], secret: '' },
})

async function writeBackup(target = file) {
  const archive = await ArchiveWriter.create(target)
  try {
    await archive.add('database/users.000001.copy.gz', Buffer.from('rows'))
    await archive.addFile('media/town.jpg', path.join(folder, 'town.jpg'))
    await archive.add('queries/names.graphql', Buffer.from('{ Countries }\n'))
    await archive.add('secret', Buffer.from('of the installation\n'))
    await archive.add(MANIFEST, Buffer.from(manifest))
    await archive.finish()
  } catch (error) {
    await archive.abandon()
    throw error
  }
}

/** What is said of the backup after a change of its bytes. */
async function verdictOn(change: (bytes: Buffer) => Buffer): Promise<string> {
  await writeFile(file, change(await readFile(file)))
  return checkBackup(file).then(
    () => 'as it was written',
    (error: unknown) => (error as Error).message,
  )
}

const flip = (what: string | Buffer) => (bytes: Buffer) => {
  const at = bytes.indexOf(what)
  bytes[at + 1] = (bytes[at + 1] ?? 0) ^ 1
  return bytes
}

describe('a backup', () => {
  test('is read as it was written, with the tools of every system too', async () => {
    await writeBackup()
    const { sums, secret, queries } = await checkBackup(file)
    expect([...sums.keys()]).toEqual([
      'database/users.000001.copy.gz',
      'media/town.jpg',
      'queries/names.graphql',
      'secret',
      MANIFEST,
    ])
    expect(secret).toBe('of the installation')
    expect(queries).toEqual(new Map([['names.graphql', '{ Countries }\n']]))
    execFileSync('tar', ['-xf', file], { cwd: folder })
    const said = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' })
    expect(said.match(/: OK$/gm)).toHaveLength(5)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  test('a byte that changed is found, and its part named', async () => {
    await writeBackup()
    expect(await verdictOn(flip('rows'))).toContain('users.000001.copy.gz was changed.')
    await writeBackup()
    expect(await verdictOn(flip(PICTURE))).toContain('media/town.jpg was changed.')
    await writeBackup()
    expect(await verdictOn(flip('"madeAt"'))).toContain('manifest.json was changed.')
    await writeBackup()
    expect(await verdictOn(flip('secret'))).toContain('cannot be read')
  })

  test.each([100, 600, 40_000, 71_000])(
    'without what comes after byte %i is no backup',
    async (length) => {
      await writeBackup()
      expect(await verdictOn((bytes) => bytes.subarray(0, length))).toContain('ends in the middle')
    },
  )

  test('that ends between two parts is no backup', async () => {
    await writeBackup()
    const before = (bytes: Buffer) => bytes.subarray(0, bytes.indexOf('manifest.json'))
    expect(await verdictOn(before)).toContain('not a whole backup: it ends before manifest.json')
  })

  test('with a part that it does not list is not accepted', async () => {
    await writeBackup()
    execFileSync('tar', ['-rf', file, 'town.jpg'], { cwd: folder })
    expect(await verdictOn((bytes) => bytes)).toContain('town.jpg is not in SHA256SUMS.')
  })

  test('that is not there, or is something else, is refused in a line', async () => {
    await expect(checkBackup(file)).rejects.toThrow('there is no such file')
    await expect(checkBackup(path.join(folder, 'town.jpg'))).rejects.toThrow('cannot be read')
  })
})

describe('a disk that does not take it', () => {
  test.each([
    ['/dev/full', 'the disk is full'],
    ['nowhere/backup.tar', 'there is no such folder'],
    ['town.jpg/backup.tar', 'a part of that path is a file'],
  ])('%s: %s', async (target, reason) => {
    await expect(writeBackup(path.resolve(folder, target))).rejects.toThrow(
      `could not be written to ${path.resolve(folder, target)}: ${reason}.`,
    )
    expect(await readdir(folder)).toEqual(['town.jpg'])
  })

  test('leaves the backup that was there before', async () => {
    await writeBackup()
    const before = await readFile(file)
    const archive = await ArchiveWriter.create(file)
    await archive.add('database/users.000001.copy.gz', Buffer.from('other rows'))
    await archive.abandon()
    expect(await readFile(file)).toEqual(before)
    expect(await readdir(folder)).toEqual(['backup.tar', 'town.jpg'])
  })
})
