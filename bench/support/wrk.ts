import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

import { installPackages } from '../../tests/support/debian-packages'

const WRK = '/usr/bin/wrk'
const CONNECTIONS = 16

export interface Load {
  /** Requests that were answered. */
  requests: number
  /** A second. */
  throughput: number
  /** Milliseconds. */
  p50: number
  p99: number
}

/** `identity`: as it is. */
export type Encoding = 'gzip' | 'identity'

export function installWrk(): void {
  if (!existsSync(WRK)) installPackages('The benchmark needs wrk', ['wrk'])
}

/**
 * Asks an address from sixteen connections for some seconds.
 *
 * @param folder where a script may be written
 * @param url with `{n}` where each request is to have a number of its own, so that none is answered from memory
 * @param encoding which forms of an answer are accepted
 * @throws {Error} when an answer is not 2xx
 */
export async function load(
  url: string,
  seconds: number,
  folder: string,
  encoding: Encoding = 'gzip',
): Promise<Load> {
  const options = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--latency']
  const { pathname, search, origin } = new URL(url.replace('{n}', 'NUMBER'))
  const script = path.join(folder, 'requests.lua')
  const target = JSON.stringify(pathname + search)
  await writeFile(
    script,
    `local n = ${Date.now() % 1_000_000}
     wrk.headers["Accept-Encoding"] = "${encoding}"
     request = function() n = n + 1; return wrk.format("GET", (string.gsub(${target}, "NUMBER", tostring(n)))) end`,
  )
  const { stdout } = await promisify(execFile)(WRK, [...options, '-s', script, origin])
  const requests = Number(/(\d+) requests in/.exec(stdout)?.[1])
  if (/Non-2xx|Socket errors/.test(stdout) || !requests) throw new Error(`${url}: ${stdout}`)
  const [p50, p99] = ['50', '99'].map((share) => latencyIn(stdout, share))
  return { requests, throughput: requests / seconds, p50: p50 ?? 0, p99: p99 ?? 0 }
}

const UNITS: Record<string, number> = { us: 0.001, ms: 1, s: 1000 }

function latencyIn(output: string, share: string): number {
  const [, value, unit = ''] =
    new RegExp(`^\\s+${share}%\\s+([\\d.]+)(us|ms|s)`, 'm').exec(output) ?? []
  return Number(value) * (UNITS[unit] ?? NaN)
}
