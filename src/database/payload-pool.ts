import type { Payload } from 'payload'
import type { Pool } from 'pg'

/** The connections that Payload asks with. */
export const poolOf = (payload: Payload): Pool => (payload.db as unknown as { pool: Pool }).pool
