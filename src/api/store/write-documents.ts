import type { Statement } from '../../database/statement'
import type { PublishedEdition } from '../representation/published-edition'
import { rowsOf } from '../representation/represent'
import { SEARCH_CONFIGURATIONS } from '../representation/search-texts'

/** The columns of `api_documents`, but for the words to search, with their types. */
const COLUMNS: Record<string, string> = {
  collection: 'text',
  document: 'text',
  locale: 'text',
  public: 'text',
  notice: 'jsonb',
  slug: 'text',
  sort_name: 'text',
  summary: 'json',
  body: 'json',
  media: 'json',
  tags: 'text[]',
  targets: 'text[]',
  edition: 'uuid',
  representation: 'integer',
  sequence: 'bigint',
  published_at: 'timestamptz',
  first_published_at: 'timestamptz',
  changed_at: 'timestamptz',
}

const NAMES = Object.keys(COLUMNS)
const WEIGHTS = ['a', 'b', 'd'].map(
  (weight) =>
    `setweight(to_tsvector(r.configuration::regconfig, r.search ->> '${weight}'), '${weight.toUpperCase()}')`,
)

const UPSERT = `
  insert into api_documents (${NAMES.join(', ')}, search)
  select ${NAMES.map((name) => `r.${name}`).join(', ')}, ${WEIGHTS.join(' || ')}
  from json_to_recordset($1::json) as r(${NAMES.map((name) => `${name} ${COLUMNS[name] ?? ''}`).join(', ')}, search json, configuration text)
  on conflict (document, locale) do update
    set ${[...NAMES, 'search'].map((name) => `${name} = excluded.${name}`).join(', ')}
    where api_documents.sequence <= excluded.sequence`

/**
 * Writes what the API says of these editions, in place of what it said of the same documents. What a later publication has
 * written stays.
 */
export const writeDocuments = (editions: PublishedEdition[]): Statement => ({
  text: UPSERT,
  values: [
    JSON.stringify(
      editions
        .flatMap(rowsOf)
        .map((row) => ({ ...row, configuration: SEARCH_CONFIGURATIONS[row.locale] })),
    ),
  ],
})
