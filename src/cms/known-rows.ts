import { isDeepStrictEqual } from 'node:util'

import type { PayloadRequest } from 'payload'

import { withoutEmpty } from '../content/canonical'
import type { ProfileCollection } from '../vocabulary/profiles'
import { configOf, contentFields } from './content-fields'
import { isRow } from './value-types'

type Row = Record<string, unknown>

/**
 * What is to be saved, with the rows of its lists under the ids by which the working copy has them. The public row has ids of its own, and
 * whoever reads a document as it is live sends those: Payload would take such rows for new ones, and they would lose what they say in
 * other languages.
 *
 * @param data fields as they were sent
 * @param working the latest version, in all languages
 */
export async function withKnownRows(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
  data: Row,
  working: Row,
): Promise<Row> {
  const lists = contentFields(configOf(req, collection)).filter(
    (field) => field.type === 'array' && hasUnknown(rowsOf(data[field.name]), working[field.name]),
  )
  if (lists.length === 0) return data
  const live = await req.payload.db.findOne<Row & { id: string }>({
    ...{ collection, locale: 'all', req, where: { id: { equals: id } } },
  })
  const known = lists.map((field) => [
    field.name,
    rowsKnown(rowsOf(data[field.name]), rowsOf(live?.[field.name]), rowsOf(working[field.name])),
  ])
  return { ...data, ...(Object.fromEntries(known) as Row) }
}

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : [])

const hasUnknown = (sent: readonly Row[], working: unknown): boolean => {
  const ids = new Set(rowsOf(working).map((row) => row.id))
  return sent.some(({ id }) => typeof id === 'string' && !ids.has(id))
}

/**
 * A row of the live list stands for the one of the working copy that says the same. Those that were changed there since stand for what is
 * left, in their order; where that is more or less than they are, for what comes after or before the counterpart of their neighbour.
 */
function rowsKnown(sent: readonly Row[], live: readonly Row[], working: readonly Row[]): Row[] {
  const sentIds = new Set(sent.map(({ id }) => id))
  const workingIds = new Set(working.map(({ id }) => id))
  const strangers = live.filter(({ id }) => sentIds.has(id) && !workingIds.has(id))
  const counterparts = new Map<unknown, Row>()
  const free = () => {
    const taken = new Set([...counterparts.values()].map(({ id }) => id))
    return working.filter(({ id }) => !sentIds.has(id) && !taken.has(id))
  }
  const pair = (row: Row, counterpart: Row | undefined) => {
    if (counterpart) counterparts.set(row.id, counterpart)
  }
  for (const row of strangers)
    pair(
      row,
      free().find((each) => isDeepStrictEqual(said(each), said(row))),
    )
  const changed = strangers.filter(({ id }) => !counterparts.has(id))
  const left = free()
  if (changed.length === left.length)
    changed.forEach((row, index) => {
      pair(row, left[index])
    })
  else
    for (const row of changed) {
      const beside = [-1, 1].flatMap((step): Row[] => {
        const neighbour = counterparts.get(live[live.indexOf(row) + step]?.id)
        const place = neighbour ? working.indexOf(neighbour) - step : live.indexOf(row)
        const there = working[place]
        return there ? [there] : []
      })
      pair(
        row,
        beside.find((each) => free().includes(each)),
      )
    }
  return sent.map((row) => {
    const counterpart = counterparts.get(row.id)
    return counterpart ? { ...row, id: counterpart.id } : row
  })
}

/** What a row says, without the ids of rows. */
const said = ({ id: _, ...row }: Row): unknown => withoutEmpty(row)
