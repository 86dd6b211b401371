import { sql, type SQL } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../../database/transaction'
import type { Claim, DocumentFacts, Terms } from '../../tasks/desk-facts'
import { PROFILE_COLLECTIONS, type ProfileCollection } from '../../vocabulary/profiles'
import type { Region } from '../../vocabulary/regions'
import type { Place } from '../../workflow/scope'
import type { PublicState, State } from '../../workflow/states'
import { liveClaims } from '../claims/claims'
import { hasHand } from '../picture-hands'
import { SOURCES } from './working-copies'

interface Row extends Record<string, unknown> {
  collection: ProfileCollection
  id: string
  state: State
  public: PublicState
  flagged: boolean
  since: string
  published_at: string | null
  scheduled_for: string | null
  failed_at: string | null
  reported_at: string | null
  authors_of_change: string[] | null
  authors_of_edition: string[] | null
  live_country: string | null
  live_region: Region | null
  working_country: string | null
  working_region: Region | null
  claim_person: string | null
  claim_name: string | null
  claim_at: string | null
}

/**
 * What is known of every document with which somebody may have something to do: all that are not published with
 * nothing newer, and of those that are, the flagged ones, those of which readers have reported an error, and the live ones
 * that were not gone through for long.
 * One statement, however many there are; no content is read.
 */
export async function readFacts(req: PayloadRequest, terms: Terms): Promise<DocumentFacts[]> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<Row>(statement(terms))
  return rows.map(factsOf)
}

const statement = (terms: Terms): SQL => sql`
  with busy as materialized (
    select i.*, e.published_at, r.reported_at
    from workflow_items i left join editions e on e.id = i.edition::uuid
      left join (
        select collection, document, min(received_at) as reported_at from reader_reports
        where state in ('received', 'looked-at') group by 1, 2
      ) r on r.collection = i.collection and r.document = i.document
    where i.state <> 'published' or i.flagged or r.reported_at is not null
      or (i.public = 'live' and e.published_at < now() - make_interval(days => ${terms.renewalDays}))
  ), placed as materialized (
    ${sql.join(PROFILE_COLLECTIONS.map(placesIn), sql` union all `)}
  ), authors as materialized (
    select b.collection, b.document, a.change, a.person
    from busy b join workflow_authors a on a.collection = b.collection and a.document = b.document
      and a.change in (b.edition_number, b.edition_number + 1)
    union all
    ${sql.join(PROFILE_COLLECTIONS.map(pictureAuthorsIn), sql` union all `)}
    union all
    ${PICTURE_AUTHORS_OF_FLAGGED}
  ), hands as materialized (
    select a.collection, a.document,
      array_agg(distinct a.person) filter (where b.flagged or a.change = b.edition_number + 1) as of_change,
      array_agg(distinct a.person) filter (where a.change = b.edition_number) as of_edition
    from authors a join busy b on b.collection = a.collection and b.document = a.document
    group by 1, 2
  )
  select b.collection, b.document as id, b.state, b.public, b.flagged, b.since, b.published_at, b.scheduled_for,
    b.schedule_error ->> 'at' as failed_at, b.reported_at,
    h.of_change as authors_of_change, h.of_edition as authors_of_edition,
    p.live_country, live.region::text as live_region,
    p.working_country, coalesce(p.region, working.region::text) as working_region,
    c.person as claim_person, u.name as claim_name, c.at as claim_at
  from busy b
    join placed p on p.collection = b.collection and p.document = b.document
    left join countries live on live.id = p.live_country
    left join countries working on working.id = p.working_country
    left join hands h on h.collection = b.collection and h.document = b.document
    left join (${liveClaims}) c on c.collection = b.collection and c.document = b.document
    left join users u on u.id = c.person::uuid`

/** A country says its region itself, and its working copy may say another; what belongs to a country has the country's. */
const placesIn = (collection: ProfileCollection): SQL => {
  const { versions, main, country } = SOURCES[collection]
  return sql`
    select b.collection, b.document, ${country.working} as working_country,
      case when b.edition is not null then ${country.live} end as live_country,
      ${collection === 'countries' ? sql`v.version_region::text` : sql`null::text`} as region
    from busy b
      join ${versions} v on v.parent_id = b.document::uuid and v.latest
      join ${main} m on m.id = v.parent_id
    where b.collection = ${collection}`
}

/** Whoever changed a picture `a` has a hand in a change of the document `b` that shows it. */
const handIn = (change: SQL): SQL =>
  hasHand({
    collection: sql`b.collection`,
    document: sql`b.document`,
    change,
    picture: sql`a.document`,
    at: sql`a.at`,
  })

const pictureAuthorsIn = (collection: ProfileCollection): SQL => {
  const { versions, pictures } = SOURCES[collection]
  return sql`
    select b.collection, b.document, b.edition_number + 1, a.person
    from busy b
      join ${versions} v on v.parent_id = b.document::uuid and v.latest
      cross join lateral (${pictures}) p
      join workflow_authors a on a.collection = 'media' and a.document = p.picture::text
    where b.collection = ${collection} and ${handIn(sql`b.edition_number + 1`)}`
}

const PICTURE_AUTHORS_OF_FLAGGED = sql`
    select b.collection, b.document, b.edition_number, a.person
    from busy b
      join editions f on f.id = b.edition::uuid
      cross join lateral jsonb_object_keys(f.media) p(picture)
      join workflow_authors a on a.collection = 'media' and a.document = p.picture
    where b.flagged and ${handIn(sql`b.edition_number`)}`

function factsOf(row: Row): DocumentFacts {
  return {
    collection: row.collection,
    id: row.id,
    state: row.state,
    public: row.public,
    flagged: row.flagged,
    since: new Date(row.since),
    publishedAt: instant(row.published_at),
    scheduledFor: instant(row.scheduled_for),
    failedAt: instant(row.failed_at),
    reportedAt: instant(row.reported_at),
    authorsOfChange: row.authors_of_change ?? [],
    authorsOfEdition: row.authors_of_edition ?? [],
    places: placesOf(row),
    claim: claimOf(row),
  }
}

const instant = (value: string | null): Date | null => (value === null ? null : new Date(value))

function placesOf(row: Row): Place[] | 'everywhere' {
  if (row.collection === 'crime-areas') return 'everywhere'
  const working = { country: row.working_country, region: row.working_region }
  if (row.published_at === null) return [working]
  return [{ country: row.live_country, region: row.live_region }, working]
}

function claimOf(row: Row): Claim | null {
  if (row.claim_person === null || row.claim_at === null) return null
  return { person: row.claim_person, name: row.claim_name ?? '', at: new Date(row.claim_at) }
}
