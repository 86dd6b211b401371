import { sql } from 'drizzle-orm'
import {
  bigint,
  customType,
  index,
  integer,
  json,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'

import type { Locale, Localized } from '../../vocabulary/locales'
import type { ProfileCollection } from '../../vocabulary/profiles'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/**
 * What the public API says of each document that was published, finished, in each language and in all of them. A
 * function of the current editions (docs/decisions/0011), written in the transaction that changes what the public sees.
 */
export const apiDocuments = pgTable(
  'api_documents',
  {
    collection: text('collection').$type<ProfileCollection>().notNull(),
    document: text('document').notNull(),
    /** `all`: with a value for each language. */
    locale: text('locale').notNull(),
    public: text('public').$type<'live' | 'withdrawn'>().notNull(),
    notice: jsonb('notice').$type<Localized<string>>(),
    slug: text('slug'),
    sortName: text('sort_name').notNull(),
    summary: json('summary').notNull(),
    body: json('body').notNull(),
    /** The pictures that it uses, by id. */
    media: json('media').notNull(),
    tags: text('tags').array().notNull(),
    targets: text('targets').array().notNull(),
    /** Its words, folded, with their places and weights. */
    search: tsvector('search').notNull(),
    /** Those of its names. */
    names: tsvector('names')
      .notNull()
      .default(sql`''`),
    /** Its names as whole ones, folded, its own one first. */
    called: text('called')
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** Id of the country that it belongs to. */
    country: text('country'),
    edition: uuid('edition').notNull(),
    /** Of the code that wrote it: rows of another one are written again. */
    representation: integer('representation').notNull(),
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
    publishedAt: timestamp('published_at', { withTimezone: true, mode: 'date' }).notNull(),
    firstPublishedAt: timestamp('first_published_at', {
      withTimezone: true,
      mode: 'date',
    }).notNull(),
    changedAt: timestamp('changed_at', { withTimezone: true, mode: 'date' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.document, table.locale] }),
    index('api_documents_collection').on(table.collection, table.locale),
    index('api_documents_slug').on(table.slug, table.locale),
    index('api_documents_tags').using('gin', table.tags),
    index('api_documents_search').using('gin', table.search),
    index('api_documents_country').on(table.country, table.locale),
  ],
)

/**
 * The words that current editions have or had, folded, in each language: for finding other forms of a word, and what was meant
 * by a misspelt one. A word is nobody's here: an answer has it only while a live document does.
 */
export const searchWords = pgTable(
  'search_words',
  {
    locale: text('locale').$type<Locale>().notNull(),
    word: text('word').notNull(),
    /** By the language's stemmer, of every spelling that there was. */
    stems: text('stems').array().notNull(),
    /** What is left of it when letters are left out (src/search/word-forms.ts). */
    deletions: text('deletions').array().notNull(),
  },
  (table) => [
    // By the word first: an index by the language would tempt the planner to read all its words.
    primaryKey({ columns: [table.word, table.locale] }),
    index('search_words_stems').using('gin', table.stems),
    index('search_words_deletions').using('gin', table.deletions),
  ],
)

/** Every change of what the public sees, 1, 2, 3, … in the order of commits, without gaps. Append-only. */
export const publicChanges = pgTable(
  'public_changes',
  {
    sequence: bigint('sequence', { mode: 'number' }).primaryKey(),
    event: text('event').$type<PublicEvent>().notNull(),
    collection: text('collection').$type<ProfileCollection>().notNull(),
    document: text('document').notNull(),
    /** The edition that was published, withdrawn or restored. */
    edition: uuid('edition').notNull(),
    at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull(),
  },
  (table) => [
    index('public_changes_document').on(table.collection, table.document, table.sequence),
  ],
)

export type PublicEvent = 'published' | 'withdrawn' | 'restored' | 'redacted'
