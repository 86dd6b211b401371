import { setTimeout as wait } from 'node:timers/promises'

import type { Pool } from 'pg'

/** Whoever is still asking then loses his connection with the process. */
const PATIENCE_MS = 1000

/** Ends connections in order, before the database ends and breaks them off. */
export async function endPools(pools: readonly Pick<Pool, 'end'>[]): Promise<void> {
  const ended = Promise.allSettled(pools.map((pool) => pool.end()))
  await Promise.race([ended, wait(PATIENCE_MS, undefined, { ref: false })])
}
