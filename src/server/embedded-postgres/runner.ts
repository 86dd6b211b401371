import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { StartError } from '../start-error'
import type { Account } from './account'
import type { Binaries } from './binaries'

const run = promisify(execFile)

interface ProcessOptions {
  cwd?: string
  uid?: number
  gid?: number
}

/** How PostgreSQL's programs are run: as whom, and with which rights. */
export interface Runner {
  /** Who must own its files; undefined: whoever runs this process. */
  account: Account | undefined
  prepare(
    program: string,
    args: string[],
  ): { command: string; args: string[]; options: ProcessOptions }
}

/**
 * The first way of running PostgreSQL that reaches both its programs and its data. As an ordinary account it may not
 * be able to walk there, when the checkout lies in root's home for instance; then it is lent the least
 * Linux capability that lets it.
 *
 * @param reachable a folder that it must be able to list
 * @throws {StartError} when no way works
 */
export async function chooseRunner(
  account: Account | undefined,
  binaries: Binaries,
  reachable: string,
): Promise<Runner> {
  if (!account) return plainRunner(undefined)
  const candidates = [
    plainRunner(account),
    runnerWithCapability(account, 'dac_read_search'),
    runnerWithCapability(account, 'dac_override'),
  ]
  for (const runner of candidates) {
    if (
      (await works(runner, binaries.initdb, ['--show', '-D', reachable])) &&
      (await works(runner, 'ls', [reachable]))
    )
      return runner
  }
  throw new StartError(
    `PostgreSQL does not run as root, and the account it would run as (uid ${account.uid}) cannot reach ` +
      `${binaries.initdb} or ${reachable}. Move the checkout and DATA_DIR to folders that others may enter, ` +
      'start as an ordinary user, or set DATABASE_URL.',
  )
}

/** Every account may be in the root folder; the folder we were started in may be closed to this one. */
const anywhere: ProcessOptions = process.platform === 'win32' ? {} : { cwd: '/' }

function plainRunner(account: Account | undefined): Runner {
  const options = { ...anywhere, ...account }
  return { account, prepare: (command, args) => ({ command, args, options }) }
}

/** `no_setuid_fixup` is needed because access(2), by which PostgreSQL finds its own programs, else ignores capabilities. */
function runnerWithCapability(account: Account, capability: string): Runner {
  const only = `-all,+${capability}`
  const setpriv = [
    `--reuid=${account.uid}`,
    `--regid=${account.gid}`,
    '--clear-groups',
    `--inh-caps=${only}`,
    `--ambient-caps=${only}`,
    `--bounding-set=${only}`,
    '--securebits=+no_setuid_fixup',
  ]
  return {
    account,
    prepare: (program, args) => ({
      command: 'setpriv',
      args: [...setpriv, program, ...args],
      options: anywhere,
    }),
  }
}

async function works(runner: Runner, program: string, args: string[]): Promise<boolean> {
  const { command, args: all, options } = runner.prepare(program, args)
  try {
    await run(command, all, options)
    return true
  } catch {
    return false
  }
}
