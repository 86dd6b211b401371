import { setTimeout as wait } from 'node:timers/promises'

import type { Pool, QueryConfig, QueryResult } from 'pg'

import { isUnavailable } from './unavailable'

type Queries = Pick<Pool, 'query'>

/** How often a replica is asked whether it has caught up, in milliseconds. */
const POLL = 20

/** A replica that did not answer, or did not catch up, is left alone for so long, in milliseconds. */
const REST = 5000

/**
 * Asks a read replica instead of the database itself, whenever that shows everything that was published as far as this process
 * knows. What a publishing call has answered is never read older than that: after each publication the database is asked until
 * the replica has replayed its write-ahead log up to there, and when the replica does not answer.
 */
export class ReadPool implements Queries {
  readonly #primary: Queries
  readonly #replica: Queries
  readonly #publications: () => number
  /** Of how many publications the replica shows everything. */
  #shows = -1
  #restsUntil = -Infinity
  #following: Promise<void> | undefined

  /** @param publications how many publications this process knows of */
  constructor(primary: Queries, replica: Queries, publications: () => number) {
    this.#primary = primary
    this.#replica = replica
    this.#publications = publications
  }

  /** As a pool's own. */
  readonly query = ((statement: QueryConfig | string, values?: unknown[]) =>
    this.#read(
      typeof statement === 'string' ? { text: statement, ...(values && { values }) } : statement,
    )) as Pool['query']

  async #read(statement: QueryConfig): Promise<QueryResult> {
    if (this.#shows !== this.#publications()) {
      this.#follow()
      return this.#primary.query(statement)
    }
    try {
      return await this.#replica.query(statement)
    } catch (error) {
      if (!isUnavailable(error) && !isConflict(error)) throw error
      this.#rest()
      return this.#primary.query(statement)
    }
  }

  #rest(): void {
    this.#shows = -1
    this.#restsUntil = performance.now() + REST
  }

  #follow(): void {
    if (this.#following || performance.now() < this.#restsUntil) return
    this.#following = this.#catchUp()
      .catch(() => {
        this.#rest()
      })
      .finally(() => {
        this.#following = undefined
      })
  }

  /** @throws {Error} when the replica does not answer or takes too long */
  async #catchUp(): Promise<void> {
    const publications = this.#publications()
    const { rows } = await this.#primary.query<{ place: string }>(
      'select pg_current_wal_lsn()::text as place',
    )
    const deadline = performance.now() + REST
    while (!(await this.#hasReplayed(rows[0]?.place))) {
      if (performance.now() > deadline) throw new Error('The replica is behind.')
      await wait(POLL)
    }
    this.#shows = publications
  }

  /** A server that is no replica replays nothing, and is not asked. */
  async #hasReplayed(place: string | undefined): Promise<boolean> {
    const { rows } = await this.#replica.query<{ done: boolean }>(
      'select coalesce(pg_last_wal_replay_lsn() >= $1::pg_lsn, false) as done',
      [place],
    )
    return rows[0]?.done === true
  }
}

/** A replica ends a statement that stands in the way of what it replays: PostgreSQL, appendix A, serialization_failure. */
const isConflict = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '40001'
