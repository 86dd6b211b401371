import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../../database/transaction'
import type { RedactionOrder } from '../../redaction/order'
import { pathsAcross, pathsWith } from '../../redaction/words'
import type { LoadedDocument } from '../standing'
import { editionsOf, type StoredEdition } from './editions'
import { countAt, inJson, placesOf, type Place } from './places'

/** Where words were found, and what stands against removing them. */
export interface Findings {
  /** The editions that lose them, the oldest first. */
  editions: StoredEdition[]
  /** The other places that lose them, with the number of rows. */
  places: { place: Place; rows: number }[]
  /** What has them and keeps them, as a sentence each. */
  kept: string[]
  /** What stands against it, as a sentence each. */
  problems: string[]
}

/** Looks for words in everything that belongs to a document. */
export async function findWords(
  req: PayloadRequest,
  order: RedactionOrder,
  { item, working }: LoadedDocument,
): Promise<Findings> {
  const { collection, document, words } = order
  const all = await editionsOf(req, collection, document)
  const having = all.filter((edition) => pathsWith(saidBy(edition), words).length > 0)
  const isMeant = ({ number }: StoredEdition) =>
    order.editions === 'all' || order.editions.includes(number)
  const editions = having.filter(isMeant)
  const places: Findings['places'] = []
  for (const place of await placesOf(req, collection, document)) {
    const rows = await countAt(req, place, words)
    if (rows > 0) places.push({ place, rows })
  }
  const isWhole = order.editions === 'all'
  const kept = isWhole
    ? []
    : [
        ...having.filter((each) => !isMeant(each)).map(({ number }) => `edition ${number}`),
        ...places.map(({ place }) => `${place.table}.${place.column}`),
      ].map((place) => `${place} keeps the words: only some editions were named.`)
  for (const table of ['workflow_events', 'preview_answers'] as const) {
    const rows = await rowsWith(req, table, words)
    if (rows > 0)
      kept.push(
        `${table} has the words in ${rows} rows and keeps them: it can never change. It is not public.`,
      )
  }
  const problems = [
    ...missing(order, all),
    ...editions.flatMap(problemsOf(words)),
    ...(isWhole ? [] : currentNamed(editions, item.editionNumber)),
    ...(isWhole && hasWords(working.content, words) && isFrozen(item.state)
      ? [
          'The working copy has the words and is under review or approved. Recall or reopen it first.',
        ]
      : []),
    ...(isWhole ? acrossIn('The working copy', working.content, words) : []),
    ...(await pictureProblems(req, words, [...all, working])),
  ]
  return { editions, places: isWhole ? places : [], kept, problems }
}

const saidBy = ({ title, content, media, note }: StoredEdition) => ({ title, content, media, note })

const hasWords = (value: unknown, words: string): boolean => pathsWith(value, words).length > 0

const isFrozen = (state: string): boolean => state === 'in-review' || state === 'approved'

const missing = ({ editions }: RedactionOrder, all: readonly StoredEdition[]): string[] =>
  editions === 'all'
    ? []
    : editions
        .filter((number) => !all.some((each) => each.number === number))
        .map((number) => `There is no edition ${number}.`)

/** Live rows, drafts and the current edition are one content. */
const currentNamed = (editions: readonly StoredEdition[], current: number): string[] =>
  editions.some(({ number }) => number === current)
    ? [`Edition ${current} is the current one: that loses words only with all of the document.`]
    : []

const problemsOf =
  (words: string) =>
  ({ number, content }: StoredEdition): string[] => [
    ...('slug' in content && content.slug.includes(words)
      ? [`The address of edition ${number} has the words. Publish one with another address first.`]
      : []),
    ...acrossIn(`Edition ${number}`, content, words),
  ]

const acrossIn = (what: string, content: object, words: string): string[] =>
  pathsAcross(content, words).map(
    (path) =>
      `${what} has the words across differently formatted parts of ${path}. Name each part in a run of its own.`,
  )

/** A picture's words belong to every document that shows it. */
async function pictureProblems(
  req: PayloadRequest,
  words: string,
  contents: readonly { media: object }[],
): Promise<string[]> {
  const ids = [...new Set(contents.flatMap(({ media }) => Object.keys(media)))]
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'media',
    locale: 'all',
    pagination: false,
    req,
    where: { id: { in: ids } },
  })
  return docs
    .filter((picture) => hasWords(picture, words))
    .map(({ id }) => `The picture ${id} has the words. Change it in the panel first.`)
}

/** In how many rows of a table that is append-only words stand, whatever they are about. */
async function rowsWith(
  req: PayloadRequest,
  table: 'workflow_events' | 'preview_answers',
  words: string,
): Promise<number> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ count: number }>(sql`
    select count(*)::int as count from ${sql.identifier(table)} t
    where position(${inJson(words)} in to_jsonb(t)::text) > 0`)
  return rows[0]?.count ?? 0
}
