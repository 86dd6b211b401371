import { randomUUID } from 'node:crypto'

import { beforeAll, describe, expect, it } from 'vitest'

import { anonymous, codesOf, type Client } from '../support/client'
import {
  agencyFields,
  bringTo,
  createDraft,
  draftCountry,
  liveCountry,
  ok,
} from '../support/content'
import { demo } from '../support/personas'

const NOWHERE = randomUUID()
const NO_CODE = { iso2: 5 }
const PUBLISHED = { _status: 'published' }

let frozen: string
let agency: string
let clients: Record<'nobody' | 'auditor' | 'contributor' | 'central', Client>

beforeAll(async () => {
  const country = await draftCountry()
  await bringTo(country, 'in-review')
  frozen = country.id
  agency = (await createDraft('agencies', agencyFields((await liveCountry()).id))).id
  clients = {
    nobody: anonymous(),
    auditor: (await demo('auditor')).client,
    // Of Belgium and Belarus alone.
    contributor: (await demo('contributor')).client,
    central: (await demo('central')).client,
  }
})

/** A path with the ids of what it names. */
const at = (path: string): string => {
  const ids: Record<string, string> = { frozen, agency, nowhere: NOWHERE }
  return path.replace(/\{(\w+)\}/g, (whole, name: string) => ids[name] ?? whole)
}

type Who = keyof typeof clients
type Method = 'POST' | 'PATCH' | 'DELETE'

describe('a write that is refused says all that stands against it, in the order of the contract', () => {
  it.each<[Who, Method, string, unknown, number, string[]]>([
    ['nobody', 'PATCH', '/countries/{frozen}', PUBLISHED, 401, ['not-signed-in']],
    ['nobody', 'PATCH', '/countries?where[id][exists]=true', PUBLISHED, 401, ['not-signed-in']],
    ['nobody', 'POST', '/countries/{frozen}/duplicate', {}, 401, ['not-signed-in']],
    [
      'nobody',
      'POST',
      '/countries/versions/{nowhere}?publishAllLocales=true',
      {},
      401,
      ['not-signed-in'],
    ],
    ['nobody', 'POST', '/comments', { text: 'Hello.' }, 401, ['not-signed-in']],
    ['nobody', 'POST', '/globals/site-settings', {}, 401, ['not-signed-in']],
    ['nobody', 'PATCH', '/users/{nowhere}', { name: 'Nobody' }, 401, ['not-signed-in']],
    ['central', 'PATCH', '/countries/{nowhere}', NO_CODE, 404, ['not-found']],
    ['central', 'PATCH', '/countries/{nowhere}', PUBLISHED, 404, ['not-found']],
    ['central', 'POST', '/countries/{nowhere}/duplicate', {}, 404, ['not-found']],
    ['central', 'POST', '/countries/{nowhere}/transitions', [1], 404, ['not-found']],
    ['central', 'POST', '/countries/{nowhere}/translations', { locale: 'xx' }, 404, ['not-found']],
    ['auditor', 'POST', '/countries', NO_CODE, 403, ['role', 'invalid-content']],
    ['auditor', 'PATCH', '/agencies/{agency}', { level: 5 }, 403, ['role', 'invalid-content']],
    ['auditor', 'PATCH', '/agencies/{agency}', PUBLISHED, 403, ['role', 'direct-publish']],
    [
      'auditor',
      'POST',
      '/agencies/{agency}/translations',
      { locale: 'xx' },
      403,
      ['role', 'invalid-query', 'invalid-content', 'expected-version-missing'],
    ],
    [
      'contributor',
      'PATCH',
      '/countries/{frozen}',
      NO_CODE,
      403,
      ['scope', 'frozen', 'invalid-content'],
    ],
    ['central', 'PATCH', '/countries/{frozen}', NO_CODE, 400, ['frozen', 'invalid-content']],
    [
      'central',
      'POST',
      '/agencies/{agency}/translations',
      { locale: 'fr', paths: [] },
      400,
      ['expected-version-missing'],
    ],
  ])('%s: %s %s', async (who, method, path, body, status, codes) => {
    const answer = await clients[who].send(method, `/api${at(path)}`, { body })
    expect([answer.status, codesOf(answer).toSorted()]).toEqual([status, codes.toSorted()])
  })

  it('and nothing of other documents where it could not be deleted anyway', async () => {
    const { id } = await liveCountry()
    ok(await clients.central.patch(`/api/agencies/${agency}`, { country: id }))
    const answer = await clients.central.delete(`/api/countries/${id}`)
    expect([answer.status, codesOf(answer)]).toEqual([409, ['state', 'has-edition']])
  })

  it('a picture is not asked for of those who may not upload one', async () => {
    const answer = await clients.auditor.post('/api/media', {})
    expect(answer.status).toBe(403)
  })
})

describe('a conflict says how the document stands', () => {
  const standing = { state: 'in-review', public: 'none', version: expect.any(String) as string }

  it.each<[string, string, unknown]>([
    [
      'translations',
      '/countries/{frozen}/translations',
      { locale: 'fr', paths: [], expectedVersion: 'x' },
    ],
    [
      'preview links',
      '/preview-links/countries/{frozen}',
      { recipient: 'The ministry', expectedVersion: 'x' },
    ],
  ])('beside what stands against %s', async (_, path, body) => {
    const answer = await clients.central.post(`/api${at(path)}`, body)
    expect([answer.status, codesOf(answer)]).toEqual([409, ['stale-version']])
    expect(answer.body).toMatchObject(standing)
  })

  it.each(['PATCH', 'DELETE'])('for each of several documents: %s', async (method) => {
    const answer = await clients.central.send(
      method,
      `/api/countries?where[id][equals]=${frozen}`,
      {
        body: { tagline: 'Another.' },
      },
    )
    expect(answer.status).toBe(409)
    expect(answer.body.errors?.[0]).toMatchObject({ id: frozen, ...standing })
  })
})

describe('W9 a deletion on content that has changed meanwhile', () => {
  it('is refused, and the draft stays', async () => {
    const remove = (version: string) =>
      clients.central.delete(`/api/agencies/${agency}`, { headers: { 'If-Match': `"${version}"` } })
    const stale = await remove('stale')
    expect([stale.status, codesOf(stale)]).toEqual([409, ['stale-version']])
    const { version } = (await clients.central.get(`/api/agencies/${agency}/transitions`)).body
    expect((await remove(String(version))).status).toBe(200)
  })
})
