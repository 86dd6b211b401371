import type { Statement } from '../../database/statement'
import type { PublishedEdition } from '../representation/published-edition'
import { rowsOf } from '../representation/represent'

/** The columns of `api_documents` with their types. */
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
  search: 'tsvector',
  names: 'tsvector',
  called: 'text[]',
  country: 'text',
  edition: 'uuid',
  representation: 'integer',
  sequence: 'bigint',
  published_at: 'timestamptz',
  first_published_at: 'timestamptz',
  changed_at: 'timestamptz',
}

const NAMES = Object.keys(COLUMNS)

const UPSERT = `
  insert into api_documents (${NAMES.join(', ')})
  select ${NAMES.map((name) => `r.${name}`).join(', ')}
  from json_to_recordset($1::json) as r(${NAMES.map((name) => `${name} ${COLUMNS[name] ?? ''}`).join(', ')})
  on conflict (document, locale) do update
    set ${NAMES.map((name) => `${name} = excluded.${name}`).join(', ')}
    where api_documents.sequence <= excluded.sequence`

/**
 * Writes what the API says of these editions, in place of what it said of the same documents. What a later publication has
 * written stays.
 */
export const writeDocuments = (editions: PublishedEdition[]): Statement => ({
  text: UPSERT,
  values: [JSON.stringify(editions.flatMap(rowsOf))],
})
