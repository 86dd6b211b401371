import type pg from 'pg'

import { sequencesOf, tablesOf } from './catalog'
import { dumpTable } from './dump-table'
import type { Manifest } from './manifest'

/**
 * Compares a loaded database with what its backup says: every table by the hash of its rows, every sequence by where it is.
 *
 * @returns what differs, a sentence each
 */
export async function differencesFrom(
  client: pg.Client,
  { tables, sequences }: Manifest,
): Promise<string[]> {
  const problems: string[] = []
  const orders = new Map((await tablesOf(client)).map(({ name, order }) => [name, order]))
  for (const { name, columns, rows, sha256 } of tables) {
    const found = await dumpTable(client, { name, columns, order: orders.get(name) ?? [] })
    if (found.rows !== rows) problems.push(`${name} has ${found.rows} rows instead of ${rows}.`)
    else if (found.sha256 !== sha256) problems.push(`${name} has other rows than were saved.`)
  }
  const positions = new Map((await sequencesOf(client)).map(({ name, value }) => [name, value]))
  for (const { name, value } of sequences)
    if (positions.get(name) !== value) problems.push(`The sequence ${name} stands elsewhere.`)
  return problems
}
