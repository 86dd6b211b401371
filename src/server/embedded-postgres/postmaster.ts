import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { open } from 'node:fs/promises'

import type { Binaries } from './binaries'
import { findRunningPostmaster } from './postmaster-file'
import type { Runner } from './runner'

/** A PostgreSQL server process that was started here. */
export interface Postmaster {
  process: ChildProcess
  /** What it has written to its log since it was started. */
  readLog(): Promise<string>
}

/** Settings that differ from PostgreSQL's own. Loopback only, by TCP: a socket's path may be too long or not writable. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '128MB',
  fsync: 'on',
  log_checkpoints: 'off',
}

/**
 * Without the settings of malloc that the script `start` makes for the application. By itself, glibc keeps at hand what a process takes again
 * and again; with them, statements got a third more of their memory anew from the system.
 */
function environment(): NodeJS.ProcessEnv {
  const all = Object.entries(process.env).filter(([name]) => !name.startsWith('MALLOC_'))
  return { NODE_ENV: process.env.NODE_ENV, ...Object.fromEntries(all) }
}

/** Starts the server; whether it comes up is another question. */
export async function spawnPostmaster(
  { postgres }: Binaries,
  runner: Runner,
  clusterDir: string,
  port: number,
  logFile: string,
): Promise<Postmaster> {
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const program = runner.prepare(postgres, ['-D', clusterDir, '-p', String(port), ...settings])
  const log = openSync(logFile, 'a', 0o600)
  const begin = await sizeOf(logFile)
  const child = spawn(program.command, program.args, {
    ...program.options,
    env: environment(),
    stdio: ['ignore', log, log],
    // A group of its own: Ctrl-C in the terminal must not take the database away from under open requests.
    detached: true,
  })
  child.on('error', () => undefined)
  closeSync(log)
  return { process: child, readLog: () => readFrom(logFile, begin) }
}

/** Stops a server and waits for it to be gone: open connections are cut, what was committed is safe. */
export async function stopPostmaster(
  { pgCtl }: Binaries,
  runner: Runner,
  clusterDir: string,
): Promise<void> {
  for (const mode of ['fast', 'immediate']) {
    const args = ['stop', '-D', clusterDir, '-m', mode, '-w', '-t', '30']
    const program = runner.prepare(pgCtl, args)
    const child = spawn(program.command, program.args, { ...program.options, stdio: 'ignore' })
    if (await endedWell(child)) return
    if ((await findRunningPostmaster(clusterDir)) === undefined) return
  }
  throw new Error(`PostgreSQL on ${clusterDir} could not be stopped.`)
}

function endedWell(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    child.once('error', () => {
      resolve(false)
    })
    child.once('exit', (code) => {
      resolve(code === 0)
    })
  })
}

async function sizeOf(file: string): Promise<number> {
  const handle = await open(file, 'r')
  try {
    return (await handle.stat()).size
  } finally {
    await handle.close()
  }
}

async function readFrom(file: string, begin: number): Promise<string> {
  const handle = await open(file, 'r')
  try {
    const { size } = await handle.stat()
    const { buffer } = await handle.read(Buffer.alloc(size - begin), 0, size - begin, begin)
    return buffer.toString('utf8').trim()
  } finally {
    await handle.close()
  }
}
