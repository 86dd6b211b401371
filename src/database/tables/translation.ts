import { index, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

import type { TargetLocale } from '../../translation/translations'
import type { ProfileCollection } from '../../vocabulary/profiles'

/**
 * From which English each translation was made. Texts are named by their digests, not by their place, so that
 * it holds for moved rows and for versions that return. `sourceText` is the English, kept once it has changed.
 */
export const translationOrigins = pgTable(
  'translation_origins',
  {
    collection: text('collection').$type<ProfileCollection>().notNull(),
    document: text('document').notNull(),
    field: text('field').notNull(),
    locale: text('locale').$type<TargetLocale>().notNull(),
    translation: text('translation').notNull(),
    source: text('source').notNull(),
    sourceText: jsonb('source_text').$type<unknown>(),
    /** Who wrote the translation, or found it right. */
    person: text('person').notNull(),
    at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({
      columns: [
        table.collection,
        table.document,
        table.field,
        table.locale,
        table.translation,
        table.source,
      ],
    }),
  ],
)

/** How far each working copy is translated, for the translators' queue. Computed again with each save. */
export const translationProgress = pgTable(
  'translation_progress',
  {
    collection: text('collection').$type<ProfileCollection>().notNull(),
    document: text('document').notNull(),
    locale: text('locale').$type<TargetLocale>().notNull(),
    /** Texts in English; how many of them are translated; how many of those are stale. */
    texts: integer('texts').notNull(),
    translated: integer('translated').notNull(),
    stale: integer('stale').notNull(),
    /** Since when something is missing or stale; null while nothing is. */
    openSince: timestamp('open_since', { withTimezone: true, mode: 'date' }),
    /** What the document is called, and the country it belongs to or is. */
    title: text('title').notNull(),
    country: text('country'),
    /** Digest of the list of fields it was computed with: another one after an upgrade computes it again. */
    shape: text('shape').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.collection, table.document, table.locale] }),
    index('translation_progress_open').on(table.locale, table.openSince),
  ],
)
