import pg from 'pg'

import type { Product } from '../tests/support/product'
import { publicationTimes, publishedIn, type Published } from './publications'
import { multiplyVersions, removeVersions } from './support/multiply'

/** Publications of a document that had so many versions before the first of them. */
export interface OfVersions {
  count: number
  published: Published
}

/** The two are measured in turn so often, so that what else changes meanwhile concerns both. */
export const TURNS = 3

/**
 * Publishes the same document with few versions and with many, in turn.
 *
 * @param more how many versions it is given, and loses again
 * @param rounds of each
 */
export async function compareVersions(
  product: Product,
  id: string,
  more: number,
  rounds: number,
): Promise<OfVersions[]> {
  const { databaseUrl } = product
  const times: Record<'few' | 'many', number[]> = { few: [], many: [] }
  const few = await versionsOf(databaseUrl, id)
  for (let turn = 0; turn < TURNS; turn += 1) {
    times.few.push(...(await publicationTimes(product, id, rounds / TURNS)))
    const copies = await multiplyVersions(databaseUrl, { from: id, of: id, count: more })
    times.many.push(...(await publicationTimes(product, id, rounds / TURNS)))
    await removeVersions(databaseUrl, copies)
  }
  return [
    { count: few, published: publishedIn(times.few) },
    { count: few + more, published: publishedIn(times.many) },
  ]
}

async function versionsOf(databaseUrl: string, id: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ count: number }>(
      'select count(*)::int as count from _countries_v where parent_id = $1::uuid',
      [id],
    )
    return rows[0]?.count ?? 0
  } finally {
    await client.end()
  }
}
