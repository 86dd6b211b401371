import type { Pool } from 'pg'

import { editionsIn, unrepresentedEditions } from './current-editions'
import { writeDocuments } from './write-documents'

const BATCH = 50

/**
 * Makes the stored documents true to the current editions: those that are missing, or were written from another edition or by
 * other code, are written again. Called before the server is ready; afterwards publications keep them true.
 */
export async function fillDocuments(pool: Pool): Promise<void> {
  for (;;) {
    const { text, values } = unrepresentedEditions(BATCH)
    const editions = editionsIn((await pool.query(text, values)).rows)
    if (editions.length === 0) return
    const statement = writeDocuments(editions)
    const { rowCount } = await pool.query(statement.text, statement.values)
    if (rowCount === 0) throw new Error('The documents of the public API cannot be written.')
  }
}
