import { addDataAndFileToRequest, type Endpoint, type PayloadRequest, type Where } from 'payload'

import { userOf } from '../database/transaction'
import { DEFAULT_LOCALE, isLocale } from '../vocabulary/locales'
import type { ProfileCollection } from '../vocabulary/profiles'
import { Refused } from '../workflow/refusals'
import { spoken } from './language/spoken'
import { refusalsToPublish } from './publication-attempt'
import { signedInPerson } from './request'

/** How many documents one bulk request may change. */
const MOST = 100

/**
 * Saving and deleting many documents at once, each by itself through the gate, so that one that is refused
 * does not stop the others. Payload's own bulk operations are off: their buttons would publish.
 */
export const bulkEndpoints = (collection: ProfileCollection): Endpoint[] => [
  {
    path: '/',
    method: 'patch',
    handler: async (req) => {
      signedInPerson(req)
      await addDataAndFileToRequest(req)
      const against = refusalsToPublish(req.query, req.data, true)
      if (against.length > 0) throw new Refused(against)
      const data = (req.data ?? {}) as never
      return each(req, collection, (id) =>
        req.payload.update({ collection, id, data, draft: true, ...asCaller(req) }),
      )
    },
  },
  {
    path: '/',
    method: 'delete',
    handler: (req) =>
      each(req, collection, (id) => req.payload.delete({ collection, id, ...asCaller(req) })),
  },
]

const asCaller = (req: PayloadRequest) => {
  const person = signedInPerson(req)
  const locale = isLocale(req.locale) ? req.locale : DEFAULT_LOCALE
  // A request of its own for each document, with the version that the caller has seen (`If-Match`).
  const own: Partial<PayloadRequest> = { headers: req.headers }
  return { depth: 0, locale, overrideAccess: false, req: own, user: userOf(person) } as const
}

/** Does something to each document that the query finds, and reports what became of each. */
async function each(
  req: PayloadRequest,
  collection: ProfileCollection,
  change: (id: string) => Promise<unknown>,
): Promise<Response> {
  const caller = asCaller(req)
  const { where } = req.query
  if (typeof where !== 'object')
    throw new Refused([
      { code: 'invalid-content', message: 'Say with "where" which documents are meant.' },
    ])
  const found = await req.payload.find({
    collection,
    draft: true,
    limit: MOST,
    select: {},
    where: where as Where,
    ...caller,
  })
  if (found.totalDocs > MOST)
    throw new Refused([
      {
        code: 'invalid-content',
        message: `${String(found.totalDocs)} documents match, and at most ${String(MOST)} are changed at once. Narrow "where"; nothing was changed.`,
      },
    ])
  const docs: unknown[] = []
  const refused: Refused[] = []
  const errors: object[] = []
  for (const { id } of found.docs)
    try {
      docs.push(await change(id))
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      const { refusals, status, standing } = error
      refused.push(error)
      for (const said of spoken(req, refusals))
        errors.push({ id, ...said, ...(status === 409 && standing) })
    }
  return Response.json({ docs, errors }, { status: refused[0]?.status ?? 200 })
}
