import pg from 'pg'

/** How long a server may take to let somebody in. */
export const CONNECT_MS = 8000

/** Nobody has answered in that time. What is reported of it otherwise is whatever the connection did last. */
export class NoAnswer extends Error {
  override name = 'NoAnswer'
}

/**
 * Runs something on one connection of its own, which is closed afterwards whatever happens.
 *
 * @param signal closes it at once, so that what runs fails
 * @throws {NoAnswer} when no connection comes about in time
 */
export async function withClient<T>(
  databaseUrl: string,
  work: (client: pg.Client) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  signal?.throwIfAborted()
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: 'liaison-start',
  })
  client.on('error', () => undefined)
  const end = () => client.end().catch(() => undefined)
  const abort = () => void end()
  signal?.addEventListener('abort', abort)
  const late = AbortSignal.timeout(CONNECT_MS)
  try {
    await client.connect().catch((error: unknown) => {
      throw late.aborted ? new NoAnswer('There was no answer.', { cause: error }) : error
    })
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
