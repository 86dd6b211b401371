import type { Endpoint, PayloadRequest } from 'payload'

import { draftLocale, type DraftHead } from '../../api-keys/draft-contract'
import type { KeyRight } from '../../api-keys/rules'
import { presentedKey } from '../../api-keys/token'
import { inTransaction, userOf } from '../../database/transaction'
import { LOCALES, type Locale } from '../../vocabulary/locales'
import { isDocumentId } from '../../vocabulary/document-id'
import { isProfileCollection, type ProfileCollection } from '../../vocabulary/profiles'
import { Refused } from '../../workflow/refusals'
import { performTransition } from '../perform'
import { bodyOf, inputOf, noSuchDocument } from '../request'
import { listDrafts, readDraft } from './drafts'
import { personOfKey } from './key-person'
import { activeKey, type ApiKey } from './key-store'
import { unknownFields } from './unknown-fields'

const OF_DOCUMENT = '/drafts/:collection/:id'

/**
 * The only addresses at which a key is more than an anonymous reader. `GET` reads working copies in the key's scope, `POST`
 * and `PATCH` save one as fields in one language (`?locale=`), `POST …/submit {comment, expectedVersion?}` sends one to review.
 */
export const draftEndpoints: Endpoint[] = [
  { path: '/drafts/:collection', method: 'get', handler: list },
  { path: OF_DOCUMENT, method: 'get', handler: read },
  { path: '/drafts/:collection', method: 'post', handler: (req) => save(req, false) },
  { path: OF_DOCUMENT, method: 'patch', handler: (req) => save(req, true) },
  { path: `${OF_DOCUMENT}/submit`, method: 'post', handler: submit },
]

async function list(req: PayloadRequest): Promise<Response> {
  const collection = collectionIn(req)
  return inTransaction(req.payload, null, async (inside) => {
    const key = await keyFor(inside, req, 'read-drafts')
    return answer(await listDrafts(inside, key.scope, collection, req.query))
  })
}

async function read(req: PayloadRequest): Promise<Response> {
  const [collection, id] = [collectionIn(req), idIn(req)]
  return inTransaction(req.payload, null, async (inside) => {
    const key = await keyFor(inside, req, 'read-drafts')
    const draft = await readDraft(inside, key.scope, collection, id)
    return answer(draft, 200, draft)
  })
}

/** Creates or edits, through the gate like everybody, with the key as the author. */
async function save(req: PayloadRequest, exists: boolean): Promise<Response> {
  const collection = collectionIn(req)
  const id = exists ? idIn(req) : undefined
  const [data, locale] = [await bodyOf(req), localeIn(req)]
  const unknown = unknownFields(collection, data)
  return inTransaction(req.payload, null, async (inside) => {
    const key = await keyFor(inside, req, 'submit-drafts')
    // The gate compares `If-Match`.
    inside.headers = req.headers
    inside.user = userOf(personOfKey(key))
    const shared = {
      collection,
      data: data as never,
      depth: 0,
      draft: true,
      locale,
      overrideAccess: false,
      req: inside,
      user: inside.user,
    } as const
    const saved: { id: string } =
      id === undefined
        ? await req.payload.create(shared)
        : await req.payload.update({ ...shared, id })
    // Only now, because the gate is heard first on whether the key may save there at all. Nothing of it stays.
    if (unknown.length > 0) throw new Refused(unknown)
    const head = await readHead(inside, key, collection, saved.id)
    return answer(head, exists ? 200 : 201, head)
  })
}

async function submit(req: PayloadRequest): Promise<Response> {
  const [collection, id] = [collectionIn(req), idIn(req)]
  const input = inputOf(await bodyOf(req))
  const key = await inTransaction(req.payload, null, (inside) =>
    keyFor(inside, req, 'submit-drafts'),
  )
  // Reads the key again, with the document locked.
  await performTransition(req.payload, key, {
    collection,
    id,
    transition: 'submit',
    input,
    i18n: req.i18n,
  })
  return inTransaction(req.payload, null, async (inside) => {
    const head = await readHead(inside, key, collection, id)
    return answer(head, 200, head)
  })
}

/** Where a document stands, for a key that need not be allowed to read it. */
async function readHead(
  req: PayloadRequest,
  { scope }: ApiKey,
  collection: ProfileCollection,
  id: string,
): Promise<DraftHead> {
  const { content: _, ...head } = await readDraft(req, scope, collection, id)
  return head
}

/**
 * The key that a request is made with, if it has this right.
 *
 * @throws {Refused} `not-signed-in`, `role`
 */
async function keyFor(
  inside: PayloadRequest,
  { headers }: PayloadRequest,
  right: KeyRight,
): Promise<ApiKey> {
  const key = await activeKey(inside, presentedKey(headers.get('authorization')) ?? '', new Date())
  if (!key)
    throw new Refused([
      {
        code: 'not-signed-in',
        message: 'Send a key that counts: Authorization: Bearer liaison_…',
      },
    ])
  if (!key.rights.includes(right))
    throw new Refused([{ code: 'role', message: `This key does not have the right "${right}".` }])
  return key
}

function collectionIn({ routeParams }: PayloadRequest): ProfileCollection {
  const collection = routeParams?.collection
  if (isProfileCollection(collection)) return collection
  throw noSuchDocument()
}

function idIn({ routeParams }: PayloadRequest): string {
  const id = routeParams?.id
  if (isDocumentId(id)) return id
  throw noSuchDocument()
}

function localeIn({ query }: PayloadRequest): Locale {
  const { data, success } = draftLocale.safeParse(query.locale)
  if (success) return data
  throw new Refused([
    { code: 'invalid-query', message: `"locale" is one of ${LOCALES.join(', ')}.` },
  ])
}

const answer = (body: object, status = 200, head?: DraftHead): Response =>
  Response.json(body, {
    status,
    headers: { 'Cache-Control': 'no-store', ...(head ? { ETag: `"${head.version}"` } : {}) },
  })
