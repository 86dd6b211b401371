import type { Statement } from '../../database/statement'
import type { PublishedEdition } from '../representation/published-edition'
import { rowsOf, type DocumentRow } from '../representation/represent'

/** The columns of `api_documents` with their types. */
const COLUMNS: Record<keyof DocumentRow, string> = {
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

const NAMES = Object.keys(COLUMNS) as (keyof DocumentRow)[]

const UPSERT = `
  on conflict (document, locale) do update
    set ${NAMES.map((name) => `${name} = excluded.${name}`).join(', ')}
    where api_documents.sequence <= excluded.sequence`

/**
 * Writes what the API says of these editions, in place of what it said of the same documents. What a later publication has
 * written stays. Each value is one of the statement, because PostgreSQL would read all rows as one JSON twice: five hundred
 * editions fill a statement.
 */
export function writeDocuments(editions: PublishedEdition[]): Statement {
  const values: unknown[] = []
  const rows = editions.flatMap(rowsOf).map((row) => {
    const places = NAMES.map((name) => `$${values.push(valueOf(row, name))}::${COLUMNS[name]}`)
    return `(${places.join(', ')})`
  })
  const text = `insert into api_documents (${NAMES.join(', ')}) values ${rows.join(', ')} ${UPSERT}`
  return { text, values }
}

function valueOf(row: DocumentRow, name: keyof DocumentRow): unknown {
  const value = row[name]
  return value !== null && COLUMNS[name].startsWith('json') ? JSON.stringify(value) : value
}
