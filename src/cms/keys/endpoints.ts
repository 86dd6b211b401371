import type { Endpoint, PayloadRequest } from 'payload'

import type { KeysAnswer, ListedKey, MadeKey } from '../../api-keys/answer'
import { noteKeyChange } from '../../api-keys/changes'
import { readGrace, readWish, stateOfKey } from '../../api-keys/rules'
import { newKey } from '../../api-keys/token'
import { inTransaction } from '../../database/transaction'
import { isDocumentId } from '../../vocabulary/document-id'
import { Refused } from '../../workflow/refusals'
import { insertEvent } from '../events'
import { grantsFor } from '../granted'
import { missingCountries } from '../missing-targets'
import { bodyOf, signedInPerson } from '../request'
import { allKeys, insertKey, keyById, replaceSecret, revokeKey, type ApiKey } from './key-store'

const { grant, granted } = grantsFor('api-keys', 'API keys are an administrator’s.')

/**
 * The keys with which programs use the API. `GET` lists them; `POST {name, owner, rights, scope, days?, perMinute?}` makes one
 * and `POST …/rotate {graceHours?}` gives it a new secret: those two answers are the only ones with a secret; `DELETE` ends one.
 */
export const keyEndpoints: Endpoint[] = [
  { path: '/api-keys', method: 'get', handler: list },
  { path: '/api-keys', method: 'post', handler: create },
  { path: '/api-keys/:key/rotate', method: 'post', handler: rotate },
  { path: '/api-keys/:key', method: 'delete', handler: revoke },
]

async function list(req: PayloadRequest): Promise<Response> {
  grant(signedInPerson(req), 'read')
  const now = new Date()
  const keys = await allKeys(req)
  return answer({ keys: keys.map((key) => listed(key, now)) } satisfies KeysAnswer)
}

async function create(req: PayloadRequest): Promise<Response> {
  const asking = signedInPerson(req)
  const body = await bodyOf(req)
  const key = newKey()
  const id = await inTransaction(req.payload, null, async (inside) => {
    const person = await granted(inside, asking, 'create')
    const wish = readWish(body, new Date())
    if (Array.isArray(wish)) throw new Refused(wish)
    const unknown = await missingCountries(inside, wish.scope.countries)
    if (unknown.length > 0)
      throw new Refused([
        {
          code: 'key-invalid',
          message: `Give in "scope" countries that there are. There is none with the id ${unknown.join(', ')}.`,
        },
      ])
    const kept = await insertKey(inside, person, wish, key)
    const { name, owner, rights, scope, expiresAt } = wish
    await insertEvent(inside, person, {
      ...aboutKey('api-key-created', kept, name),
      details: { owner, rights, scope, expiresAt: expiresAt.toISOString() },
    })
    return kept
  })
  noteKeyChange()
  return answer({ id, key } satisfies MadeKey, 201)
}

async function rotate(req: PayloadRequest): Promise<Response> {
  const asking = signedInPerson(req)
  const body = await bodyOf(req)
  const secret = newKey()
  const id = await inTransaction(req.payload, null, async (inside) => {
    const person = await granted(inside, asking, 'update')
    const key = await found(inside, req)
    const now = new Date()
    if (stateOfKey(key, now) !== 'active')
      throw new Refused([
        { code: 'state', message: 'This key does not count any more. Make a new one.' },
      ])
    const until = readGrace(body, now)
    if (Array.isArray(until)) throw new Refused(until)
    await replaceSecret(inside, key, person, secret, until)
    await insertEvent(inside, person, {
      ...aboutKey('api-key-rotated', key.id, key.name),
      details: { previousUntil: until.toISOString() },
    })
    return key.id
  })
  noteKeyChange()
  return answer({ id, key: secret } satisfies MadeKey)
}

async function revoke(req: PayloadRequest): Promise<Response> {
  const asking = signedInPerson(req)
  const id = await inTransaction(req.payload, null, async (inside) => {
    const person = await granted(inside, asking, 'update')
    const key = await found(inside, req)
    if (key.revokedAt === null) {
      await revokeKey(inside, key.id, new Date())
      await insertEvent(inside, person, aboutKey('api-key-revoked', key.id, key.name))
    }
    return key.id
  })
  noteKeyChange()
  return answer({ id, revoked: true })
}

const aboutKey = (event: string, document: string, title: string) => ({
  event,
  collection: 'api-keys',
  document,
  title,
})

async function found(inside: PayloadRequest, req: PayloadRequest): Promise<ApiKey> {
  const id = req.routeParams?.key
  const key = isDocumentId(id) ? await keyById(inside, id) : undefined
  if (!key) throw new Refused([{ code: 'not-found', message: 'There is no such key.' }])
  return key
}

const listed = (key: ApiKey, now: Date): ListedKey => ({
  id: key.id,
  name: key.name,
  owner: key.owner,
  hint: key.hint,
  rights: key.rights,
  scope: key.scope,
  perMinute: key.perMinute,
  state: stateOfKey(key, now),
  createdByName: key.createdByName,
  createdAt: key.createdAt.toISOString(),
  expiresAt: key.expiresAt.toISOString(),
  revokedAt: key.revokedAt?.toISOString() ?? null,
  lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
  previousUntil:
    key.previousUntil && key.previousUntil > now ? key.previousUntil.toISOString() : null,
})

const answer = (body: object, status = 200): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
