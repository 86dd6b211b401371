import pg from 'pg'

/**
 * Runs something on one connection of its own, which is closed afterwards whatever happens.
 *
 * @param signal closes it at once, so that what runs fails
 */
export async function withClient<T>(
  databaseUrl: string,
  work: (client: pg.Client) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  signal?.throwIfAborted()
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 8000,
    application_name: 'liaison-start',
  })
  client.on('error', () => undefined)
  const end = () => client.end().catch(() => undefined)
  const abort = () => void end()
  signal?.addEventListener('abort', abort)
  try {
    await client.connect()
    return await work(client)
  } finally {
    signal?.removeEventListener('abort', abort)
    await end()
  }
}

/** Whether a table of the default schema exists. */
export async function hasTable(client: pg.Client, name: string): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>(
    'select to_regclass($1) is not null as found',
    [name],
  )
  return rows[0]?.found === true
}
