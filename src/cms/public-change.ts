import type { PayloadRequest } from 'payload'

import { currentEditionOf, editionsIn } from '../api/store/current-editions'
import { writeDocuments } from '../api/store/write-documents'
import { mediaPath } from '../content/media-path'
import { keysOf } from '../editions/edition-set'
import { filesFreed } from '../editions/files-freed'
import { publicChanges, type PublicEvent } from '../database/tables/api'
import { asSql } from '../database/statement'
import { together } from '../database/together'
import { databaseOf } from '../database/transaction'
import { pageKey } from '../page-store/surrogate-keys'
import { writeWords } from '../search/write-words'
import type { ProfileCollection } from '../vocabulary/profiles'
import type { EditionRow } from './editions'
import { queuePurge } from './purges/queue-purge'
import { tellServers } from './tell-servers'
import { TRANSITIONS, type Transition, type Rule } from '../workflow/table'

/** What a transition is to the public, by the workflow's table; undefined when it sees nothing of it. */
export function publicEventOf(
  transition: Transition,
): Exclude<PublicEvent, 'redacted'> | undefined {
  const { to, publicTo }: Rule = TRANSITIONS[transition]
  if (publicTo === undefined) return undefined
  if (publicTo === 'withdrawn') return 'withdrawn'
  // An edition comes with it, or the one of before comes back.
  return to === 'published' ? 'published' : 'restored'
}

/**
 * Records a change of what the public sees, and writes what API and search say of the document from then on, in the transaction of
 * the transition. The document's standing has to be written before.
 */
export async function recordPublicChange(
  req: PayloadRequest,
  change: {
    sequence: number
    event: PublicEvent
    collection: ProfileCollection
    document: string
    edition: string
    at: Date
    /** What the document said to the public before; absent where that was the same, or nothing. */
    before?: Pick<EditionRow, 'content' | 'media'> | undefined
  },
): Promise<void> {
  const database = await databaseOf(req)
  const { before, ...values } = change
  await together([database.insert(publicChanges).values(values), tellServers(req, change.sequence)])
  const statement = currentEditionOf(change.collection, change.document)
  const { rows } = await database.execute(asSql(statement))
  const editions = editionsIn(rows)
  for (const current of editions) {
    const earlier = before
      ? { ...current, content: before.content, media: before.media }
      : undefined
    // A redacted edition is in place of what it was.
    const known = change.event === 'published' ? earlier : undefined
    const freed = earlier ? filesFreed({ ...earlier, public: 'live' }, current) : []
    await together([
      database.execute(asSql(writeDocuments([current]))),
      database.execute(asSql(writeWords([current], known))),
      queuePurge(req, [
        ...[...LISTS, ...keysOf(earlier ?? current), ...keysOf(current)],
        ...freed.map((file) => pageKey(mediaPath(file))),
      ]),
    ])
  }
}

/** Lists of the API that every change concerns, beside those of its collection. */
const LISTS = ['editions', 'media']
