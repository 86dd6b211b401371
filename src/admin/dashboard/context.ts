import { getTranslation, type I18n } from '@payloadcms/translations'
import type { SanitizedConfig } from 'payload'

import type { Title } from '../../cms/tasks/read-titles'
import type { Locale } from '../../vocabulary/locales'
import { isProfileCollection } from '../../vocabulary/profiles'
import type { DashboardWords } from '../../words/dashboard'

/** What every part of the dashboard needs to say something. */
export interface DeskContext {
  locale: Locale
  words: DashboardWords
  titles: Map<string, Title>
  now: Date
  i18n: I18n
  config: SanitizedConfig
}

/** What one document of a collection is called. */
export function labelOf({ config, i18n }: DeskContext, slug: string): string {
  const collection = config.collections.find((each) => each.slug === slug)
  return collection ? getTranslation(collection.labels.singular, i18n) : slug
}

/** The page of a document in the panel. */
export const documentAddress = (collection: string, id: string): string =>
  `/admin/collections/${collection}/${id}`

/** The page on which a document is reviewed. */
export const reviewAddress = (collection: string, id: string): string =>
  `${documentAddress(collection, id)}/review`

/** Whether an event of the trail is about a document that has a page. */
export const hasPage = (collection: unknown): collection is string =>
  isProfileCollection(collection) || collection === 'users'
