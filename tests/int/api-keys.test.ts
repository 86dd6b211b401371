import { beforeAll, describe, expect, it } from 'vitest'

import { draftListSchema } from '@/api-keys/draft-contract'
import { newKey } from '@/api-keys/token'
import { anonymous, codesOf, type Answer, type Client } from '../support/client'
import {
  agencyFields,
  bringTo,
  countryFields,
  createDraft,
  draftCountry,
  edit,
  liveCountry,
  marker,
  ok,
  versionOf,
  type Document,
} from '../support/content'
import { database, rowsOf } from '../support/database'
import { demo, newPerson, theCast, type Cast } from '../support/personas'

let cast: Cast

beforeAll(async () => {
  cast = await theCast()
})

/** What the audit trail has about something, the oldest first. */
const eventsAbout = (document: string) =>
  rowsOf<{ event: string; actor: string }>(
    `select event, actor, actor_name, title, details from workflow_events where document = $1 order by at`,
    [document],
  )

interface Key {
  id: string
  secret: string
}

const EVERYWHERE = { kind: 'all' }
const inCountry = ({ id }: Document) => ({ kind: 'countries', countries: [id] })

/** Makes a key and answers its id and its secret. */
async function makeKey(wish: object = {}, client: Client = cast.admin): Promise<Key> {
  const base = { name: marker('Service'), owner: 'An office', scope: EVERYWHERE }
  const { body } = ok(await client.post('/api/api-keys', { ...base, ...wish }))
  return { id: body.id ?? '', secret: String(body.key) }
}

/** Somebody who sends a key. */
class KeyHolder {
  constructor(readonly secret: string) {}

  send(method: string, path: string, body?: unknown, headers = {}): Promise<Answer> {
    return anonymous().send(method, path, {
      headers: { Authorization: `Bearer ${this.secret}`, ...headers },
      ...(body === undefined ? {} : { body }),
    })
  }
  get = (path: string) => this.send('GET', path)
}

const holding = ({ secret }: Key) => new KeyHolder(secret)
const draftOf = ({ collection, id }: Document) => `/api/drafts/${collection}/${id}`

describe('a key is an administrator’s', () => {
  it('who sees its secret once: the database has a hash, the trail and the list have neither', async () => {
    const { id, secret } = await makeKey({ name: 'Border feed' })
    const [row] = await rowsOf<Record<string, unknown>>('select * from api_keys where id = $1', [
      id,
    ])
    const list = ok(await cast.admin.get('/api/api-keys'))
    const events = await eventsAbout(id)
    expect(list.text).toContain(id)
    expect(events.map(({ event }) => event)).toEqual(['api-key-created'])
    for (const text of [JSON.stringify(row), list.text, JSON.stringify(events)]) {
      expect(text).not.toContain(secret)
      expect(text).not.toContain(secret.slice(8, 40))
    }
    expect(list.text).not.toContain(String(row?.hash))
  })

  it('nobody else makes, replaces, revokes or, but for auditors, sees one; a key does none of it', async () => {
    const key = await makeKey({ rights: ['read-drafts', 'submit-drafts'] })
    const others = await Promise.all(
      (['contributor', 'reviewer', 'publisher', 'auditor'] as const).map((role) =>
        newPerson([role]),
      ),
    )
    const wish = { name: 'x', owner: 'y', scope: EVERYWHERE }
    for (const { client } of others) {
      expect((await client.post('/api/api-keys', wish)).status).toBe(403)
      expect((await client.post(`/api/api-keys/${key.id}/rotate`)).status).toBe(403)
      expect((await client.delete(`/api/api-keys/${key.id}`)).status).toBe(403)
    }
    const seen = await Promise.all(others.map(({ client }) => client.get('/api/api-keys')))
    expect(seen.map(({ status }) => status)).toEqual([403, 403, 403, 200])
    const holder = holding(key)
    expect((await holder.get('/api/api-keys')).status).toBe(401)
    expect((await holder.send('POST', '/api/api-keys', wish)).status).toBe(401)
    expect((await holder.send('DELETE', `/api/api-keys/${key.id}`)).status).toBe(401)
    expect((await anonymous().get('/api/api-keys')).status).toBe(401)
  })

  it('refuses what a key cannot be, and says what would work', async () => {
    const refused = await cast.admin.post('/api/api-keys', { rights: ['publish'] })
    expect(refused.status).toBe(400)
    expect(codesOf(refused)).toEqual(['key-invalid', 'key-invalid', 'key-invalid', 'key-invalid'])
    expect(refused.text).toContain('read-drafts')
  })
})

describe('L1: a key without the right to drafts gets exactly what anonymous readers get', () => {
  it('by REST, GraphQL and /api/v1, also with draft=true and a filter', async () => {
    const words = marker('secret')
    const live = await liveCountry()
    await edit(live, { tagline: words })
    const hidden = await draftCountry({ tagline: words })
    const rights = ['read-drafts', 'submit-drafts']
    const holders = [holding(await makeKey()), holding(await makeKey({ rights }))]
    const paths = [
      `/api/countries/${live.id}?draft=true`,
      `/api/countries/${hidden.id}?draft=true`,
      `/api/countries?where[id][equals]=${hidden.id}&draft=true&trash=true`,
      `/api/countries/versions?where[parent][equals]=${live.id}`,
      `/api/countries/${live.id}/transitions`,
      `/api/v1/countries/${hidden.id}`,
      `/preview/countries/${hidden.id}`,
      '/api/workflow-events',
      '/api/users',
      '/api/users/me',
      '/api/access',
    ]
    for (const holder of holders)
      for (const path of paths) {
        const [mine, theirs] = [await holder.get(path), await anonymous().get(path)]
        expect([path, mine.status, mine.text]).toEqual([path, theirs.status, theirs.text])
        expect(mine.text).not.toContain(words)
      }
    const [query] = [{ query: `{ Country(id: "${live.id}", draft: true) { tagline } }` }]
    const asked = await holders[1]?.send('POST', '/api/graphql', query)
    expect(asked?.text).toBe((await anonymous().post('/api/graphql', query)).text)
    expect(asked?.text).not.toContain(words)
  })

  it('and no draft: not with the right to write alone, not outside the scope, not without a key', async () => {
    const words = marker('secret')
    const [ours, theirs] = [await draftCountry(), await draftCountry({ tagline: words })]
    const reads = { rights: ['read-drafts'], scope: inCountry(ours) }
    const writes = { rights: ['submit-drafts'], scope: inCountry(theirs) }
    expect((await anonymous().get(draftOf(theirs))).status).toBe(401)
    expect((await cast.admin.get(draftOf(theirs))).status).toBe(401)
    expect((await holding(await makeKey()).get(draftOf(theirs))).status).toBe(403)
    expect((await holding(await makeKey(writes)).get(draftOf(theirs))).status).toBe(403)
    const reader = holding(await makeKey(reads))
    expect((await reader.get(draftOf(ours))).status).toBe(200)
    expect((await reader.get(draftOf(theirs))).status).toBe(404)
    const list = ok(await reader.get('/api/drafts/countries'))
    expect(draftListSchema.parse(list.body)).toEqual(list.body)
    expect((list.body.drafts as { id: string }[]).map(({ id }) => id)).toEqual([ours.id])
    expect((await reader.get('/api/drafts/crime-areas')).body.drafts).toEqual([])
    expect((await reader.get('/api/drafts/users')).status).toBe(404)
  })

  it('and an agency only when it lies in the scope as it is live and as its draft would make it', async () => {
    const [home, away] = [await liveCountry(), await liveCountry()]
    const agency = await bringTo(await createDraft('agencies', agencyFields(home.id)), 'published')
    const readers = await Promise.all(
      [home, away].map(async (country) =>
        holding(await makeKey({ rights: ['read-drafts'], scope: inCountry(country) })),
      ),
    )
    const seen = () =>
      Promise.all(readers.map(async (reader) => (await reader.get(draftOf(agency))).status))
    expect(await seen()).toEqual([200, 404])
    await edit(agency, { country: away.id })
    expect(await seen()).toEqual([404, 404])
    const lists = await Promise.all(readers.map((reader) => reader.get('/api/drafts/agencies')))
    expect(lists.map(({ text }) => text.includes(agency.id))).toEqual([false, false])
  })
})

describe('a key that submits drafts', () => {
  it('writes in its scope, language by language, submits, and is named as the author', async () => {
    const country = await draftCountry()
    const words = marker('tagline')
    const wish = {
      name: words,
      rights: ['read-drafts', 'submit-drafts'],
      scope: inCountry(country),
    }
    const key = await makeKey(wish)
    const holder = holding(key)
    const before = ok(await holder.get(draftOf(country)))
    const fresh = { 'If-Match': before.headers.get('etag') ?? '' }
    const saved = await holder.send('PATCH', draftOf(country), { tagline: words }, fresh)
    expect(ok(saved).body).toMatchObject({ state: 'draft', public: 'none' })
    const stale = await holder.send('PATCH', draftOf(country), { tagline: 'x' }, fresh)
    expect([stale.status, codesOf(stale)]).toEqual([409, ['stale-version']])
    ok(await holder.send('PATCH', `${draftOf(country)}?locale=fr`, { tagline: `${words} fr` }))
    const content = ok(await holder.get(draftOf(country))).body.content as Record<string, unknown>
    expect(content.tagline).toEqual({ en: words, fr: `${words} fr` })

    const agency = await holder.send('POST', '/api/drafts/agencies', agencyFields(country.id))
    expect(ok(agency).status).toBe(201)
    const submitted = await holder.send('POST', `${draftOf(country)}/submit`, { comment: 'News.' })
    expect(ok(submitted).body).toMatchObject({ state: 'in-review' })
    const events = await eventsAbout(country.id)
    expect(events.filter(({ actor }) => actor === key.id).map(({ event }) => event)).toEqual([
      'edit',
      'submit',
    ])
    const review = ok(await cast.reviewer.get(`/api/countries/${country.id}/history`))
    expect(review.text).toContain(words)
  })

  it('is told of fields that there are not, and nothing is saved', async () => {
    const country = await draftCountry()
    const wish = { rights: ['read-drafts', 'submit-drafts'], scope: inCountry(country) }
    const holder = holding(await makeKey(wish))
    const { version } = ok(await holder.get(draftOf(country))).body
    const fields = agencyFields(country.id, { nope: 1 })
    for (const refused of [
      await holder.send('POST', '/api/drafts/agencies', fields),
      await holder.send('PATCH', draftOf(country), { tagline: 'Another.', nope: 1 }),
    ])
      expect([refused.status, refused.body.errors]).toMatchObject([
        400,
        [{ code: 'invalid-content', path: 'nope' }],
      ])
    expect(ok(await holder.get(draftOf(country))).body.version).toBe(version)
    expect(ok(await holder.get('/api/drafts/agencies')).body.drafts).toEqual([])
    const elsewhere = { tagline: 'x', nope: 1 }
    expect((await holder.send('PATCH', draftOf(await draftCountry()), elsewhere)).status).toBe(403)
  })

  it('does nothing else: not outside its scope, no other transition, no publication', async () => {
    const [ours, theirs] = [await draftCountry(), await draftCountry()]
    const wish = { rights: ['read-drafts', 'submit-drafts'], scope: inCountry(ours) }
    const holder = holding(await makeKey(wish))
    const statusOf = async (method: string, path: string, body: object = {}) =>
      (await holder.send(method, path, body)).status
    expect(await statusOf('PATCH', draftOf(theirs), { tagline: 'x' })).toBe(403)
    expect(await statusOf('POST', `${draftOf(theirs)}/submit`, { comment: 'x' })).toBe(403)
    expect(await statusOf('POST', '/api/drafts/countries', await countryFields())).toBe(403)
    expect(await statusOf('POST', '/api/drafts/agencies', agencyFields(theirs.id))).toBe(403)
    expect(await statusOf('PATCH', draftOf(ours), { _status: 'published' })).toBe(403)
    expect(await statusOf('POST', '/api/drafts/media')).toBe(404)
    for (const name of ['recall', 'approve', 'publish', 'transitions'])
      expect(await statusOf('POST', `${draftOf(ours)}/${name}`)).toBe(404)
    for (const transition of ['submit', 'approve', 'publish', 'emergency-publish', 'discard'])
      expect(await statusOf('POST', `/api/countries/${ours.id}/transitions`, { transition })).toBe(
        401,
      )
    expect(await statusOf('POST', '/api/countries', await countryFields())).toBeGreaterThan(400)
    expect(await statusOf('PATCH', `/api/countries/${ours.id}`, { tagline: 'x' })).toBeGreaterThan(
      400,
    )
    expect(await statusOf('DELETE', `/api/countries/${ours.id}`)).toBeGreaterThan(400)
    expect(await statusOf('POST', '/api/users/invite')).toBe(401)
    const { state } = ok(await cast.writer.get(`/api/countries/${ours.id}/transitions`)).body
    expect(state).toBe('draft')
  })

  it('W3: whoever has seen its secret approves nothing of what it wrote', async () => {
    const both = await newPerson(['administrator', 'reviewer'])
    const country = await draftCountry()
    const wish = { rights: ['submit-drafts'], scope: inCountry(country) }
    const holder = holding(await makeKey(wish, both.client))
    ok(await holder.send('PATCH', draftOf(country), { tagline: marker('machine') }))
    ok(await holder.send('POST', `${draftOf(country)}/submit`, { comment: 'News.' }))
    const input = { expectedVersion: await versionOf(country) }
    const refused = await both.client.transition('countries', country.id, 'approve', input)
    expect([refused.status, codesOf(refused)]).toEqual([403, ['four-eyes']])
    ok(await cast.reviewer.transition('countries', country.id, 'approve', input))
  })
})

describe('a key ends', () => {
  it('at once when it is revoked, and when it has expired', async () => {
    const country = await draftCountry()
    const wish = { rights: ['read-drafts'], scope: inCountry(country) }
    const [revoked, expired] = [await makeKey(wish), await makeKey(wish)]
    for (const key of [revoked, expired]) ok(await holding(key).get(draftOf(country)))
    // What another process has changed, the database knows before this process's front door does.
    await database().query('update api_keys set expires_at = now() where id = $1', [expired.id])
    expect((await holding(expired).get(draftOf(country))).status).toBe(401)
    ok(await cast.admin.delete(`/api/api-keys/${revoked.id}`))
    expect((await holding(revoked).get(draftOf(country))).status).toBe(401)
    expect((await holding(revoked).get('/api/v1/countries')).status).toBe(401)
    expect((await eventsAbout(revoked.id)).map(({ event }) => event)).toContain('api-key-revoked')
    const again = await cast.admin.post(`/api/api-keys/${revoked.id}/rotate`)
    expect(again.status).toBe(409)
  })

  it('with a grace when it is replaced: both secrets count until then, the one before them no more', async () => {
    const first = await makeKey()
    const rotate = async (graceHours: number): Promise<Key> => {
      const { body } = ok(await cast.admin.post(`/api/api-keys/${first.id}/rotate`, { graceHours }))
      return { id: first.id, secret: String(body.key) }
    }
    const statuses = async (...keys: Key[]) =>
      Promise.all(keys.map(async (key) => (await holding(key).get('/api/v1/countries')).status))
    const second = await rotate(1)
    expect(await statuses(first, second)).toEqual([200, 200])
    const third = await rotate(1)
    expect(await statuses(first, second, third)).toEqual([401, 200, 200])
    const fourth = await rotate(0)
    expect(await statuses(first, second, third, fourth)).toEqual([401, 401, 401, 200])
  })
})

describe('requests with a key', () => {
  it('are limited at its rate on every interface, and each says what is left', async () => {
    const holder = holding(await makeKey({ perMinute: 3 }))
    const paths = [
      '/api/v1/countries',
      '/api/countries',
      '/en/search?q=police',
      '/api/v1/countries',
    ]
    const answers = []
    for (const path of paths) answers.push(await holder.get(path))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429])
    expect(answers[0]?.headers.get('ratelimit-policy')).toBe('"key";q=3;w=60')
    expect(answers.map(({ headers }) => headers.get('ratelimit')?.replace(/;t=.*/, ''))).toEqual([
      '"key";r=2',
      '"key";r=1',
      '"key";r=0',
      '"key";r=0',
    ])
    expect(answers[3]?.headers.get('content-type')).toContain('application/problem+json')
    expect(Number(answers[3]?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await anonymous().get('/api/v1/countries')).status).toBe(200)
  })

  it('are 401 with a key that nobody has made', async () => {
    const { status, headers } = await new KeyHolder(newKey()).get('/api/v1/countries')
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer error="invalid_token"'])
  })

  it('show when it was used last', async () => {
    const key = await makeKey()
    ok(await holding(key).get('/api/v1/countries'))
    const { client } = await demo('auditor')
    await expect
      .poll(async () => {
        const { keys } = ok(await client.get('/api/api-keys')).body as unknown as {
          keys: { id: string; lastUsedAt: string | null }[]
        }
        return keys.find(({ id }) => id === key.id)?.lastUsedAt
      })
      .toMatch(/^\d{4}-/)
  })
})
