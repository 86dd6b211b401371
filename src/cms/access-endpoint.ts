import { addDataAndFileToRequest, docAccessOperation, type Endpoint } from 'payload'

import { isDocumentId } from '../vocabulary/document-id'
import { signedInPerson } from './request'

/** Payload's question what one may do with a document; strangers would learn from it which documents exist. */
export const accessEndpoint = (
  slug:
    | 'countries'
    | 'ncbs'
    | 'agencies'
    | 'crime-areas'
    | 'media'
    | 'users'
    | 'comments'
    | 'editions'
    | 'workflow-events',
): Endpoint => ({
  path: '/access/:id?',
  method: 'post',
  handler: async (req) => {
    signedInPerson(req)
    await addDataAndFileToRequest(req)
    const id = req.routeParams?.id
    const collection = req.payload.collections[slug]
    return Response.json(
      await docAccessOperation({
        collection,
        req,
        ...(req.data ? { data: req.data } : {}),
        ...(isDocumentId(id) ? { id } : {}),
      }),
    )
  },
})
