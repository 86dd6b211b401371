import type { Endpoint, PayloadRequest } from 'payload'

import { isDocumentId } from '../../vocabulary/document-id'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { HISTORY_KINDS, type HistoryKind } from '../../workflow/events'
import { Refused } from '../../workflow/refusals'
import { signedInPerson } from '../request'
import { aboutDocument } from './about-document'
import { compareRevisions } from './compare-revisions'
import { pagingOf } from './paging'
import { readRevisions } from './revisions'
import { readTimeline } from './timeline'

/** The history of a document, for everybody who is signed in: what happened, its versions, and any two compared. */
export const historyEndpoints = (collection: ProfileCollection): Endpoint[] => [
  {
    path: '/:id/history',
    method: 'get',
    handler: (req) =>
      answer(req, collection, (inside, id) =>
        readTimeline(inside, collection, id, pagingOf(req), kindsOf(req)),
      ),
  },
  {
    path: '/:id/history/versions',
    method: 'get',
    handler: (req) =>
      answer(req, collection, (inside, id) => readRevisions(inside, collection, id, pagingOf(req))),
  },
  {
    path: '/:id/history/comparison',
    method: 'get',
    handler: (req) =>
      answer(req, collection, async (inside, id) => {
        const { before, after } = req.query
        if (!isDocumentId(after) || (before !== undefined && !isDocumentId(before)))
          throw new Refused([
            {
              code: 'invalid-query',
              message:
                'Give in "after" the id of a version, and in "before" that of another one to compare it with.',
            },
          ])
        const compared = await compareRevisions(inside, collection, id, before ?? null, after)
        if (!compared) throw notFound()
        return { fields: compared.fields }
      }),
  },
]

/** Answers something about a document to whoever may know that it exists. */
async function answer(
  req: PayloadRequest,
  collection: ProfileCollection,
  read: (inside: PayloadRequest, id: string) => Promise<object>,
): Promise<Response> {
  signedInPerson(req)
  const id = req.routeParams?.id
  if (!isDocumentId(id)) throw notFound()
  const body = await aboutDocument(req.payload, collection, id, (inside) => read(inside, id))
  if (!body) throw notFound()
  return Response.json(body, { headers: { 'Cache-Control': 'no-store' } })
}

/** The kinds in `?kind=edit,comment`. */
function kindsOf(req: PayloadRequest): HistoryKind[] | undefined {
  const { kind } = req.query
  if (kind === undefined || kind === '') return undefined
  const asked = typeof kind === 'string' ? kind.split(',') : []
  const kinds = HISTORY_KINDS.filter((each) => asked.includes(each))
  if (kinds.length === 0 || kinds.length < asked.length)
    throw new Refused([
      {
        code: 'invalid-query',
        message: `Give in "kind" some of: ${HISTORY_KINDS.join(', ')}.`,
      },
    ])
  return kinds
}

const notFound = () => new Refused([{ code: 'not-found', message: 'There is no such document.' }])
