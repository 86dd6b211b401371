import type { Endpoint } from 'payload'

import { inTransaction } from '../../database/transaction'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { personIn } from '../perform'
import { bodyOf, documentIdOf, signedInPerson } from '../request'
import { handleReport } from './handle'
import { listReports } from './list'

/** `GET /api/{collection}/{id}/reports`: what readers have reported about a document. */
export const reportsEndpoint = (collection: ProfileCollection): Endpoint => ({
  path: '/:id/reports',
  method: 'get',
  handler: async (req) => {
    const signedIn = signedInPerson(req)
    const id = documentIdOf(req)
    const answer = await inTransaction(
      req.payload,
      null,
      async (inside) => listReports(inside, await personIn(inside, signedIn.id), collection, id),
      req.i18n,
    )
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  },
})

/** `POST /api/reports/{id}` with `{action, reply?, correctedIn?}`: what an editor does with a report. */
export const handleReportEndpoint: Endpoint = {
  path: '/reports/:id',
  method: 'post',
  handler: async (req) => {
    const person = signedInPerson(req)
    await handleReport(req.payload, person, documentIdOf(req), await bodyOf(req))
    return Response.json({ message: 'Done.' })
  },
}
