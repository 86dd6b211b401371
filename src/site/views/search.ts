import type { Direction, Locale } from '../../vocabulary/locales'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { find } from '../search/find'
import type { SnippetPart } from '../search/snippet'
import type { PageContext } from './context'
import { pageView } from './frame'
import { linkTo, type Link } from './links'

/** Results shown; the count tells of all. */
const RESULTS_SHOWN = 50

export interface SearchResult {
  link: Link
  collection: ProfileCollection
  snippet: { parts: SnippetPart[]; lang?: Locale; dir?: Direction } | undefined
}

export interface SearchBody {
  query: string
  count: number
  results: SearchResult[]
}

/** The live documents that have every word of the query, best first; none yet while the query is empty. */
export function resultsView(context: PageContext, query: string) {
  const { reader, locale, words } = context
  const editions = query.trim()
    ? [...reader.countries(), ...reader.crimeAreas(), ...reader.ncbs(), ...reader.agencies()]
    : []
  const findings = find(locale, query, editions).filter(({ edition }) => edition.content.name)
  const results = findings.slice(0, RESULTS_SHOWN).flatMap(({ edition, snippet }) => {
    const link = linkTo(context, edition)
    const quote = snippet && { parts: snippet.parts, ...context.markOf(snippet.locale) }
    return link ? [{ link, collection: edition.collection, snippet: quote }] : []
  })
  const heading = { text: query.trim() ? words.searchResults : words.search }
  const body: SearchBody = { query: query.slice(0, 200), count: findings.length, results }
  return pageView(context, 'search', { heading }, body, { cacheable: false })
}
