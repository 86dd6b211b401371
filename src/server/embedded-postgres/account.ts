import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { promisify } from 'node:util'

import { StartError } from '../start-error'

const run = promisify(execFile)

/** A system account by its numbers. */
export interface Account {
  uid: number
  gid: number
}

const OWN_NAME = 'liaison-postgres'

/**
 * The account that PostgreSQL runs as. It refuses to run as root, so root lends it another one: the owner of the
 * data that is already there, else `postgres`, else an account made for it, else `nobody`.
 *
 * @returns undefined when this process is not root: then PostgreSQL runs as the same user
 */
export async function chooseAccount(clusterDir: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const owner = await stat(clusterDir).catch(() => undefined)
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const account =
    (await lookUp('postgres')) ??
    (await lookUp(OWN_NAME)) ??
    (await create()) ??
    (await lookUp('nobody'))
  if (account) return account
  throw new StartError(
    'PostgreSQL does not run as root and there is no other account on this machine. ' +
      'Run "useradd --system postgres", start as an ordinary user, or set DATABASE_URL.',
  )
}

async function lookUp(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return undefined
  }
}

async function create(): Promise<Account | undefined> {
  const options = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin']
  try {
    await run('useradd', [...options, OWN_NAME])
    return await lookUp(OWN_NAME)
  } catch {
    return undefined
  }
}
