import { boolean, index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

import type { NotificationKind, SubjectCollection } from '../../notifications/kinds'

/** What each person is told, and what has become of the mail about it. Written from occasions, each once. */
export const notifications = pgTable(
  'notifications',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** Names the occasion and the person, so that nobody is told twice. */
    key: text('key').notNull().unique(),
    person: text('person').notNull(),
    kind: text('kind').$type<NotificationKind>().notNull(),
    collection: text('collection').$type<SubjectCollection>().notNull(),
    document: text('document').notNull(),
    /** The name of what it is about, in the person's language. */
    title: text('title').notNull(),
    /** Where on the site it is looked at: path, query and fragment. */
    address: text('address').notNull(),
    actorName: text('actor_name'),
    /** What was said: a comment, a change note, what stood against a publication. */
    words: text('words'),
    inPanel: boolean('in_panel').notNull(),
    readAt: timestamp('read_at', { withTimezone: true, mode: 'date' }),
    mail: text('mail').$type<MailState>().notNull(),
    attempts: integer('attempts').notNull().default(0),
    mailError: text('mail_error'),
    mailedAt: timestamp('mailed_at', { withTimezone: true, mode: 'date' }),
    at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
  },
  (table) => [
    index('notifications_of_person').on(table.person, table.at),
    index('notifications_mail').on(table.mail),
  ],
)

/**
 * `off`: not wanted. `pending`: to be sent at once, `digest`: with the next digest. `failed`: given up.
 * `dropped`: the person or the document was gone before it could be sent.
 */
export type MailState = 'off' | 'pending' | 'digest' | 'sent' | 'failed' | 'dropped'
