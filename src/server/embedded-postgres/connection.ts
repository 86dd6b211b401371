import { randomBytes } from 'node:crypto'
import path from 'node:path'

import { z } from 'zod'

import { readIfThere, writePrivateFile } from '../settings/private-file'
import { DATABASE_NAME } from './cluster'

const schema = z.object({ password: z.string(), port: z.number().optional() })

/** What must be known to reach the embedded server; kept in DATA_DIR for its owner only. */
export type Connection = z.infer<typeof schema>

const fileIn = (dataDir: string) => path.join(dataDir, 'postgres.json')

/** The kept connection, or a new one with a random password and no port yet. */
export async function readConnection(dataDir: string): Promise<Connection> {
  const text = await readIfThere(fileIn(dataDir))
  if (text) return schema.parse(JSON.parse(text))
  const connection = { password: randomBytes(24).toString('base64url') }
  await keepConnection(dataDir, connection)
  return connection
}

export const keepConnection = (dataDir: string, connection: Connection): Promise<void> =>
  writePrivateFile(fileIn(dataDir), `${JSON.stringify(connection)}\n`)

/** Connection string of one of the embedded server's databases. */
export function connectionString(
  { password, port }: Connection,
  database: string = DATABASE_NAME,
): string {
  return `postgres://${DATABASE_NAME}:${password}@127.0.0.1:${port ?? ''}/${database}`
}
