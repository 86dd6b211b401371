import type { Endpoint, PayloadRequest } from 'payload'

import { inTransaction } from '../../database/transaction'
import { isDocumentId } from '../../vocabulary/document-id'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { refusalsFor } from '../../workflow/decide'
import { Refused } from '../../workflow/refusals'
import { personIn } from '../perform'
import { formsOf, isInScope } from '../places'
import { signedInPerson } from '../request'
import { loadDocument } from '../standing'
import { claimOn, releaseReview, takeReview } from './claims'

const PATH = '/:id/review-claim'

/**
 * `/api/{collection}/{id}/review-claim`: GET says who is reviewing a document, POST takes the review, also from
 * somebody else, DELETE gives it back. Each answers `{claim}`, which is null when nobody has it. A claim informs;
 * it keeps nobody from deciding.
 */
export const claimEndpoints = (collection: ProfileCollection): Endpoint[] => [
  { path: PATH, method: 'get', handler: (req) => answer(req, collection, () => undefined) },
  { path: PATH, method: 'post', handler: (req) => answer(req, collection, take) },
  { path: PATH, method: 'delete', handler: (req) => answer(req, collection, releaseReview) },
]

async function answer(
  req: PayloadRequest,
  collection: ProfileCollection,
  work: (
    inside: PayloadRequest,
    collection: ProfileCollection,
    id: string,
    person: string,
  ) => Promise<void> | undefined,
): Promise<Response> {
  const { id: person } = signedInPerson(req)
  const id = req.routeParams?.id
  if (!isDocumentId(id)) throw notFound()
  const claim = await inTransaction(req.payload, null, async (inside) => {
    await work(inside, collection, id, person)
    return claimOn(inside, collection, id)
  })
  return Response.json({ claim }, { headers: { 'Cache-Control': 'no-store' } })
}

/** Only who could approve the document may say that he is reviewing it. */
async function take(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
  personId: string,
): Promise<void> {
  const person = await personIn(req, personId)
  const document = await loadDocument(req, collection, id)
  if (!document) throw notFound()
  const inScope = await isInScope(req, person, collection, id, formsOf(document))
  const refusals = refusalsFor('approve', document.standing, person, inScope)
  if (refusals.length > 0) throw new Refused(refusals)
  await takeReview(req, collection, id, person.id)
}

const notFound = () => new Refused([{ code: 'not-found', message: 'There is no such document.' }])
