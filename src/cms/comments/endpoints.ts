import type { Endpoint } from 'payload'

import type { ThreadAction } from '../../comments/rules'
import { inTransaction } from '../../database/transaction'
import { isDocumentId } from '../../vocabulary/document-id'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { Refused } from '../../workflow/refusals'
import { personIn } from '../perform'
import { signedInPerson } from '../request'
import { listComments } from './list-comments'
import { settleThread } from './settle-thread'

/** `GET /api/{collection}/{id}/comments`: what was said about a document, with the place of each comment as it is now. */
export const commentsEndpoint = (collection: ProfileCollection): Endpoint => ({
  path: '/:id/comments',
  method: 'get',
  handler: async (req) => {
    const signedIn = signedInPerson(req)
    const id = req.routeParams?.id
    if (!isDocumentId(id))
      throw new Refused([{ code: 'not-found', message: 'There is no such document.' }])
    const answer = await inTransaction(req.payload, null, async (inside) => {
      inside.i18n = req.i18n
      return listComments(inside, await personIn(inside, signedIn.id), collection, id)
    })
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  },
})

const settle = (action: ThreadAction): Endpoint => ({
  path: `/:id/${action}`,
  method: 'post',
  handler: async (req) => {
    await settleThread(req, signedInPerson(req), req.routeParams?.id, action)
    return Response.json({ message: 'Done.' })
  },
})

/** `POST /api/comments/{id}/resolve` and `…/reopen`. */
export const settleEndpoints: Endpoint[] = [settle('resolve'), settle('reopen')]
