import { CHANGES_TOLD, type CurrentEdition, type EarlierEdition } from '../../editions/edition'
import type { EditionReader } from '../../editions/edition-set'
import type { Locale } from '../../vocabulary/locales'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { kindOf } from '../i18n/kinds'
import { feedPathOf, type FeedFormat } from '../machine-routes'
import type { Page } from '../routes'
import type { PageContext, Text } from '../views/context'
import { pageOfDocument } from '../views/links'

/** The `updated` of a feed without entries, which must have one all the same. */
const NEVER = '1970-01-01T00:00:00.000Z'

/** One publication. */
export interface FeedEntry {
  id: string
  url: string
  title: Text
  /** What changed, or what kind of document was published. */
  summary: Text
  collection: ProfileCollection
  /** What a document of the collection is called. */
  kind: string
  /** ISO 8601. */
  publishedAt: string
}

/** The newest publications of what a page is about, apart from the format they are written in. */
export interface Feed {
  id: string
  title: string
  locale: Locale
  /** Whose feed it is. */
  author: string
  /** Addresses: of the page, of this feed and of the same feed in the other format. */
  page: string
  self: Record<FeedFormat, string>
  /** When the newest entry was published, ISO 8601. */
  updatedAt: string
  entries: FeedEntry[]
}

/** The feed of the context's page. `subject` is the page's own document, where it has one. */
export function feedOf(context: PageContext, subject?: CurrentEdition): Feed {
  const { locale, page, site, words } = context
  const author = context.text(context.reader.siteName())?.text ?? site.origin
  const about =
    page.kind === 'region'
      ? words.regionNames[page.region]
      : context.text(subject?.content.name)?.text
  const entries = publicationsOf(documentsOf(context.reader, page, subject)).flatMap(
    (publication) => entryOf(context, publication),
  )
  const at = (path: string) => site.origin + path
  return {
    id: subject
      ? tagOf(context, subject.firstPublishedAt, `${subject.collection}/${subject.id}/feed`)
      : at(context.pathTo(page)),
    title: [about, words.latestChanges, author].filter(Boolean).join(' – '),
    locale,
    author,
    page: at(context.pathTo(page)),
    self: {
      atom: at(feedPathOf(locale, page, 'atom')),
      json: at(feedPathOf(locale, page, 'json')),
    },
    updatedAt: entries[0]?.publishedAt ?? NEVER,
    entries,
  }
}

/** The documents whose publications belong into the feed of a page. */
function documentsOf(
  reader: EditionReader,
  page: Page,
  subject: CurrentEdition | undefined,
): CurrentEdition[] {
  // An earlier edition among the newest publications is of one of the documents published last.
  if (page.kind === 'home') return reader.latestChanges(CHANGES_TOLD)
  if (page.kind === 'region')
    return reader.countriesIn(page.region).flatMap((country) => withItsServices(reader, country))
  if (subject?.collection === 'countries') return withItsServices(reader, subject)
  if (!subject) return []
  return [subject, ...reader.countriesNaming(subject.id), ...reader.ncbsLeadingOn(subject.id)]
}

/** A country, its bureau and its agencies. */
function withItsServices(reader: EditionReader, country: CurrentEdition): CurrentEdition[] {
  const ncb = reader.ncbOf(country.id)
  return [country, ...(ncb?.public === 'live' ? [ncb] : []), ...reader.agenciesOf(country.id)]
}

/** An edition of a document, with the document as it is now: what it was called then, another edition may have taken back. */
interface Publication extends EarlierEdition {
  of: CurrentEdition
}

/** Each time that one of the documents was published, newest first. */
const publicationsOf = (documents: CurrentEdition[]): Publication[] =>
  documents
    .flatMap((of) =>
      [of, ...(of.earlier ?? [])].map(({ number, publishedAt, changeNote }) => ({
        of,
        number,
        publishedAt,
        changeNote,
      })),
    )
    .sort(
      // Instants in one notation sort as text; the rest makes the order of simultaneous ones stable.
      (a, b) =>
        compare(b.publishedAt, a.publishedAt) || compare(a.of.id, b.of.id) || b.number - a.number,
    )
    .slice(0, CHANGES_TOLD)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function entryOf(
  context: PageContext,
  { of, number, publishedAt, changeNote }: Publication,
): FeedEntry[] {
  const { collection, id } = of
  const page = pageOfDocument(context, of)
  const title = context.text(of.content.name)
  if (!page || !title) return []
  const kind = kindOf(context.words, collection)
  const shown = number === of.number ? page : ({ kind: 'edition', of: page, number } as const)
  return [
    {
      id: tagOf(context, publishedAt, `${collection}/${id}/${String(number)}`),
      url: context.site.origin + context.pathTo(shown),
      title,
      summary: context.text(changeNote) ?? { text: kind },
      collection,
      kind,
      publishedAt,
    },
  ]
}

/**
 * A name that stays when the site or a page moves: `tag:site.example,2026-03-04:en/countries/7/3` (RFC 4151). The day is one
 * on which the site had its host name.
 */
const tagOf = ({ locale, site }: PageContext, day: string, what: string): string =>
  `tag:${new URL(site.origin).hostname},${day.slice(0, 10)}:${locale}/${what}`
