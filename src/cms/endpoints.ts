import { restoreVersionOperation, type Endpoint, type PayloadRequest } from 'payload'

import type { ProfileCollection } from '../vocabulary/profiles'
import { Refused } from '../workflow/refusals'
import { refusal, transition as transitionTerm } from '../workflow/sentences'
import { isTransition } from '../workflow/table'
import { accessEndpoint } from './access-endpoint'
import { bulkEndpoints } from './bulk'
import { compareEndpoint } from './collision/compare'
import { presenceEndpoint } from './collision/presence'
import { isOn } from './publication-attempt'
import { performTransition, personIn } from './perform'
import { situationEndpoint } from './situation/endpoint'
import { standingFor } from './situation/situation'
import { commentsEndpoint } from './comments/endpoints'
import { claimEndpoints } from './claims/endpoints'
import { historyEndpoints } from './history/endpoints'
import {
  bodyOf,
  documentFor,
  documentIdOf,
  inputOf,
  noSuchDocument,
  signedInPerson,
  unknownTransition,
} from './request'
import { reportsEndpoint } from './reader-reports/endpoints'
import { readinessEndpoint } from './readiness/endpoint'
import { translationEndpoints } from './translation/endpoints'
import { lookEndpoint } from './review/endpoint'
import { itemOf } from './items'
import { loadDocument } from './standing'
import { inTransaction } from '../database/transaction'

/** The endpoints that every collection under the workflow has beside Payload's own. */
export const workflowEndpoints = (collection: ProfileCollection): Endpoint[] => [
  { path: '/:id/transitions', method: 'get', handler: (req) => explain(req, collection) },
  { path: '/:id/transitions', method: 'post', handler: (req) => transition(req, collection) },
  { path: '/versions/:id', method: 'post', handler: (req) => restoreAsDraft(req, collection) },
  situationEndpoint(collection),
  compareEndpoint(collection),
  presenceEndpoint(collection),
  commentsEndpoint(collection),
  reportsEndpoint(collection),
  readinessEndpoint(collection),
  ...translationEndpoints(collection),
  lookEndpoint(collection),
  accessEndpoint(collection),
  ...historyEndpoints(collection),
  ...bulkEndpoints(collection),
  ...claimEndpoints(collection),
  { path: '/:id/duplicate', method: 'post', handler: (req) => refuseDuplicate(req, collection) },
]

/** Where a document stands, and for each transition whether the caller may ask for it and why not. */
async function explain(req: PayloadRequest, collection: ProfileCollection): Promise<Response> {
  const signedIn = signedInPerson(req)
  const id = documentIdOf(req)
  return inTransaction(
    req.payload,
    null,
    async (inside) => {
      const person = await personIn(inside, signedIn.id)
      const document = await loadDocument(inside, collection, id)
      if (!document) throw noSuchDocument()
      return Response.json(await standingFor(inside, person, document), {
        headers: { 'Cache-Control': 'no-store' },
      })
    },
    req.i18n,
  )
}

async function transition(req: PayloadRequest, collection: ProfileCollection): Promise<Response> {
  const person = signedInPerson(req)
  const id = documentIdOf(req)
  const body = await bodyOf(req).catch(async (refused: unknown) => {
    await mustExist(req, collection, id)
    throw refused
  })
  const name = body.transition
  if (!isTransition(name)) {
    await mustExist(req, collection, id)
    throw unknownTransition()
  }
  const request = { collection, id, transition: name, input: inputOf(body), i18n: req.i18n }
  let doc: object | undefined
  const event = await performTransition(req.payload, person, request, async () => {
    doc = await documentFor(req, collection, id, name)
  })
  return Response.json({ doc, event })
}

/** What is missing is said before what is wrong with the rest of a request. */
async function mustExist(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
): Promise<void> {
  await inTransaction(req.payload, null, async (inside) => {
    if (!(await itemOf(inside, collection, id))) throw noSuchDocument()
  })
}

/** Restoring a version makes a draft of it, whatever the query says. */
async function restoreAsDraft(
  req: PayloadRequest,
  collection: ProfileCollection,
): Promise<Response> {
  signedInPerson(req)
  if (isOn(req.query.publishAllLocales))
    throw new Refused([refusal('restore-is-draft', { transition: transitionTerm('publish') })])
  const doc = (await restoreVersionOperation({
    collection: req.payload.collections[collection],
    depth: 0,
    draft: true,
    id: documentIdOf(req),
    overrideAccess: false,
    req,
  })) as object
  return Response.json({ ...doc, message: req.t('version:restoredSuccessfully') })
}

async function refuseDuplicate(
  req: PayloadRequest,
  collection: ProfileCollection,
): Promise<Response> {
  signedInPerson(req)
  await mustExist(req, collection, documentIdOf(req))
  throw new Refused([refusal('no-duplicates', { transition: transitionTerm('publish') })])
}
