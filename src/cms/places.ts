import { eq } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { scopeOf, type Person } from '../access/person'
import { columnOf, tablesOf } from '../database/payload-tables'
import { databaseOf } from '../database/transaction'
import { isRegion, type Region } from '../vocabulary/regions'
import type { ProfileCollection } from '../vocabulary/profiles'
import { covers, type Place } from '../workflow/scope'

/** The parts of a content that say where it belongs. */
export interface Placing {
  country?: unknown
  region?: unknown
}

/** What a content says about where it belongs. */
export const placingOf = (content: object): Placing => content

/** What has to lie in a person's scope: where a document belongs as it is live, and as it is being worked on. */
export const formsOf = (
  document: Record<'live' | 'working', { content: object } | undefined>,
): Placing[] =>
  [document.live, document.working].flatMap((form) => (form ? [placingOf(form.content)] : []))

/**
 * Whether a document lies in a person's scope, in each of the forms given: as it is live, as the working
 * copy has it, and as a save would make it.
 *
 * @param id undefined for a document that is about to be created
 */
export async function isInScope(
  req: PayloadRequest,
  person: Person,
  collection: ProfileCollection,
  id: string | undefined,
  forms: readonly Placing[],
): Promise<boolean> {
  const scope = scopeOf(person)
  if (scope.kind === 'all') return true
  return covers(scope, await placesOf(req, collection, id, forms))
}

/** Where a document lies, in each of the forms given; `everywhere` for what belongs to no country. */
export async function placesOf(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string | undefined,
  forms: readonly Placing[],
): Promise<Place[] | 'everywhere'> {
  switch (collection) {
    case 'crime-areas':
      return 'everywhere'
    case 'countries':
      if (id === undefined) return 'everywhere'
      return forms.map(({ region }) => ({ country: id, region: isRegion(region) ? region : null }))
    case 'ncbs':
    case 'agencies': {
      const countries = forms.map(({ country }) => (typeof country === 'string' ? country : null))
      const regions = await regionsOf(
        req,
        countries.filter((country) => country !== null),
      )
      return countries.map((country) => ({
        country,
        region: country === null ? null : (regions.get(country) ?? null),
      }))
    }
  }
}

/**
 * Notes in the main row of a country that was never published the region that its draft has now: Payload writes there what the first
 * save said, and who asks where a country lies asks the main row.
 */
export async function noteRegion(
  req: PayloadRequest,
  country: string,
  { region }: Placing,
): Promise<void> {
  const { documents } = tablesOf(req.payload, 'countries')
  const database = await databaseOf(req)
  await database
    .update(documents)
    .set({ region: isRegion(region) ? region : null })
    .where(eq(columnOf(documents, 'id'), country))
}

/** The region of each country, as it stands in its main row: the live one, or the draft's before the first edition. */
async function regionsOf(
  req: PayloadRequest,
  countries: readonly string[],
): Promise<Map<string, Region>> {
  if (countries.length === 0) return new Map()
  const { docs } = await req.payload.db.find<{ id: string; region?: unknown }>({
    collection: 'countries',
    pagination: false,
    req,
    select: { region: true },
    where: { id: { in: [...new Set(countries)] } },
  })
  return new Map(
    docs.flatMap(({ id, region }) => (isRegion(region) ? [[id, region] as const] : [])),
  )
}
