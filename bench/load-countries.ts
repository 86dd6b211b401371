import { getPayload } from 'payload'

import config from '../payload.config'
import type { Person } from '../src/access/person'
import { performTransition } from '../src/cms/perform'
import { saveContent } from '../src/cms/save-content'
import { workingVersion } from '../src/cms/working-version'
import type { CountryContent } from '../src/content/profiles'
import { inTransaction, userOf } from '../src/database/transaction'
import { DEMO_COUNTRIES } from '../src/demo/content/index'
import { ISO_COUNTRIES } from '../src/vocabulary/country-names'
import { LOCALES } from '../src/vocabulary/locales'
import { REGIONS } from '../src/vocabulary/regions'

/*
 * Fills the database named by DATABASE_URL up to so many published countries in four languages, through the
 * workflow: Belgium's text under other names. Run by `desk.ts`.
 */

const wanted = Number(process.argv[2] ?? '196')
const payload = await getPayload({ config })

const person = async (email: string): Promise<Person> => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: `${email}@liaison.example` } },
  })
  return docs[0] as unknown as Person
}
const contributor = await person('central')
const publisher = await person('publisher')
const reviewer = await person('reviewer')
await payload.update({ collection: 'users', id: reviewer.id, data: { scope: { kind: 'all' } } })

const belgium = DEMO_COUNTRIES[0]?.content
if (!belgium) throw new Error('The demo content has no first country.')
const { docs: areas } = await payload.find({ collection: 'crime-areas', limit: 100, depth: 0 })
const { totalDocs: existing } = await payload.count({ collection: 'countries' })
const taken = new Set(
  (await payload.find({ collection: 'countries', limit: 300, depth: 0 })).docs.map(
    ({ iso2 }) => iso2,
  ),
)

const fresh = ISO_COUNTRIES.filter(({ iso2 }) => !taken.has(iso2)).slice(
  0,
  Math.max(0, wanted - existing),
)
for (const [index, { iso2, iso3 }] of fresh.entries()) {
  const { crimeAreas, gallery, ...text } = belgium
  const content: CountryContent = {
    ...text,
    name: Object.fromEntries(
      LOCALES.map((locale) => [
        locale,
        new Intl.DisplayNames([locale], { type: 'region' }).of(iso2) ?? iso2,
      ]),
    ),
    slug: `country-${iso2.toLowerCase()}`,
    iso2,
    iso3,
    region: REGIONS[index % REGIONS.length] ?? 'europe',
    crimeAreas: (crimeAreas ?? []).flatMap((row) => {
      const area = areas.find(({ slug }) => slug === row.crimeArea)
      return area ? [{ ...row, crimeArea: area.id }] : []
    }),
  }
  const id = await inTransaction(payload, userOf(contributor), (req) =>
    saveContent(req, 'countries', content),
  )
  const ask = { collection: 'countries' as const, id }
  await performTransition(payload, contributor, {
    ...ask,
    transition: 'submit',
    input: { comment: 'First edition.' },
  })
  const expectedVersion = await workingVersion(payload, 'countries', id)
  await performTransition(payload, reviewer, {
    ...ask,
    transition: 'approve',
    input: { expectedVersion },
  })
  await performTransition(payload, publisher, { ...ask, transition: 'publish', input: {} })
  if (index % 20 === 19) console.log(`${index + 1} of ${fresh.length} countries`)
}
process.exit(0)
