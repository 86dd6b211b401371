import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

import { PROJECT_ROOT } from '@/server/project-root'
import { underTest } from './under-test'

/** What the command says of one document, as far as tests read it. */
export interface ImportReport {
  status: string
  country: { iso2: string; name: string } | null
  crimeAreas: string[]
  differences?: { field: string; locale: string | null; have: unknown; found: unknown }[]
  message?: string
}

export interface Imported {
  code: number | null
  reports: ImportReport[]
  /** What it printed on standard error. */
  errors: string
}

/**
 * Runs `npm run import -- … --json` beside the running product.
 *
 * @param input what standard input holds
 */
export async function runImport(args: readonly string[], input = ''): Promise<Imported> {
  const child = spawn('npm', ['run', '--silent', 'import', '--', ...args, '--json'], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, DATA_DIR: underTest('dataDir'), DATABASE_URL: '' },
    timeout: 180_000,
  })
  child.stdin.end(input)
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  const reports = output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ImportReport)
  return { code, reports, errors }
}
