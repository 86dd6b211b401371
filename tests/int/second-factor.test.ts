import { beforeAll, describe, expect, it } from 'vitest'

import { anonymous, Client, codesOf, type Answer } from '../support/client'
import { ok } from '../support/content'
import { rowsOf } from '../support/database'
import { mailTo } from '../support/mail'
import { demo, newPerson, type Account } from '../support/personas'
import { codeFor } from '../support/totp'

const stranger = anonymous()

interface Enrolled extends Account {
  secret: string
  recoveryCodes: string[]
}

const login = (account: { email: string; password: string }, code?: string) =>
  stranger.post('/api/users/login', {
    email: account.email,
    password: account.password,
    ...(code === undefined ? {} : { code }),
  })

/** No token in the body, no cookie that signs in. */
function expectNoSession(answer: Answer): void {
  expect(answer.body.token ?? null).toBeNull()
  expect(answer.body.refreshedToken ?? null).toBeNull()
  expect(answer.headers.get('set-cookie') ?? '').not.toMatch(/payload-token=ey/)
}

/** Turns the second factor on with the present code; the next one counts already. */
async function enrol(account: Account): Promise<Enrolled> {
  const { body } = ok(await account.client.post('/api/users/second-factor'))
  const secret = String(body.secret)
  const confirmed = ok(
    await account.client.post('/api/users/second-factor/confirm', {
      password: account.password,
      code: codeFor(secret),
    }),
  )
  return { ...account, secret, recoveryCodes: confirmed.body.recoveryCodes as string[] }
}

const person = async () => enrol(await newPerson(['contributor']))

describe('who has a second factor', () => {
  let enrolled: Enrolled

  beforeAll(async () => {
    enrolled = await person()
  })

  it('gets no session with the password alone, and is asked for the code', async () => {
    const answer = await login(enrolled)
    expect(answer.status).toBe(401)
    expect(codesOf(answer)).toEqual(['second-factor-required'])
    expectNoSession(answer)
  })

  it('learns nothing about it from a wrong password', async () => {
    const plain = await newPerson(['contributor'])
    const [one, other] = await Promise.all([
      login({ ...enrolled, password: 'wrong' }, codeFor(enrolled.secret)),
      login({ ...plain, password: 'wrong' }),
    ])
    expect([one.status, one.text]).toEqual([other.status, other.text])
  })

  it.each(['000000', '', ' ', 'x', '0000-0000-0000-0000', null, 0, ['1'], { code: 1 }, true])(
    'gets no session with %j as the code',
    async (code) => {
      const answer = await stranger.post('/api/users/login', {
        email: enrolled.email,
        password: enrolled.password,
        code,
      })
      expect([401, 429]).toContain(answer.status)
      expectNoSession(answer)
    },
  )

  it.each([-3, 3])('gets no session with the code of %i steps from now', async (steps) => {
    const answer = await login(enrolled, codeFor(enrolled.secret, steps))
    expect([401, 429]).toContain(answer.status)
    expectNoSession(answer)
  })

  it('uses each code once, and none from before it', async () => {
    const account = await person()
    const code = codeFor(account.secret, 1)
    ok(await login(account, code))
    for (const again of [code, codeFor(account.secret)]) {
      const answer = await login(account, again)
      expect(codesOf(answer)).toEqual(['second-factor-wrong'])
      expectNoSession(answer)
    }
  })

  it('uses one code for one session, of several sent at the same moment', async () => {
    const account = await person()
    const code = codeFor(account.secret, 1)
    const answers = await Promise.all([1, 2, 3].map(() => login(account, code)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401])
  })

  it('signs in with each recovery code once, is told by mail, and sees how many are left', async () => {
    const account = await person()
    expect(account.recoveryCodes).toHaveLength(10)
    const [code = ''] = account.recoveryCodes
    ok(await login(account, code.toLowerCase().replaceAll('-', ' ')))
    expect(await mailTo(account.email, 'recovery code')).toContain('does not work again')
    expect(codesOf(await login(account, code))).toEqual(['second-factor-wrong'])
    const { body } = ok(await account.client.get(`/api/users/${account.id}/account`))
    expect(body.secondFactor).toMatchObject({ on: true, recoveryCodesLeft: 9 })
  })

  it('gets no session by setting a forgotten password anew', async () => {
    const account = await person()
    ok(await stranger.post('/api/users/forgot-password', { email: account.email }))
    const token = /reset\/([0-9a-f]{20,})/.exec(await mailTo(account.email, 'reset/'))?.[1]
    const password = 'quite another password'
    const answer = ok(await stranger.post('/api/users/reset-password', { token, password }))
    expectNoSession(answer)
    expect((await account.client.get('/api/users/me')).body.user ?? null).toBeNull()
    expect(codesOf(await login({ ...account, password }))).toEqual(['second-factor-required'])
    ok(await login({ ...account, password }, codeFor(account.secret, 1)))
  })

  it('gets none by any other interface', async () => {
    const { email, password } = enrolled
    const answers = [
      await stranger.query(
        `mutation { loginUser(email: "${email}", password: "${password}") { token } }`,
      ),
      await stranger.post('/api/users/refresh-token', { email, password }),
      await stranger.post('/api/users/first-register', { email, password }),
      await stranger.post('/api/users/login?code=000000&secondFactorPass=1', { email, password }),
      await stranger.post('/api/users/login', {
        email,
        password,
        secondFactorPass: {},
        context: { secondFactorPass: {}, secondFactorCode: '000000' },
      }),
      await stranger.send('POST', '/api/users/login', {
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: `email=${email}&password=${password}`,
      }),
      await stranger.post('/api/users', { email, password }),
    ]
    for (const answer of answers) {
      expectNoSession(answer)
      expect(answer.text).not.toMatch(/"token":"ey/)
    }
  })
})

/** Lets a code that was used count again. */
const forgetStep = ({ id }: Account) =>
  rowsOf('update second_factors set last_step = 0 where person = $1', [id])

describe('failures with the second factor', () => {
  it('are limited, also for the right code; nobody else’s are touched, nor successes counted', async () => {
    const [victim, other] = [await person(), await person()]
    for (let time = 0; time < 7; time += 1) {
      await forgetStep(other)
      ok(await login(other, codeFor(other.secret)))
      expect(codesOf(await login(victim))).toEqual(['second-factor-required'])
    }
    for (let time = 0; time < 5; time += 1)
      expect(codesOf(await login(victim, '000000'))).toEqual(['second-factor-wrong'])
    const late = await login(victim, codeFor(victim.secret, 1))
    expect(late.status).toBe(429)
    expectNoSession(late)
    await forgetStep(other)
    ok(await login(other, codeFor(other.secret)))
  })
})

describe('failures from one address', () => {
  it('are limited for that address, whatever accounts they name, and for no other', async () => {
    const { email, password } = await newPerson(['contributor'])
    const from = (address: string, body: object) =>
      stranger.post('/api/users/login', body, { headers: { 'X-Forwarded-For': address } })
    const guess = { email: 'nobody-at-all@tests.example', password: 'wrong' }
    for (let time = 0; time < 3; time += 1) ok(await from('192.0.2.7', { email, password }))
    for (let time = 0; time < 100; time += 1)
      expect((await from('192.0.2.7', guess)).status).toBe(401)
    expect((await from('192.0.2.7', { email, password })).status).toBe(429)
    // What a client adds itself stands before what the proxy adds.
    expect((await from('198.51.100.1, 192.0.2.7', { email, password })).status).toBe(429)
    ok(await from('192.0.2.8', { email, password }))
  })
})

describe('the second factor', () => {
  it('is set up with the password and a code only, and ends the sessions from before', async () => {
    const account = await newPerson(['contributor'])
    const { token } = ok(await login(account)).body
    const before = new Client(String(token))
    const { body } = ok(await account.client.post('/api/users/second-factor'))
    const secret = String(body.secret)
    const confirm = (input: object) =>
      account.client.post('/api/users/second-factor/confirm', input)
    const { password } = account
    expect(codesOf(await confirm({ password, code: '000000' }))).toEqual(['second-factor-wrong'])
    expect(codesOf(await confirm({ password: 'wrong', code: codeFor(secret) }))).toEqual([
      'proof-wrong',
    ])
    expect(codesOf(await confirm({ code: codeFor(secret) }))).toEqual(['proof-wrong'])
    expect((await login(account)).status).toBe(200)
    ok(await confirm({ password, code: codeFor(secret) }))
    expect((await before.get('/api/users/me')).body.user ?? null).toBeNull()
    expect((await account.client.get('/api/users/me')).body.user).toMatchObject({
      secondFactor: true,
    })
    expect((await account.client.post('/api/users/second-factor')).status).toBe(409)
  })

  it('is turned off, and gets new recovery codes, with the password and a code only', async () => {
    const account = await person()
    const { client, password, secret } = account
    for (const path of ['turn-off', 'recovery-codes']) {
      const send = (input: object) => client.post(`/api/users/second-factor/${path}`, input)
      expect((await send({ password })).status).toBe(401)
      expect((await send({ password, code: '000000' })).status).toBe(401)
      expect((await send({ password: 'wrong', code: codeFor(secret, 1) })).status).toBe(403)
    }
    const { body } = ok(
      await client.post('/api/users/second-factor/recovery-codes', {
        password,
        code: codeFor(secret, 1),
      }),
    )
    const [renewed = ''] = body.recoveryCodes as string[]
    const [earlier = ''] = account.recoveryCodes
    expect(codesOf(await login(account, earlier))).toEqual(['second-factor-wrong'])
    ok(await client.post('/api/users/second-factor/turn-off', { password, code: renewed }))
    ok(await login(account))
  })

  it('is reset by another administrator only, in the trail and with a message', async () => {
    const account = await person()
    const { client: admin } = await demo('admin')
    const path = `/api/users/${account.id}/second-factor`
    for (const client of [stranger, account.client, (await demo('auditor')).client])
      expect([401, 403]).toContain((await client.delete(path)).status)
    const own = await enrol(await newPerson(['administrator']))
    expect((await own.client.delete(`/api/users/${own.id}/second-factor`)).status).toBe(403)
    ok(await admin.delete(path))
    ok(await login(account))
    expect(await mailTo(account.email, 'was reset')).toContain('set it up again')
    const trail = await rowsOf<{ event: string; actor: string }>(
      `select event, actor from workflow_events where document = $1 and event like 'second-factor-%' order by at`,
      [account.id],
    )
    expect(trail).toEqual([
      { event: 'second-factor-on', actor: account.id },
      { event: 'second-factor-reset', actor: (await demo('admin')).id },
    ])
  })

  it('is nowhere to be read, filtered by or written', async () => {
    const account = await person()
    const { client: admin } = await demo('admin')
    const { client: colleague } = await newPerson(['publisher'])
    const answers = [
      await admin.get(`/api/users/${account.id}?depth=2&showHiddenFields=true`),
      await account.client.get(`/api/users/${account.id}`),
      await account.client.get('/api/users/me'),
      await account.client.get(`/api/users/${account.id}/account`),
      await admin.get(`/api/users/${account.id}/account`),
      await admin.get(`/api/workflow-events?where[document][equals]=${account.id}`),
      await admin.query(`{ User(id: "${account.id}") { id name email } }`),
    ]
    const [stored] = await rowsOf<{ secret: string }>(
      'select secret from second_factors where person = $1',
      [account.id],
    )
    for (const { status, text } of answers) {
      expect(status).toBe(200)
      for (const secret of [account.secret, stored?.secret ?? '', ...account.recoveryCodes])
        expect(text).not.toContain(secret)
    }
    expect(stored?.secret).not.toContain(account.secret)
    const asked = await colleague.get('/api/users?where[secondFactor][equals]=true')
    expect(asked.status).toBe(400)
    expect((await colleague.get(`/api/users/${account.id}`)).body).not.toHaveProperty(
      'secondFactor',
    )
    expect((await colleague.get(`/api/users/${account.id}/account`)).status).toBe(403)
    await admin.patch(`/api/users/${account.id}`, { secondFactor: false, invited: true })
    expect(codesOf(await login(account))).toEqual(['second-factor-required'])
  })
})

describe('a role that requires the second factor', () => {
  it('lets nobody do anything but set it up', async () => {
    const { client: admin } = await demo('admin')
    const auditor = await newPerson(['auditor'])
    const policy = (roles: string[]) =>
      admin.post('/api/globals/sign-in-policy', { secondFactorFor: roles })
    expect((await auditor.client.post('/api/globals/sign-in-policy', {})).status).toBe(403)
    expect((await stranger.get('/api/globals/sign-in-policy')).status).toBe(403)
    ok(await auditor.client.get('/api/workflow-events'))
    ok(await policy(['auditor']))
    try {
      const { client } = auditor
      const { body } = await client.get('/api/countries?draft=true&limit=100')
      for (const { _status } of body.docs ?? []) expect(_status).toBe('published')
      expect([401, 403]).toContain((await client.get('/api/users')).status)
      expect([401, 403]).toContain((await client.get('/api/workflow-events')).status)
      expect([401, 403]).toContain(
        (await client.patch(`/api/users/${auditor.id}`, { name: 'x' })).status,
      )
      ok(await login(auditor))
      ok(await client.get(`/api/users/${auditor.id}/account`))
      ok(await admin.get('/api/workflow-events'))
      await enrol(auditor)
      ok(await client.get('/api/workflow-events'))
    } finally {
      ok(await policy([]))
    }
  })
})
