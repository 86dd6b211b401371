import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { compareContents } from '../../comparison/compare'
import type { FieldComparison } from '../../comparison/comparison'
import { changedLocales } from '../../comparison/read'
import { databaseOf } from '../../database/transaction'
import { LOCALES } from '../../vocabulary/locales'
import type { ProfileCollection } from '../../vocabulary/profiles'
import type { Edit, FieldChange } from './entry'
import { contentsOfRevisions, versionsTable } from './revisions'

interface Sitting extends Record<string, unknown> {
  event: string
  saves: number
  before: string | null
  after: string
}

/**
 * What the saves changed that are counted to some events of the trail, by the event's id. Events from before saves
 * were counted to them are left out.
 */
export async function editsOf(
  req: PayloadRequest,
  collection: ProfileCollection,
  document: string,
  events: readonly string[],
): Promise<Map<string, Edit>> {
  if (events.length === 0) return new Map()
  const database = await databaseOf(req)
  const table = versionsTable(collection)
  const { rows: sittings } = await database.execute<Sitting>(sql`
    with sittings as (
      select event, count(distinct version)::int as saves,
        (array_agg(revision order by id))[1] as first, (array_agg(revision order by id desc))[1] as after
      from workflow_authors
      where collection = ${collection} and document = ${document} and event in ${[...events]} and revision is not null
      group by event
    )
    select s.event, s.saves, s.after, (
      select v.id::text from ${table} v
      where v.parent_id = ${document} and v.updated_at < (select f.updated_at from ${table} f where f.id = s.first::uuid)
      order by v.updated_at desc limit 1
    ) as before
    from sittings s`)
  const contents = await contentsOfRevisions(
    req,
    collection,
    sittings.flatMap(({ before, after }) => (before === null ? [] : [before, after])),
  )
  return new Map(
    sittings.map(({ event, saves, before, after }) => {
      const earlier = before === null ? undefined : contents.get(before)
      const later = contents.get(after)
      const changes = earlier && later ? changesBetween(collection, earlier, later) : []
      return [event, { saves, changes, before, after }]
    }),
  )
}

/** The fields that differ, and in which languages. */
const fieldChanges = (fields: readonly FieldComparison[]): FieldChange[] =>
  fields
    .filter(({ value }) => value.change !== 'same')
    .map((field) => ({ field: field.name, locales: localesOf(field) }))

/** Compares without pictures: what is said of one is no part of a save of the document. */
const changesBetween = (
  collection: ProfileCollection,
  before: object,
  after: object,
): FieldChange[] =>
  fieldChanges(
    compareContents(collection, { content: before, media: {} }, { content: after, media: {} }),
  )

function localesOf(field: FieldComparison): FieldChange['locales'] {
  const locales = changedLocales([field])
  return field.value.kind !== 'localized' && locales.length === LOCALES.length ? [] : locales
}
