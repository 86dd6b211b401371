import { randomBytes } from 'node:crypto'

import { DEMO_USERS } from '../demo/content/users'
import { hasNoUsers, loadWhole } from './database/embedded-content'
import { withClient } from './database/query'
import type { Progress } from './progress'
import { runTask } from './run-task'

export interface DemoOptions {
  databaseUrl: string
  dataDir: string
  /** The demo accounts' password; generated when undefined. */
  demoPassword: string | undefined
}

/**
 * Loads the demo content into a database in which nobody has an account yet. Only for the embedded database.
 *
 * @returns the password when it was generated: it is kept nowhere
 */
export async function loadDemoIfEmpty(
  { databaseUrl, dataDir, demoPassword }: DemoOptions,
  progress: Progress,
  signal?: AbortSignal,
): Promise<string | undefined> {
  if (!(await hasNoUsers(databaseUrl))) return undefined
  const generated = demoPassword === undefined ? randomBytes(9).toString('base64url') : undefined
  progress.step('Loading the demo content')
  await loadWhole(dataDir, () =>
    runTask(
      {
        name: 'load-demo',
        title: 'Loading the demo content',
        env: { DEMO_PASSWORD: demoPassword ?? generated ?? '' },
      },
      progress,
      signal,
    ),
  )
  return generated
}

/** The demo accounts that still exist, each with its roles, in the order of the list. */
export async function listDemoAccounts(
  databaseUrl: string,
): Promise<{ email: string; roles: readonly string[] }[]> {
  const emails = DEMO_USERS.map(({ email }) => email)
  const found = await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ email: string }>(
      'select email from users where email = any($1)',
      [emails],
    )
    return rows.map(({ email }) => email)
  })
  return DEMO_USERS.filter(({ email }) => found.includes(email))
}
