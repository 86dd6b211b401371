import type { ProfileCollection } from '../../vocabulary/profiles'
import type { DocumentResource } from '../definitions/resources'
import type { Query } from './read-query'
import type { Values } from '../../database/values'

/** How a parameter narrows a list. `d` is a document of the list. */
type Filter =
  /** It carries one of the tags `tag:value`. */
  | { tag: string; upperCase?: true }
  /** It carries the tag with the id of one of the live documents named. */
  | { tag: string; by: ProfileCollection }
  /** The live country that it belongs to carries the tag. */
  | { tag: string; of: 'country' }
  /** One of the live documents named carries the tag with its id. */
  | { tag: string; statedBy: ProfileCollection }

const COUNTRY: Filter = { tag: 'country', by: 'countries' }
const REGION_OF_COUNTRY: Filter = { tag: 'region', of: 'country' }

/** Each filter by the parameter's name (`src/api/definitions/parameters.ts` says what it means). */
const FILTERS: Record<Exclude<DocumentResource, 'media'>, Record<string, Filter>> = {
  countries: {
    region: { tag: 'region' },
    crimeArea: { tag: 'crimeArea', by: 'crime-areas' },
    neighbour: { tag: 'neighbour', by: 'countries' },
    iso: { tag: 'iso', upperCase: true },
  },
  'crime-areas': {
    country: { tag: 'crimeArea', statedBy: 'countries' },
    related: { tag: 'related', statedBy: 'crime-areas' },
  },
  agencies: {
    country: COUNTRY,
    region: REGION_OF_COUNTRY,
    level: { tag: 'level' },
    function: { tag: 'function' },
    parent: { tag: 'parent', by: 'agencies' },
  },
  ncbs: {
    country: COUNTRY,
    region: REGION_OF_COUNTRY,
    crimeArea: { tag: 'crimeArea', by: 'crime-areas' },
    hostAgency: { tag: 'hostAgency', by: 'agencies' },
    aroundTheClock: { tag: 'aroundTheClock' },
  },
}

/** The conditions of a list of documents, as SQL. */
export function conditionsOf(
  resource: Exclude<DocumentResource, 'media'>,
  { filters }: Query,
  values: Values,
): string[] {
  return Object.entries(FILTERS[resource]).flatMap(([name, filter]) => {
    const asked = filters[name]
    return asked ? [conditionOf(filter, asked, filters.prominence, values)] : []
  })
}

function conditionOf(
  filter: Filter,
  asked: readonly string[],
  prominence: readonly string[] | undefined,
  values: Values,
): string {
  if ('by' in filter) {
    const tags =
      filter.tag === 'crimeArea' && prominence
        ? prominence.map((each) => `crimeArea/${each}`)
        : [filter.tag]
    return `d.tags && array(
      select name || ':' || t.document from ${liveDocuments(filter.by, asked, values)},
        unnest(${values.add(tags)}::text[]) name)`
  }
  if ('of' in filter)
    return `d.tags && array(
      select 'country:' || t.document from api_documents t
      where t.collection = 'countries' and t.locale = 'en' and t.public = 'live'
        and t.tags && ${tagsFor(filter.tag, asked, values)})`
  if ('statedBy' in filter)
    return `exists (
      select from ${liveDocuments(filter.statedBy, asked, values)}
      where t.tags @> array['${filter.tag}:' || d.document])`
  const words = filter.upperCase ? asked.map(upper) : asked
  return `d.tags && ${tagsFor(filter.tag, words, values)}`
}

const tagsFor = (tag: string, asked: readonly string[], values: Values): string =>
  `${values.add(asked.map((each) => `${tag}:${each}`))}::text[]`

/** The live documents that a request names by slug or id, countries by their code too, as the table `t`. */
export function liveDocuments(
  collection: ProfileCollection | undefined,
  asked: readonly string[],
  values: Values,
): string {
  const named = values.add(asked)
  const conditions = [`slug = any(${named}::text[])`, `document = any(${named}::text[])`]
  if (collection === 'countries')
    conditions.push(`tags && ${tagsFor('iso', asked.map(upper), values)}`)
  return `(select document, tags from api_documents
    where ${collection ? `collection = '${collection}' and` : ''} locale = 'en' and public = 'live'
      and (${conditions.join(' or ')})) t`
}

const upper = (text: string): string => text.toUpperCase()
