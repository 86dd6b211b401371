import { beforeAll, describe, expect, it } from 'vitest'

import { anonymous, Client, codesOf, type Body } from '../support/client'
import {
  bringTo,
  createDraft,
  crimeAreaFields,
  draftCountry,
  edit,
  liveCountry,
  marker,
  ncbFields,
  ok,
  versionOf,
} from '../support/content'
import { rowsOf } from '../support/database'
import { mailTo } from '../support/mail'
import { demo, newPerson, signIn, theCast, type Account, type Cast } from '../support/personas'
import { underTest } from '../support/under-test'

let cast: Cast
const stranger = anonymous()

beforeAll(async () => {
  cast = await theCast()
})

const login = (email: string, password: string) =>
  stranger.post('/api/users/login', { email, password })

const rightsOf = async (id: string): Promise<unknown> => {
  const { body } = ok(await cast.admin.get(`/api/users/${id}?depth=0`))
  return { roles: body.roles, scope: body.scope, deactivated: body.deactivated }
}

describe('signing in', () => {
  it('works at once with an account that an administrator made', async () => {
    const { email, password, client } = await newPerson(['contributor'])
    const { status, body } = await login(email, password)
    expect(status).toBe(200)
    expect(body.token).toMatch(/^ey/)
    expect((await client.get('/api/users/me')).body.user).toMatchObject({ email })
  })

  it('locks an account after ten failures, also for the right password', async () => {
    const { email, password } = await newPerson(['contributor'])
    for (let failure = 0; failure < 10; failure += 1)
      expect((await login(email, 'wrong')).status).toBe(401)
    expect((await login(email, password)).status).toBe(401)
    const other = await newPerson(['contributor'])
    expect((await login(other.email, other.password)).status).toBe(200)
  })

  it('counts failures only: any number of successes locks nobody', async () => {
    const { email, password } = await newPerson(['contributor'])
    for (let time = 0; time < 12; time += 1) expect((await login(email, password)).status).toBe(200)
    for (let failure = 0; failure < 9; failure += 1) await login(email, 'wrong')
    expect((await login(email, password)).status).toBe(200)
    for (let failure = 0; failure < 9; failure += 1) await login(email, 'wrong')
    expect((await login(email, password)).status).toBe(200)
  })

  it('answers the same for a wrong password and an address that nobody has', async () => {
    const { email } = await newPerson(['contributor'])
    const [wrong, unknown] = await Promise.all([
      login(email, 'wrong'),
      login(`${marker('nobody')}@tests.example`, 'wrong'),
    ])
    expect([wrong.status, wrong.text]).toEqual([unknown.status, unknown.text])
  })

  it('gives everybody who signs in at the same moment a session that works', async () => {
    const { email, password } = await newPerson(['contributor'])
    const accounts = await Promise.all(Array.from({ length: 5 }, () => signIn(email, password)))
    const answers = await Promise.all(
      accounts.map(({ client }) => client.get('/api/workflow-events')),
    )
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403])
    const seen = await Promise.all(accounts.map(({ client }) => client.get('/api/users/me')))
    for (const { body } of seen) expect(body.user).toMatchObject({ email })
  })

  it('ends with signing out: the token is worth nothing afterwards', async () => {
    const { client } = await newPerson(['contributor'])
    ok(await client.post('/api/users/logout'))
    expect((await client.get('/api/users/me')).body.user).toBeNull()
  })

  it.each([
    {},
    { email: 5, password: 5 },
    { email: { $ne: '' }, password: 'x' },
    { email: 'x' },
    [],
  ])('is refused for %j', async (body) => {
    const { status } = await stranger.post('/api/users/login', body)
    expect([400, 401]).toContain(status)
  })

  it('takes no cookie from another site', async () => {
    const { email, password } = await newPerson(['contributor'])
    const { body } = ok(await login(email, password))
    const withOrigin = (origin: string) =>
      stranger.get('/api/users/me', {
        headers: { Cookie: `payload-token=${String(body.token)}`, Origin: origin },
      })
    expect((await withOrigin('https://elsewhere.example')).body.user).toBeNull()
    expect((await withOrigin(underTest('origin'))).body.user).toMatchObject({ email })
  })
})

describe('a forgotten password', () => {
  const forgot = (email: string) => stranger.post('/api/users/forgot-password', { email })

  it('is answered the same whether the account exists or not', async () => {
    const { email } = await newPerson(['contributor'])
    const [known, unknown] = await Promise.all([
      forgot(email),
      forgot(`${marker('nobody')}@tests.example`),
    ])
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
  })

  it('keeps nobody from working, however many ask at once', async () => {
    const many = Array.from({ length: 200 }, () => forgot(`${marker('nobody')}@tests.example`))
    const work = cast.writer.get('/api/countries?draft=true&limit=1')
    const answers = await Promise.all([work, ...many])
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  })

  it('is set anew with the message, once, and the message leads to this site', async () => {
    const { email, password } = await newPerson(['contributor'])
    ok(
      await stranger.post(
        '/api/users/forgot-password',
        { email },
        { headers: { 'X-Forwarded-Host': 'evil.example', Origin: 'https://evil.example' } },
      ),
    )
    const text = await mailTo(email)
    expect(text).not.toContain('evil.example')
    const token = /reset\/([0-9a-f]{20,})/.exec(text)?.[1]
    const reset = { token, password: 'another-password' }
    expect((await stranger.post('/api/users/reset-password', reset)).status).toBe(200)
    expect((await login(email, 'another-password')).status).toBe(200)
    expect((await login(email, password)).status).toBe(401)
    expect((await stranger.post('/api/users/reset-password', reset)).status).toBe(403)
  })

  it('cannot be set by guessing', async () => {
    for (const token of ['', 'x', null, { $ne: null }, ['x']]) {
      const { status } = await stranger.post('/api/users/reset-password', {
        token,
        password: 'another-password',
      })
      expect([400, 403]).toContain(status)
    }
  })
})

describe('rights', () => {
  const attempts: [string, object][] = [
    ['roles', { roles: ['administrator', 'reviewer', 'publisher', 'contributor'] }],
    ['scope', { scope: { kind: 'all' } }],
    ['a region', { scope: { kind: 'regions', regions: ['europe', 'africa'] } }],
    ['deactivation', { deactivated: true }],
  ]

  it.each(attempts)('nobody raises his own: %s', async (_, change) => {
    const people = await Promise.all([
      newPerson(['contributor'], { kind: 'regions', regions: ['africa'] }),
      newPerson(['publisher', 'reviewer'], { kind: 'regions', regions: ['africa'] }),
      newPerson(['auditor'], { kind: 'regions', regions: ['africa'] }),
      newPerson(['administrator'], { kind: 'regions', regions: ['africa'] }),
    ])
    for (const { id, client } of people) {
      const before = await rightsOf(id)
      const answers = [
        await client.patch(`/api/users/${id}`, change),
        await client.patch(`/api/users/${id}?overrideAccess=true`, change),
      ]
      await client.patch(`/api/users?where[id][equals]=${id}`, change)
      await client.post(`/api/users/${id}`, change, {
        headers: { 'X-Payload-HTTP-Method-Override': 'PATCH' },
      })
      await client.query(
        `mutation { updateUser(id: "${id}", data: {roles: [administrator]}) { id } }`,
      )
      for (const answer of answers) expect(answer.status).toBe(403)
      expect(await rightsOf(id)).toEqual(before)
    }
  })

  it('nobody but an administrator makes, changes, unlocks or removes another', async () => {
    const victim = await newPerson(['contributor'])
    const before = await rightsOf(victim.id)
    const others = await newPerson(['contributor', 'reviewer', 'publisher', 'auditor'])
    for (const client of [others.client, stranger]) {
      for (const answer of [
        await client.post('/api/users', {
          name: 'Another',
          email: `${marker('new')}@tests.example`,
          password: 'a-password',
          roles: ['administrator'],
          scope: { kind: 'all' },
        }),
        await client.patch(`/api/users/${victim.id}`, { name: 'Another' }),
        await client.patch(`/api/users/${victim.id}`, { password: 'another-password' }),
        await client.patch(`/api/users/${victim.id}`, { roles: ['administrator'] }),
        await client.post('/api/users/unlock', { email: victim.email }),
        await client.delete(`/api/users/${victim.id}`),
        await client.delete(`/api/users?where[id][equals]=${victim.id}`),
      ])
        expect([401, 403]).toContain(answer.status)
    }
    expect(await rightsOf(victim.id)).toEqual(before)
    expect((await login(victim.email, victim.password)).status).toBe(200)
  })

  it('people are never deleted, also by an administrator', async () => {
    const { id } = await newPerson(['contributor'])
    expect((await cast.admin.delete(`/api/users/${id}`)).status).toBe(403)
    expect((await cast.admin.get(`/api/users/${id}`)).status).toBe(200)
  })

  it('everybody changes his own name, language and password', async () => {
    const { id, email, client } = await newPerson(['contributor'])
    ok(await client.patch(`/api/users/${id}`, { name: 'A new name', locale: 'fr' }))
    ok(await client.patch(`/api/users/${id}`, { password: 'another-password' }))
    expect((await login(email, 'another-password')).status).toBe(200)
  })

  it('their changes are in the trail, with what they were before', async () => {
    const { id } = await newPerson(['contributor'], { kind: 'regions', regions: ['africa'] })
    ok(await cast.admin.patch(`/api/users/${id}`, { roles: ['reviewer'], scope: { kind: 'all' } }))
    ok(await cast.admin.patch(`/api/users/${id}`, { name: 'Only the name' }))
    const trail = await rowsOf<Body>(
      'select event, actor, details from workflow_events where document = $1 order by at',
      [id],
    )
    const { id: admin } = await demo('admin')
    expect(trail).toMatchObject([
      { event: 'person-added', actor: admin, details: { after: { roles: ['contributor'] } } },
      {
        event: 'rights-changed',
        actor: admin,
        details: {
          before: { roles: ['contributor'], scope: { kind: 'regions' } },
          after: { roles: ['reviewer'], scope: { kind: 'all' } },
        },
      },
    ])
    expect(trail).toHaveLength(2)
  })

  it('a change of them counts from the next request on', async () => {
    const { id, client } = await newPerson(['contributor'])
    ok(await cast.admin.patch(`/api/users/${id}`, { roles: ['reviewer'] }))
    const answer = await client.post('/api/crime-areas', crimeAreaFields())
    expect(answer.status).toBe(403)
    expect(codesOf(answer)).toContain('role')
  })

  it('a scope covers a document as it is live and as the working copy would make it', async () => {
    const african = await newPerson(['contributor'], { kind: 'regions', regions: ['africa'] })
    const european = await draftCountry({ region: 'europe' })
    const moved = await draftCountry({ region: 'africa' })
    for (const answer of [
      await african.client.patch(`/api/countries/${european.id}`, { tagline: 'x' }),
      await african.client.patch(`/api/countries/${european.id}`, { region: 'africa' }),
      await african.client.patch(`/api/countries/${moved.id}`, { region: 'europe' }),
      await african.client.post('/api/countries', { name: 'x', region: 'africa' }),
      await african.client.post('/api/crime-areas', crimeAreaFields()),
      await african.client.delete(`/api/countries/${european.id}`),
    ]) {
      expect(answer.status).toBe(403)
      expect(codesOf(answer)).toEqual(['scope'])
    }
    ok(await african.client.patch(`/api/countries/${moved.id}`, { tagline: 'In scope.' }))
    const bureau = await createDraft('ncbs', ncbFields((await liveCountry()).id))
    await bringTo(bureau, 'published')
    await edit(bureau, { country: moved.id })
    const translated = await african.client.post(`/api/ncbs/${bureau.id}/translations`, {
      locale: 'fr',
      paths: [],
      expectedVersion: await versionOf(bureau),
    })
    expect(codesOf(translated)).toEqual(['scope'])
  })
})

describe('a deactivated person', () => {
  let person: Account

  beforeAll(async () => {
    person = await newPerson(['contributor', 'auditor', 'administrator'])
    ok(await cast.admin.patch(`/api/users/${person.id}`, { deactivated: true }))
  })

  it('cannot sign in', async () => {
    expect((await login(person.email, person.password)).status).toBe(401)
  })

  it('is nobody from the next request on', async () => {
    const draft = await createDraft('crime-areas', crimeAreaFields())
    const { client } = person
    expect((await client.get(`/api/crime-areas/${draft.id}?draft=true`)).status).toBe(404)
    expect((await client.get(`/api/crime-areas/${draft.id}/transitions`)).status).toBe(401)
    expect((await client.transition('crime-areas', draft.id, 'submit')).status).toBe(401)
    expect((await client.patch(`/api/crime-areas/${draft.id}`, { icon: 'x' })).status).toBe(401)
    expect([401, 403]).toContain((await client.get('/api/workflow-events')).status)
    expect([401, 403]).toContain((await client.get('/api/users')).status)
    expect([401, 403]).toContain(
      (await client.patch(`/api/users/${person.id}`, { deactivated: false })).status,
    )
  })

  it('gets no new session by refreshing the old one', async () => {
    const refreshed = await person.client.post('/api/users/refresh-token')
    const token = refreshed.body.refreshedToken
    if (typeof token !== 'string') expect(refreshed.status).toBeGreaterThanOrEqual(400)
    else expect((await new Client(token).get('/api/workflow-events')).status).not.toBe(200)
  })
})

describe('the first account', () => {
  it('is never made by whoever comes first', async () => {
    for (const client of [stranger, cast.admin]) {
      const answer = await client.post('/api/users/first-register', {
        name: 'First',
        email: `${marker('first')}@tests.example`,
        password: 'a-password',
        roles: ['administrator'],
      })
      expect(answer.status).toBe(403)
    }
  })
})

describe('changes of the settings', () => {
  it('are an administrator’s, and in the trail', async () => {
    const { client, id } = await demo('admin')
    const { body } = ok(await client.get('/api/globals/home-page'))
    const tried = [stranger, cast.writer, cast.publisher].map((other) =>
      other.post('/api/globals/home-page', { heading: 'Mine' }),
    )
    expect((await Promise.all(tried)).map(({ status }) => status)).toEqual([401, 403, 403])
    const count = async () =>
      (
        await rowsOf(
          `select 1 from workflow_events where event = 'settings-changed' and title = 'home-page' and actor = $1`,
          [id],
        )
      ).length
    const before = await count()
    ok(await client.post('/api/globals/home-page', { heading: body.heading }))
    expect(await count()).toBe(before + 1)
  })
})
