import { sql } from 'drizzle-orm'
import type { Payload, PayloadRequest } from 'payload'

import type { Person } from '../../access/person'
import { databaseOf, inTransaction, lockDocument } from '../../database/transaction'
import type { RedactionOrder } from '../../redaction/order'
import { BLACKED_OUT, withoutWords } from '../../redaction/words'
import { titleOf } from '../edition-title'
import { insertEvent } from '../events'
import { updateItem } from '../items'
import { keepBeside } from '../keep-beside'
import { loadDocument, type LoadedDocument } from '../standing'
import { workingCopyOf } from '../working-copy'
import { redacted, writeRedacted } from './editions'
import { administratorWith } from './administrator'
import { findWords, type Findings } from './findings'
import { replaceAt } from './places'
import { queueRefresh } from './refresh-site'
import { tellThePublic } from './tell-the-public'
import { keepAuthors, versionNames } from './versions'

/** What a run of the command has found and done. */
export interface RedactionResult extends Findings {
  isDone: boolean
}

/**
 * Removes words from everything that belongs to a document, in one transaction: all of it or nothing, with an entry in the
 * trail for each edition. Done again, it finds nothing any more. Only looks unless the order is applied.
 *
 * @throws {Error} one sentence, when the document or the person is not there
 */
export async function redact(payload: Payload, order: RedactionOrder): Promise<RedactionResult> {
  return inTransaction(payload, null, async (req) => {
    const { collection, document: id } = order
    await lockDocument(req, collection, id)
    const person = await administratorWith(req, order.by)
    const document = await loadDocument(req, collection, id)
    if (!document) throw new Error(`There is no document ${collection}/${id}.`)
    const findings = await findWords(req, order, document)
    const hasWork = findings.editions.length > 0 || findings.places.length > 0
    const isDone = order.isApplied && hasWork && findings.problems.length === 0
    if (isDone) await remove(req, person, order, document, findings)
    return { ...findings, isDone }
  })
}

async function remove(
  req: PayloadRequest,
  person: Person,
  { collection, document: id, words, reason }: RedactionOrder,
  { item, working }: LoadedDocument,
  { editions, places }: Findings,
): Promise<void> {
  const now = new Date()
  const entry = {
    event: 'redact',
    collection,
    document: id,
    title: withoutWords(titleOf(working.content), words),
    comment: { en: reason },
  }
  const before =
    places.length > 0 ? await versionNames(req, collection, id) : new Map<string, string>()
  for (const edition of editions.map((each) => redacted(each, words))) {
    const { title, number, hash } = edition
    await insertEvent(req, person, { ...entry, title, edition: number, version: hash })
    await writeRedacted(req, edition, now)
    if (number === item.editionNumber)
      await updateItem(req, collection, id, { editionVersion: hash })
  }
  const database = await databaseOf(req)
  await database.execute(
    sql`select set_config('liaison.transition', ${`${collection}:${id}`}, true)`,
  )
  for (const { place } of places) await replaceAt(req, place, words, BLACKED_OUT)
  await database.execute(sql`select set_config('liaison.transition', '', true)`)
  if (places.length > 0) {
    await keepAuthors(req, collection, id, before, await versionNames(req, collection, id))
    const after = await workingCopyOf(req, collection, id)
    if (after && after.version !== working.version)
      await keepBeside(req, {
        collection,
        id,
        // As if it had never said anything else: the English of before is kept beside its translations.
        before: after.content,
        after: after.content,
        person: person.id,
        isRestored: true,
      })
  }
  // Drafts, comments and the like have changed: the trail says so, too.
  if (editions.length === 0) await insertEvent(req, person, entry)
  else {
    await tellThePublic(req, item, now)
    await queueRefresh(req)
  }
}
