import type { Endpoint } from 'payload'

import { inTransaction, lockDocument } from '../../database/transaction'
import { isDocumentId } from '../../vocabulary/document-id'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { Refused } from '../../workflow/refusals'
import { bodyOf, signedInPerson } from '../request'
import { workingCopyOf } from '../working-copy'
import { recordLook } from './looks'

/**
 * `POST /api/{collection}/{id}/looks {version}`: the caller has this version in front of him. 204; 409 with
 * the current `version` when it is another one by now. Reads of the page do not count as looks: browsers
 * fetch pages that nobody looks at.
 */
export const lookEndpoint = (collection: ProfileCollection): Endpoint => ({
  path: '/:id/looks',
  method: 'post',
  handler: async (req) => {
    const person = signedInPerson(req)
    const id = req.routeParams?.id
    const { version } = await bodyOf(req)
    return inTransaction(req.payload, null, async (inside) => {
      if (!isDocumentId(id)) throw notFound()
      await lockDocument(inside, collection, id)
      const working = await workingCopyOf(inside, collection, id)
      if (!working) throw notFound()
      if (working.version !== version)
        return Response.json(
          { errors: [STALE], version: working.version },
          { status: 409, headers: { 'Cache-Control': 'no-store' } },
        )
      await recordLook(inside, person, collection, id, working)
      return new Response(null, { status: 204 })
    })
  },
})

const notFound = () => new Refused([{ code: 'not-found', message: 'There is no such document.' }])

const STALE = {
  code: 'stale-version',
  message: 'The document has changed meanwhile. Look at the newer version.',
}
