import type { Pool } from 'pg'

import { removeUnusedWords, writeWords } from '../../search/write-words'
import type { Statement } from '../../database/statement'
import { editionsIn, unrepresentedEditions } from './current-editions'
import { writeDocuments } from './write-documents'

const BATCH = 50

/**
 * Makes the stored documents true to the current editions: those that are missing, or were written from another edition or by
 * other code, are written again, and the words of the search with them. Called before the server is ready; afterwards publications keep them true.
 */
export async function fillDocuments(pool: Pool): Promise<void> {
  const run = ({ text, values }: Statement) => pool.query(text, values)
  for (;;) {
    const editions = editionsIn((await run(unrepresentedEditions(BATCH))).rows)
    if (editions.length === 0) break
    await run(writeWords(editions))
    const { rowCount } = await run(writeDocuments(editions))
    if (rowCount === 0) throw new Error('The documents of the public API cannot be written.')
  }
  await run(removeUnusedWords)
}
