import type { Pool, PoolClient } from 'pg'

/**
 * Runs `work` on one connection of a pool, in one transaction. Rolls back when it throws; the connection is not used again then.
 *
 * @param mode what stands after BEGIN, such as an isolation level
 */
export async function inPoolTransaction<T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<T>,
  mode = '',
): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query(`begin ${mode}`)
    const result = await work(client)
    await client.query('commit')
    client.release()
    return result
  } catch (error) {
    client.release(true)
    throw error
  }
}
