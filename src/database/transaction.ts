import { type SQL, sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { Refused } from '../workflow/refusals'
import { refusal } from '../workflow/sentences'
import { isUnavailable } from './unavailable'

/** The part of Payload's PostgreSQL adapter that we use beyond its public interface. */
interface PostgresAdapter {
  drizzle: NodePgDatabase
  /** Runs a statement that the adapter has put together itself. */
  execute: (args: { db?: NodePgDatabase; raw?: string; sql?: SQL }) => Promise<unknown>
  sessions: Record<string, { db: NodePgDatabase } | undefined>
}

/** The database connection of this request: inside its transaction when it has one. */
export async function databaseOf(req: PayloadRequest): Promise<NodePgDatabase> {
  const adapter = adapterOf(req.payload)
  const transaction = await req.transactionID
  const session = transaction ? adapter.sessions[transaction] : undefined
  return session?.db ?? adapter.drizzle
}

/** Payload's adapter, with the parts that its type does not name. */
export const adapterOf = (payload: Payload): PostgresAdapter =>
  payload.db as unknown as PostgresAdapter

/** A person as the user of a request. */
export const userOf = (person: { id: string }): NonNullable<PayloadRequest['user']> =>
  ({ ...person, collection: 'users' }) as NonNullable<PayloadRequest['user']>

/**
 * Runs `work` in one transaction with a request of its own, so that neither locale nor context of the
 * caller's request can leak in. Rolls back when it throws.
 *
 * @param i18n the language in which what is found wrong is said; English when absent
 */
export async function inTransaction<T>(
  payload: Payload,
  user: PayloadRequest['user'],
  work: (req: PayloadRequest) => Promise<T>,
  i18n?: PayloadRequest['i18n'],
): Promise<T> {
  const req = await createLocalReq(
    { ...(user ? { user } : {}), ...(i18n ? { req: { i18n } } : {}) },
    payload,
  )
  return withinTransaction(req, () => work(req))
}

/** Runs `work` in one transaction of this request, or in the one that it has. Rolls back when it throws. */
export async function withinTransaction<T>(
  req: PayloadRequest,
  work: () => Promise<T>,
): Promise<T> {
  const isOurs = await initTransaction(req)
  try {
    const result = await work()
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** A bulk publication holds what all publications wait for; other locks of a transaction are held for moments. */
const LOCK_WAIT = { document: '5s', others: '30s' }

/**
 * Takes the lock of one document until the transaction ends. Everything that changes a document's content
 * or standing takes it before reading, so that what was read still holds when it is written. For other locks the transaction waits
 * longer from then on.
 *
 * @throws {Refused} `concurrent` when somebody else holds it for longer than a few seconds
 */
export const lockDocument = (req: PayloadRequest, collection: string, id: string): Promise<void> =>
  takeLock(
    req,
    sql`select set_config('lock_timeout', ${LOCK_WAIT.document}, true),
      pg_advisory_xact_lock(hashtextextended(${`liaison:${collection}:${id}`}, 0)),
      set_config('lock_timeout', ${LOCK_WAIT.others}, true)`,
  )

/**
 * Takes the lock of the order of publications until the transaction ends.
 *
 * @throws {Refused} `concurrent` when a publication of very many documents holds it for too long
 */
export const lockPublications = (req: PayloadRequest): Promise<void> =>
  takeLock(req, sql`select pg_advisory_xact_lock(hashtextextended('liaison:publications', 0))`)

async function takeLock(req: PayloadRequest, statement: SQL): Promise<void> {
  const database = await databaseOf(req)
  try {
    await database.execute(statement)
  } catch (error) {
    if (isUnavailable(error)) throw error
    throw new Refused([refusal('concurrent')], { cause: error })
  }
}
