import type { AdminViewServerProps } from 'payload'

import type { Country } from './ScopeChoice'

const MOST_COUNTRIES = 500

/** The countries that a scope can name, drafts among them. */
export async function countriesToChoose({
  initPageResult,
}: AdminViewServerProps): Promise<Country[]> {
  const { payload, user } = initPageResult.req
  const { docs } = await payload.find({
    collection: 'countries',
    depth: 0,
    draft: true,
    limit: MOST_COUNTRIES,
    overrideAccess: false,
    select: { name: true },
    sort: 'name',
    user,
  })
  return docs.flatMap(({ id, name }) => (name ? [{ id, name }] : []))
}
