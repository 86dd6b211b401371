import type { PayloadRequest } from 'payload'

import { refusalsForThread, type ThreadAction } from '../../comments/rules'
import { inTransaction, lockDocument } from '../../database/transaction'
import { Refused } from '../../workflow/refusals'
import { titleOf } from '../edition-title'
import { insertEvent } from '../events'
import { personIn } from '../perform'
import { formsOf, isInScope } from '../places'
import { loadDocument } from '../standing'
import { commentById } from './comment-row'

/**
 * Resolves a thread or opens it again, with an entry in the trail, in one transaction.
 *
 * @param thread the id of its first comment
 * @throws {Refused} with everything that stands against it
 */
export async function settleThread(
  { payload }: PayloadRequest,
  actor: { id: string },
  thread: unknown,
  action: ThreadAction,
): Promise<void> {
  await inTransaction(payload, null, async (req) => {
    const person = await personIn(req, actor.id)
    const named = await commentById(req, thread)
    if (!named || named.thread) throw noSuchThread()
    const { collection, document: id } = named
    await lockDocument(req, collection, id)
    const first = await commentById(req, named.id)
    const document = await loadDocument(req, collection, id)
    if (!first || !document) throw noSuchThread()
    const inScope = await isInScope(req, person, collection, id, formsOf(document))
    const state = { author: first.author, resolved: Boolean(first.resolvedAt) }
    const refusals = refusalsForThread(action, state, person, inScope)
    if (refusals.length > 0) throw new Refused(refusals)
    const resolves = action === 'resolve'
    await payload.db.updateOne({
      collection: 'comments',
      id: first.id,
      req,
      data: {
        resolvedAt: resolves ? new Date().toISOString() : null,
        resolvedBy: resolves ? person.id : null,
        resolvedByName: resolves ? person.name : null,
      },
    })
    await insertEvent(req, person, {
      event: resolves ? 'comment-resolved' : 'comment-reopened',
      collection,
      document: id,
      title: titleOf(document.working.content),
      details: { comment: first.id },
    })
  })
}

const noSuchThread = () =>
  new Refused([{ code: 'not-found', message: 'There is no such comment.' }])
