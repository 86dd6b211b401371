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

/** A row of the live list stands for the one of the working copy that says the same, or else for the one in its place. */
function rowsKnown(sent: readonly Row[], live: readonly Row[], working: readonly Row[]): Row[] {
  const taken = new Set(sent.map(({ id }) => id))
  const counterpartOf = (at: number): Row | undefined => {
    const free = working.filter(({ id }) => !taken.has(id))
    const row = live[at]
    const inPlace = live.length === working.length ? working[at] : undefined
    return (
      free.find((each) => isDeepStrictEqual(said(each), row && said(row))) ??
      free.find((each) => each === inPlace)
    )
  }
  const workingIds = new Set(working.map(({ id }) => id))
  return sent.map((row) => {
    const at = workingIds.has(row.id) ? -1 : live.findIndex(({ id }) => id === row.id)
    const counterpart = at < 0 ? undefined : counterpartOf(at)
    if (!counterpart) return row
    taken.add(counterpart.id)
    return { ...row, id: counterpart.id }
  })
}

/** What a row says, without the ids of rows. */
const said = ({ id: _, ...row }: Row): unknown => withoutEmpty(row)
