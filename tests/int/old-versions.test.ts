import { expect, it } from 'vitest'

import { createDraft, crimeAreaFields, edit } from '../support/content'
import { rowsOf } from '../support/database'

const OLD_VERSIONS = 300

it('a new version touches no version but the one before it, however many there are', async () => {
  const { id } = await createDraft('crime-areas', crimeAreaFields())
  await rowsOf(
    `insert into _crime_areas_v (parent_id, version__status, created_at, updated_at, latest)
     select $1, 'draft', now() - interval '1 day', now() - interval '1 day', false
     from generate_series(1, $2)`,
    [id, OLD_VERSIONS],
  )
  await edit({ collection: 'crime-areas', id }, { summary: 'A new version.' })
  // A row that was updated, deleted or locked names the transaction in xmax.
  const rows = await rowsOf(
    `select count(*)::int, count(*) filter (where xmax = 0)::int as untouched from _crime_areas_v
     where parent_id = $1 and updated_at < now() - interval '1 hour'`,
    [id],
  )
  expect(rows).toEqual([{ count: OLD_VERSIONS, untouched: OLD_VERSIONS }])
})
