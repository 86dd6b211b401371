import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { guardProcess } from '../../tests/support/guard'

/** Another CMS that runs and has the content. */
export interface Peer {
  /** With its version. */
  name: string
  pid: number
  /** The addresses of what is measured. */
  detail: string
  list: string
  stop(): Promise<void>
}

interface Command {
  cwd: string
  env: Readonly<Record<string, string | undefined>>
}

const READY_MS = 3 * 60_000
const PATIENCE_MS = 15 * 60_000
const TOLD = 4000

/**
 * Runs a command to its end.
 *
 * @param command.env its environment beside PATH and HOME
 * @throws {Error} with what it printed, where it fails or takes longer than a quarter of an hour
 */
export async function run(file: string, args: readonly string[], command: Command): Promise<void> {
  const { child, guard, output } = launch(file, args, command)
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const timer = AbortSignal.timeout(PATIENCE_MS)
  timer.addEventListener('abort', () => child.kill())
  const code = await ended
  await guard.end()
  if (code !== 0)
    throw new Error(`${path.basename(file)} ${args.join(' ')} ended with ${code}:\n${output()}`)
}

/**
 * Starts a server, and waits until it answers.
 *
 * @param ready an address that answers with 2xx when it does
 * @throws {Error} with what it printed, when it does not
 */
export async function startServer(
  file: string,
  args: readonly string[],
  { ready, ...command }: Command & { ready: string },
): Promise<{ pid: number; stop(): Promise<void> }> {
  const { child, guard, output } = launch(file, args, command)
  const deadline = performance.now() + READY_MS
  while (!(await fetch(ready).catch(() => undefined))?.ok) {
    if (child.exitCode !== null || performance.now() > deadline) {
      await guard.end()
      throw new Error(`It did not become ready. It printed:\n${output()}`)
    }
    await wait(200)
  }
  return { pid: child.pid ?? 0, stop: () => guard.end() }
}

function launch(file: string, args: readonly string[], { cwd, env }: Command) {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(file, args, {
    cwd,
    env: { PATH, HOME, ...env } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (child.pid === undefined) throw new Error(`${file} cannot be started`)
  let printed = ''
  const collect = (chunk: Buffer) => {
    printed = (printed + chunk.toString()).slice(-TOLD)
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const guard = guardProcess(child.pid, cwd, { removesData: false })
  return { child, guard, output: () => printed }
}

/**
 * Installs packages from the npm registry into a folder of their own. Their install scripts do not run: none of what is measured
 * needs one.
 *
 * @param manifest what is in its `package.json` beside its name
 * @param node the folder of the `node` that npm runs with, where it is not this one: npm chooses versions that suit it
 */
export async function install(folder: string, manifest: object, node?: string): Promise<void> {
  await write(folder, {
    'package.json': { name: path.basename(folder), private: true, ...manifest },
  })
  const options = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund']
  const { PATH = '' } = process.env
  await run('npm', ['install', ...options], {
    cwd: folder,
    env: { ...process.env, PATH: node ? `${node}:${PATH}` : PATH },
  })
}

/** Writes files, as JSON where they are not text. */
export async function write(
  folder: string,
  files: Readonly<Record<string, object | string>>,
): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2))
  }
}

/**
 * Asks the API of a peer.
 *
 * @returns the `data` of its answer
 * @throws {Error} with the answer, when it is not 2xx
 */
export async function ask<T>(
  url: string,
  { method = 'GET', token, body }: { method?: string; token?: string; body?: object } = {},
): Promise<T> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(body && { 'Content-Type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${text.slice(0, TOLD)}`)
  return (text === '' ? undefined : (JSON.parse(text) as { data: T }).data) as T
}
