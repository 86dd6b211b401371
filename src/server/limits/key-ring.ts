import type { Pool } from 'pg'

import { keyChanges } from '../../api-keys/changes'
import { hashOfKey, isKey, isSameHash } from '../../api-keys/token'
import { sharedWhileAsked } from '../../database/shared-while-asked'

/** What the front door knows of a key that counts. */
export interface KnownKey {
  id: string
  /** Requests a minute; null for the rate of the settings. */
  perMinute: number | null
}

interface Entry extends KnownKey {
  hash: string
  /** In milliseconds since 1970. */
  until: number
}

/** How long another process's change may stay unnoticed, in milliseconds. This process's own count at once. */
const READ_EVERY = 2000

/** The use of a key is written down at most this often, in milliseconds. */
const NOTE_EVERY = 60_000

const CURRENT = `
  select id, hash, per_minute as "perMinute", extract(epoch from expires_at)::float8 * 1000 as until
  from api_keys where revoked_at is null and expires_at > now()
  union all
  select id, previous_hash, per_minute,
    extract(epoch from least(expires_at, previous_until))::float8 * 1000
  from api_keys where revoked_at is null and expires_at > now() and previous_until > now()`

/**
 * The keys that count, in memory, so that requests with a key and guesses at one cost no query each: the keys are read again
 * when somebody asks, at most every two seconds. What a key reads or changes of drafts is judged by the database itself.
 */
export class KeyRing {
  readonly #pool: Pick<Pool, 'query'>
  readonly #log: (error: unknown) => void
  #keys = new Map<string, Entry>()
  #readAt = -Infinity
  #changes = 0
  readonly #read = sharedWhileAsked(() => this.#readAgain())
  readonly #notedAt = new Map<string, number>()

  private constructor(pool: Pick<Pool, 'query'>, log: (error: unknown) => void) {
    this.#pool = pool
    this.#log = log
  }

  /**
   * Reads the keys: before that was done once, a key that counts could not be told from one that never was.
   *
   * @param log gets what goes wrong later
   * @throws what the database says
   */
  static async open(pool: Pick<Pool, 'query'>, log: (error: unknown) => void): Promise<KeyRing> {
    const ring = new KeyRing(pool, log)
    await ring.#readAll()
    return ring
  }

  /** The key that a secret belongs to, if it counts. */
  async find(secret: string): Promise<KnownKey | undefined> {
    if (!isKey(secret)) return undefined
    const hash = hashOfKey(secret)
    if (performance.now() - this.#readAt > READ_EVERY || this.#changes !== keyChanges())
      await this.#read()
    const key = this.#keys.get(hash)
    if (!key || !isSameHash(key.hash, hash) || key.until <= Date.now()) return undefined
    this.#note(key.id)
    return key
  }

  async #readAgain(): Promise<void> {
    try {
      await this.#readAll()
    } catch (error) {
      // While the database is away nobody changes keys either: what is known stays right.
      this.#log(error)
      this.#readAt = performance.now()
    }
  }

  async #readAll(): Promise<void> {
    const changes = keyChanges()
    const { rows } = await this.#pool.query<Entry>(CURRENT)
    this.#keys = new Map(rows.map((row) => [row.hash, row]))
    this.#changes = changes
    this.#readAt = performance.now()
  }

  /** Beside the request, which does not wait for it. */
  #note(id: string): void {
    const now = performance.now()
    if (now - (this.#notedAt.get(id) ?? -Infinity) < NOTE_EVERY) return
    this.#notedAt.set(id, now)
    this.#pool
      .query('update api_keys set last_used_at = now() where id = $1', [id])
      .catch(this.#log)
  }
}
