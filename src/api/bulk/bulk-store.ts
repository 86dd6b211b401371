import { rm } from 'node:fs/promises'
import path from 'node:path'

import type { ClientBase, Pool } from 'pg'

import { inPoolTransaction } from '../../database/pool-transaction'
import type { Statement } from '../../database/statement'
import {
  fingerprintsStatement,
  lastChange,
  lastPlace,
  NOTHING,
  type Fingerprints,
} from './fingerprints'
import { documentsOf } from './read-documents'
import { BULK_SETS, nameOfSet, type BulkSet } from './sets'
import { writeSet, type WrittenSet } from './write-set'

/** How long files stay on the disk at most that are not what is public any more, in milliseconds. */
const SWEEP_EVERY = 60_000

const ONE_STATE = 'isolation level repeatable read read only'

/** Every set, as it was at one moment. */
export interface BulkState {
  /** The place of the last change that is in them; 0 before the first. */
  sequence: number
  changedAt: string | null
  /** The place of the last change of a document that is in them: of those in the order of publications, the last. */
  place: number
  sets: { set: BulkSet; written: WrittenSet }[]
}

/**
 * Keeps the bulk files: made when somebody asks for them, and again only when what they say has changed, which costs one
 * statement to find out. Whatever cannot be asked for any more goes from the disk.
 */
export class BulkStore {
  readonly #pool: Pool
  readonly #folder: string
  readonly #kept = new Map<string, { print: string; written: WrittenSet }>()
  /** Files are made one after another, whoever asks for them. */
  #turn: Promise<unknown> = Promise.resolve()

  private constructor(pool: Pool, folder: string) {
    this.#pool = pool
    this.#folder = folder
  }

  /** @param folder its own: what is left in it from before is removed */
  static async open(pool: Pool, folder: string): Promise<BulkStore> {
    await rm(folder, { recursive: true, force: true })
    const store = new BulkStore(pool, folder)
    setInterval(() => void store.removeSuperseded().catch(() => undefined), SWEEP_EVERY).unref()
    return store
  }

  /** The files of a set as they are now. */
  async set(set: BulkSet): Promise<WrittenSet> {
    const kept = await this.#keptOf(this.#pool, set)
    return kept ?? this.#inTurn((client) => this.#current(client, set))
  }

  /**
   * The files of a set, and the place of the last change that is in them.
   *
   * @param mayGoOn answers when there is time for some more documents
   */
  async setOfNow(
    set: BulkSet,
    mayGoOn: () => Promise<void>,
  ): Promise<{ place: number; written: WrittenSet }> {
    return this.#inTurn(async (client) => {
      const place = await placeIn(client)
      const print = await printOf(client, set)
      return { place, written: await this.#current(client, set, print, mayGoOn) }
    })
  }

  /** The files of all sets, all of one moment. */
  async all(): Promise<BulkState> {
    return this.#inTurn(async (client) => {
      const { rows } = await client.query<{ sequence: number; at: Date }>(lastChange.text)
      const place = await placeIn(client)
      const prints = await fingerprintsIn(client, BULK_SETS)
      const sets: BulkState['sets'] = []
      for (const set of BULK_SETS) {
        const written = await this.#current(client, set, prints.get(nameOfSet(set)))
        sets.push({ set, written })
      }
      const [last] = rows
      const { sequence = 0, at } = last ?? {}
      return { sequence, changedAt: at?.toISOString() ?? null, place, sets }
    })
  }

  /** Removes the files that are not what is public any more. */
  async removeSuperseded(): Promise<void> {
    if (this.#kept.size === 0) return
    await this.#inTurn(async (client) => {
      const prints = await fingerprintsIn(client, BULK_SETS)
      for (const [name, { print, written }] of this.#kept) {
        if (prints.get(name) === print) continue
        this.#kept.delete(name)
        await rm(written.folder, { recursive: true, force: true })
      }
    })
  }

  async #keptOf(
    database: Pick<ClientBase, 'query'>,
    set: BulkSet,
    known?: string,
  ): Promise<WrittenSet | undefined> {
    const kept = this.#kept.get(nameOfSet(set))
    if (!kept) return undefined
    const print = known ?? (await printOf(database, set))
    return kept.print === print ? kept.written : undefined
  }

  async #current(
    client: ClientBase,
    set: BulkSet,
    known?: string,
    mayGoOn?: () => Promise<void>,
  ): Promise<WrittenSet> {
    const name = nameOfSet(set)
    const print = known ?? (await printOf(client, set))
    const kept = await this.#keptOf(client, set, print)
    if (kept) return kept
    const folder = path.join(this.#folder, `${name}.${print}`)
    const written = await writeSet(set, folder, documentsOf(client, set, { mayGoOn }))
    const before = this.#kept.get(name)
    this.#kept.set(name, { print, written })
    // Whoever is reading it goes on reading it.
    if (before && before.written.folder !== folder)
      await rm(before.written.folder, { recursive: true, force: true })
    return written
  }

  /** One after another, each seeing one state of the database throughout. */
  #inTurn<T>(work: (client: ClientBase) => Promise<T>): Promise<T> {
    const result = this.#turn.then(() => inPoolTransaction(this.#pool, work, ONE_STATE))
    this.#turn = result.catch(() => undefined)
    return result
  }
}

async function placeIn(database: Pick<ClientBase, 'query'>): Promise<number> {
  const { rows } = await database.query<{ place: number }>(lastPlace.text)
  return rows[0]?.place ?? 0
}

async function printOf(database: Pick<ClientBase, 'query'>, set: BulkSet): Promise<string> {
  return (await fingerprintsIn(database, [set])).get(nameOfSet(set)) ?? NOTHING
}

async function fingerprintsIn(
  database: Pick<ClientBase, 'query'>,
  sets: readonly BulkSet[],
): Promise<Map<string, string>> {
  const locales = [...new Set(sets.map(({ locale }) => locale))]
  const { text, values }: Statement = fingerprintsStatement(locales)
  const { rows } = await database.query<Fingerprints>(text, values)
  return new Map(
    sets.map((set) => [
      nameOfSet(set),
      rows.find(({ locale }) => locale === set.locale)?.[set.resource] ?? NOTHING,
    ]),
  )
}
