import {
  agencyFields,
  bringTo,
  createDraft,
  edit,
  liveCountry,
  ncbFields,
  ok,
  pageOf,
} from '../../support/content'
import { theCast } from '../../support/personas'

/** How the agency is called that {@link withdrawnHost} makes. */
export const HOST = 'The host'

/**
 * A country whose bureau is in an agency that is withdrawn: what its page asks is more than before that, what it says is the same.
 *
 * @param before done when the bureau is live and names no agency
 */
export async function withdrawnHost<T>(before: () => Promise<T>) {
  const { publisher } = await theCast()
  const [country, other] = [await liveCountry(), await liveCountry()]
  const page = await pageOf(country)
  const agency = await bringTo(
    await createDraft('agencies', agencyFields(other.id, { name: HOST })),
    'published',
  )
  const ncb = await bringTo(await createDraft('ncbs', ncbFields(country.id)), 'published')
  const done = await before()
  await edit(ncb, { hostAgency: agency.id })
  await bringTo(ncb, 'approved')
  ok(await publisher.transition('agencies', agency.id, 'withdraw', { comment: 'For now.' }))
  ok(await publisher.transition('ncbs', ncb.id, 'publish'))
  const restore = async () => ok(await publisher.transition('agencies', agency.id, 'restore'))
  return { page, before: done, restore }
}
