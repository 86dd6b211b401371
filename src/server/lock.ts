import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'

import { z } from 'zod'

import { processIdentity } from './process-identity'

const holderSchema = z.object({
  pid: z.number(),
  identity: z.string(),
  /** What the process does, in the words of a refusal: "the server", "npm run import". */
  purpose: z.string(),
  /** Where the holder's embedded database answers, once it is fit for use by other commands. */
  databaseUrl: z.string().optional(),
})

export type LockHolder = z.infer<typeof holderSchema>

export interface Lock {
  /** Tells other commands where the database is. */
  publish(databaseUrl: string): Promise<void>
  release(): Promise<void>
}

/**
 * Takes a lock file. A lock whose process is gone, after `kill -9` say, counts as free.
 *
 * @returns the lock, or who holds it
 */
export async function acquireLock(
  file: string,
  purpose: string,
): Promise<{ lock: Lock } | { holder: LockHolder }> {
  const own: LockHolder = {
    pid: process.pid,
    identity: processIdentity(process.pid) ?? '',
    purpose,
  }
  for (;;) {
    if (await create(file, own)) return { lock: held(file, own) }
    const found = await readFile(file, 'utf8').catch(() => undefined)
    if (found === undefined) continue
    const holder = liveHolder(found)
    if (holder) return { holder }
    await clearStale(file, found)
  }
}

function held(file: string, own: LockHolder): Lock {
  return {
    async publish(databaseUrl) {
      const temporary = await writeBeside(file, { ...own, databaseUrl })
      await rename(temporary, file)
    },
    release: () => rm(file, { force: true }),
  }
}

/** Puts the file in place with its content, so that nobody ever reads an empty one. */
async function create(file: string, own: LockHolder): Promise<boolean> {
  const temporary = await writeBeside(file, own)
  try {
    await link(temporary, file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    await rm(temporary, { force: true })
  }
}

/** Moves a stale lock away; when another process was quicker and the file is already its own, it goes back. */
async function clearStale(file: string, stale: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`
  try {
    await rename(file, aside)
  } catch {
    return
  }
  if ((await readFile(aside, 'utf8')) !== stale) await link(aside, file).catch(() => undefined)
  await rm(aside, { force: true })
}

function liveHolder(text: string): LockHolder | undefined {
  try {
    const holder = holderSchema.parse(JSON.parse(text))
    return processIdentity(holder.pid) === holder.identity ? holder : undefined
  } catch {
    return undefined
  }
}

async function writeBeside(file: string, holder: LockHolder): Promise<string> {
  const temporary = `${file}.${randomUUID()}`
  await writeFile(temporary, JSON.stringify(holder), { mode: 0o600 })
  return temporary
}
