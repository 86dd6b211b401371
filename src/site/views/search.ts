import { is } from '../../editions/edition-set'
import type { CurrentEdition } from '../../editions/edition'
import { quoteOf, spelled } from '../../search/quote'
import { PAGE_SIZE, type Found, type Hit, type Manner } from '../../search/search'
import type { SnippetPart } from '../../search/snippet'
import type { Direction, Locale } from '../../vocabulary/locales'
import { PROFILE_COLLECTIONS, type ProfileCollection } from '../../vocabulary/profiles'
import { LAST_PAGE, type SearchPage } from '../routes'
import type { PageContext, Text } from './context'
import { pageView } from './frame'
import { linkTo, type Link } from './links'

export interface SearchResult {
  link: Link
  collection: ProfileCollection
  /** What it belongs to: the country of a bureau or an agency, the region of a country. */
  place: Text | undefined
  quote: { parts: SnippetPart[]; lang?: Locale; dir?: Direction } | undefined
}

/** Results of one kind, or of all. */
export interface KindOfResults {
  collection: ProfileCollection | undefined
  count: number
  href: string
  isCurrent: boolean
}

/** What became of a search. */
export interface SearchOutcome {
  manner: Manner
  /** How many results there are of the kind asked for. */
  count: number
  /** Empty where there is nothing to choose from. */
  kinds: KindOfResults[]
  results: SearchResult[]
  /** What may have been meant. */
  suggestion: { text: string; href: string } | undefined
  /** The same search without anything in its place. */
  exactly: string
  previous: string | undefined
  next: string | undefined
}

export interface SearchBody {
  /** As it was typed; empty while nothing is. */
  query: string
  /** Undefined while nothing is asked. */
  outcome: SearchOutcome | 'unavailable' | undefined
  /** Where to go on without searching. */
  ways: { countries: string; crimeAreas: string }
}

/** The page of the search: what was found, or the form alone while nothing is asked. */
export function searchView(context: PageContext, page: SearchPage, found?: Found) {
  const { words } = context
  const heading = { text: found ? words.searchResults : words.search }
  const body = bodyOf(context, page, found && outcomeOf(context, page, found))
  // For search engines, whatever was found stands for the page that finds.
  const about = {
    heading,
    description: words.searchHint,
    canonicalPage: { kind: 'search' } as const,
  }
  return pageView(context, 'search', about, body, { cacheable: found === undefined })
}

/** The last page of what was found of the kind asked for; the first where that is nothing. */
export const lastPageOf = (found: Found, { only }: SearchPage): number =>
  Math.min(LAST_PAGE, Math.max(1, Math.ceil(countOf(found, only) / PAGE_SIZE)))

/** How much was found of one kind, or of all. */
const countOf = ({ counts }: Found, only: ProfileCollection | undefined): number =>
  only ? (counts[only] ?? 0) : Object.values(counts).reduce((sum, count) => sum + count, 0)

/** The page of the search while there is nobody to ask. */
export function noSearchView(context: PageContext, page: SearchPage) {
  const heading = { text: context.words.results.unavailable }
  return pageView(context, 'search', { heading }, bodyOf(context, page, 'unavailable'), {
    status: 503,
    cacheable: false,
    headers: { 'Retry-After': '30' },
  })
}

const bodyOf = (
  context: PageContext,
  { query = '' }: SearchPage,
  outcome: SearchBody['outcome'],
): SearchBody => ({
  query: query.slice(0, LONGEST_SHOWN),
  outcome,
  ways: {
    countries: context.pathTo({ kind: 'countries' }),
    crimeAreas: context.pathTo({ kind: 'crime-areas' }),
  },
})

/** Characters of a query that are shown again. */
const LONGEST_SHOWN = 200

function outcomeOf(context: PageContext, page: SearchPage, found: Found): SearchOutcome {
  const to = (changes: SearchPage) => context.pathTo({ kind: 'search', ...page, ...changes })
  const hits = found.hits.flatMap((hit) => {
    const edition = context.reader.live(hit.collection, hit.id)
    return edition ? [{ edition, locale: hit.locale }] : []
  })
  const count = countOf(found, page.only)
  const number = page.page ?? 1
  const meant = found.suggestion && spelled(found.suggestion, hits)
  return {
    manner: found.manner,
    count,
    kinds: kindsOf(found, page, to),
    results: hits.flatMap((hit) => resultOf(context, hit, found) ?? []),
    suggestion:
      meant === undefined
        ? undefined
        : { text: meant, href: context.pathTo({ kind: 'search', query: meant }) },
    exactly: to({ page: 1, exact: true }),
    previous: number > 1 && count > 0 ? to({ page: number - 1 }) : undefined,
    next: number < lastPageOf(found, page) ? to({ page: number + 1 }) : undefined,
  }
}

function kindsOf(
  found: Found,
  { only }: SearchPage,
  to: (changes: SearchPage) => string,
): KindOfResults[] {
  const kinds = PROFILE_COLLECTIONS.filter((collection) => found.counts[collection])
  if (kinds.length < 2 && !only) return []
  return [undefined, ...kinds].map((collection) => ({
    collection,
    count: countOf(found, collection),
    href: to({ only: collection, page: 1 }),
    isCurrent: collection === only,
  }))
}

function resultOf(
  context: PageContext,
  { edition, locale }: { edition: CurrentEdition; locale: Hit['locale'] },
  found: Found,
): SearchResult | undefined {
  const link = linkTo(context, edition)
  if (!link) return undefined
  const quote = quoteOf(edition, locale, found.marks[locale] ?? { words: [], beginnings: [] })
  return {
    link,
    collection: edition.collection,
    place: placeOf(context, edition),
    quote: quote && { parts: quote.parts, ...context.markOf(quote.locale) },
  }
}

function placeOf(context: PageContext, edition: CurrentEdition): Text | undefined {
  if (is(edition, 'countries')) {
    const { region } = edition.content
    return region && { text: context.words.regionNames[region] }
  }
  if (!is(edition, 'agencies') && !is(edition, 'ncbs')) return undefined
  return context.text(context.reader.live('countries', edition.content.country)?.content.name)
}
