import { sql, type SQL } from 'drizzle-orm'

/** By how much the application's clock, which says when an edition was published, may be behind the database's, which says when a picture was changed. */
const CLOCKS = sql`interval '1 minute'`

/** What a change of a picture is held against, as the database names it. */
interface Hand {
  collection: SQL
  document: SQL
  /** The number of the edition that the change leads, or led, to. */
  change: SQL
  picture: SQL
  /** When the picture was changed. */
  at: SQL
}

/**
 * Whether who changed a picture then has a hand in a change of a document that shows it: the edition before it showed the picture as it
 * was earlier, or not at all, and the edition that it led to was not published yet.
 */
export const hasHand = ({ collection, document, change, picture, at }: Hand): SQL => {
  const edition = sql`select from editions e
    where e.collection = ${collection}::enum_editions_collection and e.document = ${document}`
  return sql`not exists (${edition} and e.number = ${change} - 1 and e.media ? ${picture} and e.published_at >= ${at})
    and not exists (${edition} and e.number = ${change} and e.published_at < ${at} - ${CLOCKS})`
}
