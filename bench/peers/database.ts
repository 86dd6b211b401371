import pg from 'pg'

/**
 * Makes an empty database on the server of another.
 *
 * @param databaseUrl of that other one, whose user may do this
 * @returns its connection string
 */
export async function makeDatabase(databaseUrl: string, name: string): Promise<URL> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
  const made = new URL(databaseUrl)
  made.pathname = `/${name}`
  return made
}
