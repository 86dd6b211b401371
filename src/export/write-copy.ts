import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { SiteCopy } from './copy-site'
import { MANIFEST, manifestOf, readManifest, SUMS, sumsOf, type Manifest } from './manifest'

/**
 * Writes a copy into a folder that is new, empty or an earlier copy. The folder is complete or as it was before.
 *
 * @throws {Error} when the folder holds something else
 */
export async function writeCopy(dir: string, { origin, files }: SiteCopy): Promise<Manifest> {
  await refuseForeign(dir)
  const manifest = manifestOf(origin, files)
  const fresh = `${dir}.${String(process.pid)}.new`
  const old = `${dir}.${String(process.pid)}.old`
  try {
    for (const [file, bytes] of files) await writeInto(fresh, file, bytes)
    await writeInto(fresh, SUMS, sumsOf(manifest))
    await writeInto(fresh, MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`)
    await rename(dir, old).catch(unlessMissing)
    await rename(fresh, dir)
  } finally {
    await rm(fresh, { recursive: true, force: true })
    await rm(old, { recursive: true, force: true })
  }
  return manifest
}

/**
 * Reads a copy: what it should hold and what it does.
 *
 * @throws {Error} when the folder holds no copy
 */
export async function readCopy(
  dir: string,
): Promise<{ manifest: Manifest; files: Map<string, Buffer> }> {
  const text = await readFile(path.join(dir, MANIFEST), 'utf8').catch(() => undefined)
  if (text === undefined) throw new Error(`There is no copy in ${dir}: it has no ${MANIFEST}.`)
  const manifest = readManifest(text)
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  const files = new Map<string, Buffer>()
  for (const entry of entries.filter((each) => !each.isDirectory())) {
    const file = path.join(entry.parentPath, entry.name)
    files.set(path.relative(dir, file).split(path.sep).join('/'), await readFile(file))
  }
  return { manifest, files }
}

async function writeInto(dir: string, file: string, content: Buffer | string): Promise<void> {
  const target = path.join(dir, file)
  await mkdir(path.dirname(target), { recursive: true })
  await writeFile(target, content)
}

async function refuseForeign(dir: string): Promise<void> {
  const names: string[] = (await readdir(dir).catch(unlessMissing)) ?? []
  if (names.length > 0 && !names.includes(MANIFEST))
    throw new Error(
      `${dir} holds other files. Name a folder that is new, empty or an earlier copy.`,
    )
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
