import type { PayloadRequest } from 'payload'

import type { ProfileContent } from '../../content/profiles'
import { pathOf, type Page } from '../../site/routes'
import { DEFAULT_LOCALE } from '../../vocabulary/locales'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { editionOf } from '../editions'
import { itemOf } from '../items'
import type { DocumentForms } from '../standing'

/** The last edition of a document, as the public has it. */
export interface LiveEdition {
  number: number
  /** An ISO 8601 instant. */
  publishedAt: string
  /** Where its page is in English, or was before it was withdrawn; null where it has none of its own. */
  path: string | null
}

/** What the public sees of a document, or saw last; null before the first publication. */
export async function liveEditionOf(
  req: PayloadRequest,
  { item, live }: DocumentForms,
): Promise<LiveEdition | null> {
  if (!live) return null
  const { number, publishedAt, content } = live
  const page = await pageOf(req, item.collection, content)
  return {
    number,
    publishedAt: new Date(publishedAt).toISOString(),
    path: page && pathOf(DEFAULT_LOCALE, page),
  }
}

const KINDS = {
  countries: 'country',
  agencies: 'agency',
  'crime-areas': 'crime-area',
} as const satisfies Partial<Record<ProfileCollection, Page['kind']>>

/** A bureau stands under the slug of its country, as that is live. */
async function pageOf(
  req: PayloadRequest,
  collection: ProfileCollection,
  content: ProfileContent,
): Promise<Page | null> {
  if (collection !== 'ncbs')
    return 'slug' in content && content.slug
      ? { kind: KINDS[collection], slug: content.slug }
      : null
  const country = 'country' in content ? content.country : undefined
  const item = country ? await itemOf(req, 'countries', country) : undefined
  if (!item?.edition || item.public !== 'live') return null
  const { content: live } = await editionOf(req, item.edition)
  return 'slug' in live && live.slug ? { kind: 'ncb', slug: live.slug } : null
}
