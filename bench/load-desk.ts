import { sql } from 'drizzle-orm'
import { createLocalReq, getPayload } from 'payload'

import config from '../payload.config'
import type { Person } from '../src/access/person'
import { performTransition } from '../src/cms/perform'
import { saveContent } from '../src/cms/save-content'
import { databaseOf, inTransaction, userOf } from '../src/database/transaction'
import { LOCALES } from '../src/vocabulary/locales'

/*
 * Fills the database named by DATABASE_URL with so many agencies, one in eight of them in review and one in eight a
 * draft, as a desk in full work has them, and with old versions up to so many in all. Documents are written through
 * the workflow; old versions, which nothing but the history reads, are copied in the database. Run by `desk.ts`.
 */

const [agencies = 1200, versions = 20_000] = process.argv.slice(2).map(Number)
const payload = await getPayload({ config })
const { docs: people } = await payload.find({
  collection: 'users',
  where: { email: { equals: 'central@liaison.example' } },
})
const contributor = people[0] as unknown as Person
const { docs: countries } = await payload.find({
  collection: 'countries',
  depth: 0,
  draft: true,
  limit: 500,
})

for (let number = 0; number < agencies; number += 1) {
  const id = await inTransaction(payload, userOf(contributor), (req) =>
    saveContent(req, 'agencies', {
      name: Object.fromEntries(LOCALES.map((locale) => [locale, `Agency ${number} (${locale})`])),
      slug: `bench-agency-${number}`,
      country: countries[number % countries.length]?.id ?? '',
      level: 'national',
    }),
  )
  if (number % 8 === 0)
    await performTransition(payload, contributor, {
      collection: 'agencies',
      id,
      transition: 'submit',
      input: { comment: 'First edition.' },
    })
  if (number % 200 === 199) console.log(`${number + 1} of ${agencies} agencies`)
}

const database = await databaseOf(await createLocalReq({}, payload))
// Published with nothing newer, as most are at any time; their editions are of no interest here.
await database.execute(sql`
  update workflow_items set state = 'published'
  where collection = 'agencies' and state = 'draft' and abs(hashtext(document)) % 7 > 0`)
const { rows } = await database.execute<{ versions: number; agencies: number }>(sql`
  select (select count(*) from _agencies_v)::int + (select count(*) from _countries_v)::int as versions,
    (select count(*) from agencies)::int as agencies`)
const { versions: existing = 0, agencies: rowsOfAgencies = 1 } = rows[0] ?? {}
const copies = Math.max(0, Math.ceil((versions - existing) / Math.max(1, rowsOfAgencies)))
await database.execute(sql`
  with copied as (
    insert into _agencies_v (parent_id, version_slug, version_country_id, version_level, version__status, latest, created_at, updated_at)
    select v.parent_id, v.version_slug, v.version_country_id, v.version_level, 'draft', false,
      v.created_at - make_interval(days => n), v.updated_at - make_interval(days => n)
    from _agencies_v v cross join generate_series(1, ${copies}::int) n where v.latest
    returning id, version_slug
  )
  insert into _agencies_v_locales (version_name, _locale, _parent_id)
  select 'An older name of ' || version_slug, 'en', id from copied`)
await database.execute(sql`analyze`)
process.exit(0)
