import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { finished } from 'node:stream/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

import type pg from 'pg'
import { from } from 'pg-copy-streams'

import { foreignKeysOf, identifier, tablesOf } from './catalog'
import { tableOfPart, type Manifest } from './manifest'
import { entriesOf } from './read-archive'

const decompress = promisify(gunzip)

/**
 * Loads the rows of a backup into a database that has the schema they were in, within the caller's transaction. Triggers are off
 * meanwhile: the guards refuse what is not a transition, and the chain of the trail comes with its hashes. Foreign keys are
 * taken away and made again, so that PostgreSQL checks every row against them. The owner of the tables may do all of it.
 *
 * @throws {Error} when the schema is another one, or a row does not fit
 */
export async function loadDatabase(
  client: pg.Client,
  file: string,
  { tables, sequences }: Manifest,
): Promise<void> {
  await requireSameSchema(client, tables)
  const names = tables.map(({ name }) => identifier(name))
  const keys = await foreignKeysOf(client)
  for (const { table, name } of keys)
    await client.query(`alter table ${table} drop constraint ${identifier(name)}`)
  for (const name of names) await client.query(`alter table ${name} disable trigger user`)
  await client.query(`truncate ${names.join(', ')}`)
  await copyRows(client, file, new Map(tables.map(({ name, columns }) => [name, columns])))
  for (const { name, value, isCalled } of sequences)
    await client.query('select setval($1::regclass, $2, $3)', [identifier(name), value, isCalled])
  for (const { table, name, definition } of keys)
    await client.query(`alter table ${table} add constraint ${identifier(name)} ${definition}`)
  for (const name of names) await client.query(`alter table ${name} enable trigger user`)
}

async function requireSameSchema(client: pg.Client, tables: Manifest['tables']): Promise<void> {
  const told = ({ name, columns }: { name: string; columns: string[] }) =>
    `${name} (${columns.toSorted().join(', ')})`
  const expected = tables.map(told)
  const found = (await tablesOf(client)).map(told)
  const problems = [
    ...expected.filter((table) => !found.includes(table)).map((table) => `not there: ${table}`),
    ...found.filter((table) => !expected.includes(table)).map((table) => `too many: ${table}`),
  ]
  if (problems.length > 0)
    throw new Error(`The migrations do not make the backup's tables.\n${problems.join('\n')}`)
}

async function copyRows(
  client: pg.Client,
  file: string,
  columnsOf: ReadonlyMap<string, string[]>,
): Promise<void> {
  let copy: Copy | undefined
  for await (const { name, content } of entriesOf(file)) {
    const table = tableOfPart(name)
    if (table === undefined) break
    if (copy?.table !== table) {
      await copy?.end()
      copy = new Copy(client, table, columnsOf.get(table) ?? [])
    }
    await copy.write(await decompress(await buffer(content)))
  }
  await copy?.end()
}

/** One COPY into a table. */
class Copy {
  readonly #stream
  readonly #end: Promise<void>

  constructor(
    client: pg.Client,
    readonly table: string,
    columns: string[],
  ) {
    const list = columns.map(identifier).join(', ')
    this.#stream = client.query(from(`copy ${identifier(table)} (${list}) from stdin`))
    this.#end = finished(this.#stream)
    this.#end.catch(() => undefined)
  }

  async write(text: Buffer): Promise<void> {
    if (!this.#stream.write(text)) await Promise.race([once(this.#stream, 'drain'), this.#end])
  }

  end(): Promise<void> {
    this.#stream.end()
    return this.#end
  }
}
