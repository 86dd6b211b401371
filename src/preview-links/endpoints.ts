import type { Endpoint, PayloadRequest } from 'payload'

import { isGranted } from '../access/access-for'
import type { Person } from '../access/person'
import { titleOf } from '../cms/edition-title'
import { insertEvent } from '../cms/events'
import { personIn } from '../cms/perform'
import { formsOf, isInScope } from '../cms/places'
import { bodyOf, signedInPerson } from '../cms/request'
import { loadDocument, type LoadedDocument } from '../cms/standing'
import { inTransaction } from '../database/transaction'
import { isDocumentId } from '../vocabulary/document-id'
import { isProfileCollection, type ProfileCollection } from '../vocabulary/profiles'
import { againstVersion } from '../workflow/decide'
import { Refused, type Refusal } from '../workflow/refusals'
import { insertLink, linkById, linksOf, revokeLink } from './links'
import { readWish, stateOfLink } from './rules'
import { hashOfToken, newToken } from './token'

const OF_DOCUMENT = '/preview-links/:collection/:id'

/**
 * Links to one version for people without an account. `GET` lists those of a document with what was answered, `POST
 * {recipient, days?, expectedVersion?}` makes one and is the only answer with its address, `DELETE` by the link's id
 * revokes it.
 */
export const previewLinkEndpoints: Endpoint[] = [
  { path: OF_DOCUMENT, method: 'get', handler: list },
  { path: OF_DOCUMENT, method: 'post', handler: create },
  { path: '/preview-links/:link', method: 'delete', handler: revoke },
]

async function list(req: PayloadRequest): Promise<Response> {
  const { id: personId } = signedInPerson(req)
  const { collection, id } = documentIn(req)
  return inTransaction(req.payload, null, async (inside) => {
    const person = await personIn(inside, personId)
    const document = await found(inside, collection, id)
    const now = new Date()
    const links = await linksOf(inside, collection, id)
    return answer({
      mayShare: (await refusalsOf(inside, person, document, 'create')).length === 0,
      version: document.working.version,
      links: links.map((link) => ({
        ...link,
        state: stateOfLink(link, now),
        isCurrent: link.version === document.working.version,
      })),
    })
  })
}

async function create(req: PayloadRequest): Promise<Response> {
  const { id: personId } = signedInPerson(req)
  const { collection, id } = documentIn(req)
  const body = await bodyOf(req)
  const now = new Date()
  const token = newToken()
  const link = await inTransaction(req.payload, null, async (inside) => {
    const person = await personIn(inside, personId)
    const document = await found(inside, collection, id)
    const { working } = document
    const wish = readWish(body, now)
    const refusals = [
      ...(await refusalsOf(inside, person, document, 'create')),
      ...(Array.isArray(wish) ? wish : []),
      ...againstVersion(body.expectedVersion, working.version),
    ]
    if (refusals.length > 0 || Array.isArray(wish)) {
      const { state, public: shown } = document.item
      throw new Refused(refusals, {
        standing: { state, public: shown, version: working.version },
      })
    }
    const kept = await insertLink(inside, {
      ...wish,
      tokenHash: hashOfToken(token),
      collection,
      document: id,
      version: working.version,
      content: working.content,
      media: working.media,
      createdBy: person.id,
      createdByName: person.name,
      createdAt: now,
    })
    await insertEvent(inside, person, {
      event: 'preview-link-created',
      collection,
      document: id,
      title: titleOf(working.content),
      version: working.version,
      details: { link: kept, recipient: wish.recipient, expiresAt: wish.expiresAt.toISOString() },
    })
    return kept
  })
  return answer({ id: link, path: `/preview/link/${token}` }, 201)
}

async function revoke(req: PayloadRequest): Promise<Response> {
  const { id: personId } = signedInPerson(req)
  const id = req.routeParams?.link
  if (!isDocumentId(id)) throw notFound()
  await inTransaction(req.payload, null, async (inside) => {
    const person = await personIn(inside, personId)
    const link = await linkById(inside, id)
    if (!link) throw notFound()
    const document = await found(inside, link.collection, link.document)
    const refusals = await refusalsOf(inside, person, document, 'update')
    if (refusals.length > 0) throw new Refused(refusals)
    if (!(await revokeLink(inside, id, new Date()))) return
    await insertEvent(inside, person, {
      event: 'preview-link-revoked',
      collection: link.collection,
      document: link.document,
      title: titleOf(document.working.content),
      version: link.version,
      details: { link: id, recipient: link.recipient },
    })
  })
  return answer({ id, revoked: true })
}

/** What stands against a person's sharing a document, by the access matrix and his scope. */
async function refusalsOf(
  req: PayloadRequest,
  person: Person,
  document: LoadedDocument,
  action: 'create' | 'update',
): Promise<Refusal[]> {
  if (!isGranted(person, 'preview-links', action))
    return [
      {
        code: 'role',
        message: 'Sharing a preview needs the role contributor, reviewer or publisher.',
      },
    ]
  const { collection, document: id } = document.item
  if (await isInScope(req, person, collection, id, formsOf(document))) return []
  return [{ code: 'scope', message: 'This document lies outside your scope.' }]
}

function documentIn(req: PayloadRequest): { collection: ProfileCollection; id: string } {
  const { collection, id } = req.routeParams ?? {}
  if (!isProfileCollection(collection) || !isDocumentId(id)) throw notFound()
  return { collection, id }
}

async function found(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
): Promise<LoadedDocument> {
  const document = await loadDocument(req, collection, id)
  if (!document) throw notFound()
  return document
}

const notFound = () => new Refused([{ code: 'not-found', message: 'There is no such document.' }])

const answer = (body: object, status = 200) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
