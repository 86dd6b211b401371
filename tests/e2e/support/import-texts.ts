import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

import { inject } from 'vitest'

import { PROJECT_ROOT } from '@/server/project-root'

/** What the command says of one document, as far as these tests read it. */
interface Report {
  status: string
  country: { iso2: string; name: string }
}

/**
 * Imports raw texts with the command line, as somebody would beside the running product.
 *
 * @throws {Error} with what the command printed, unless it ends with code 0 within a minute
 */
export async function importTexts(files: readonly string[], author: string): Promise<Report[]> {
  const paths = files.map((file) => path.join(import.meta.dirname, '../fixtures', file))
  const { stdout } = await promisify(execFile)(
    'npm',
    ['run', '--silent', 'import', '--', ...paths, '--as', author, '--json'],
    {
      cwd: PROJECT_ROOT,
      env: { ...process.env, DATA_DIR: inject('dataDir'), DATABASE_URL: '' },
      timeout: 60_000,
    },
  )
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Report)
}
