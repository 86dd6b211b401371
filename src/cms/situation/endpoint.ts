import type { Endpoint } from 'payload'

import { isDocumentId } from '../../vocabulary/document-id'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { Refused } from '../../workflow/refusals'
import { refusal } from '../../workflow/sentences'
import { signedInPerson } from '../request'
import { situationOf } from './situation'

/** `GET /api/{collection}/{id}/situation`: what the page of a document says about it to the caller. */
export const situationEndpoint = (collection: ProfileCollection): Endpoint => ({
  path: '/:id/situation',
  method: 'get',
  handler: async (req) => {
    const person = signedInPerson(req)
    const id = req.routeParams?.id
    const situation = isDocumentId(id) ? await situationOf(req, person, collection, id) : undefined
    if (!situation) throw new Refused([refusal('not-found')])
    return Response.json(situation, { headers: { 'Cache-Control': 'no-store' } })
  },
})
