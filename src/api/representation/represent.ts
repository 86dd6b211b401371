import type { CurrentEdition } from '../../editions/edition'
import type { Named } from '../../editions/parts'
import { API_ROOT } from '../../vocabulary/api-root'
import { foldText } from '../../vocabulary/fold'
import { LOCALES, type Localized } from '../../vocabulary/locales'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { indexRowOf, type IndexRow } from '../../search/index-row'
import { imageOf } from './media'
import { ownFieldsOf } from './own-fields'
import type { PublishedEdition } from './published-edition'
import { referencesOf, type References } from './references'
import { Speaker, STORED_LOCALES, type StoredLocale } from './speaker'
import { tagsOf, targetsOf } from './tags'

/** Another number makes every stored representation be written again at the next start. */
export const REPRESENTATION = 2

/** How an answer names another document. */
export interface Summary {
  type: ProfileCollection
  id: string
  slug?: string
  name?: unknown
  fallback?: string[]
  links: { self: string }
}

/** A document in one language, or in all, finished but for what depends on other documents. */
export interface Body {
  own: Record<string, unknown>
  references: References
  edition: Record<string, unknown>
}

/** A row of the table `api_documents`. */
export interface DocumentRow extends IndexRow {
  collection: ProfileCollection
  document: string
  locale: StoredLocale
  public: 'live' | 'withdrawn'
  notice: Localized<string> | null
  slug: string | null
  /** For sorting: without case, accents and punctuation. */
  sort_name: string
  summary: Summary
  body: Body
  /** The pictures that it uses, by id. */
  media: Record<string, unknown>
  tags: string[]
  targets: string[]
  edition: string
  representation: number
  sequence: number
  published_at: string
  first_published_at: string
  changed_at: string
}

/** The rows of one edition: one in each language, and one with all. */
export const rowsOf = (edition: PublishedEdition): DocumentRow[] =>
  STORED_LOCALES.map((locale) => rowOf(edition, locale))

/** The row of an edition in one language, or in all. */
export function rowOf(edition: PublishedEdition, locale: StoredLocale): DocumentRow {
  const speaker = new Speaker(locale)
  return {
    collection: edition.collection,
    document: edition.id,
    locale,
    public: edition.public,
    notice: edition.notice,
    slug: slugOf(edition) ?? null,
    sort_name: sortNameOf(speaker, edition),
    summary: summaryOf(speaker, edition),
    body: bodyOf(speaker, edition),
    media: Object.fromEntries(
      Object.entries(edition.media).map(([id, media]) => [id, imageOf(speaker, media)]),
    ),
    tags: tagsOf(edition),
    targets: targetsOf(edition),
    ...indexRowOf(edition, locale === 'all' ? LOCALES : [locale]),
    edition: edition.edition,
    representation: REPRESENTATION,
    sequence: edition.sequence,
    published_at: edition.publishedAt,
    first_published_at: edition.firstPublishedAt,
    changed_at: edition.changedAt,
  }
}

/** An edition's content in one language, or in all. */
export const bodyOf = (speaker: Speaker, edition: CurrentEdition): Body => ({
  own: ownFieldsOf(speaker, edition),
  references: referencesOf(speaker, edition),
  edition: {
    number: edition.number,
    hash: edition.hash,
    publishedAt: edition.publishedAt,
    firstPublishedAt: edition.firstPublishedAt,
    ...speaker.object({ changeNote: edition.changeNote }),
  },
})

export function summaryOf(speaker: Speaker, edition: Named): Summary {
  const slug = slugOf(edition)
  return {
    type: edition.collection,
    id: edition.id,
    ...(slug === undefined ? {} : { slug }),
    ...speaker.object({ name: edition.content.name }),
    links: { self: addressOf(edition.collection, slug ?? edition.id) },
  }
}

/** By what lists are sorted that are sorted by name. */
export function sortNameOf(speaker: Speaker, { content: { name } }: Named): string {
  return foldText(name?.[speaker.localeOf(name) ?? 'en'] ?? '').slice(0, 200)
}

/** Where the API answers about a document. */
export const addressOf = (resource: string, name: string): string =>
  `${API_ROOT}/${resource}/${encodeURIComponent(name)}`

/** The slug of a document that has one of its own. */
export const slugOf = ({ content }: Named): string | undefined =>
  'slug' in content ? content.slug : undefined
