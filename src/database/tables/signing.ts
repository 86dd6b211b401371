import { sql } from 'drizzle-orm'
import { pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** The keys that editions are or were signed with. They stay, and can only be revoked. No interface reads this table. */
export const signingKeys = pgTable('signing_keys', {
  /** Its thumbprint. */
  id: text('id').primaryKey(),
  /** PEM. */
  publicKey: text('public_key').notNull(),
  /** PKCS #8 in PEM, encrypted with a key derived from the secret; null where the operator keeps it. */
  privateKey: text('private_key'),
  madeAt: timestamp('made_at', { withTimezone: true, mode: 'date' })
    .notNull()
    .default(sql`clock_timestamp()`),
  /** From then on nothing counts that was signed with it: it had come into other hands. */
  revokedAt: timestamp('revoked_at', { withTimezone: true, mode: 'date' }),
})
