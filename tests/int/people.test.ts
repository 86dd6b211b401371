import { beforeAll, describe, expect, it } from 'vitest'

import { anonymous, Client, codesOf } from '../support/client'
import { marker, ok } from '../support/content'
import { rowsOf } from '../support/database'
import { mailTo } from '../support/mail'
import { demo, newPerson, signIn } from '../support/personas'

const stranger = anonymous()
let admin: Client

beforeAll(async () => {
  admin = (await demo('admin')).client
})

const PASSWORD = 'chosen by myself'

const eventsAbout = async (id: string): Promise<string[]> =>
  (
    await rowsOf<{ event: string }>(
      'select event from workflow_events where document = $1 order by at',
      [id],
    )
  ).map(({ event }) => event)

const invitation = (email: string, more: object = {}) => ({
  name: 'Aïda Invitée',
  email,
  roles: ['contributor'],
  scope: { kind: 'regions', regions: ['africa'] },
  locale: 'fr',
  ...more,
})

/** Invites somebody; answers the id and the token in the mail. */
async function invite(): Promise<{ id: string; email: string; token: string }> {
  const email = `${marker('invited')}@tests.example`
  const { body } = ok(await admin.post('/api/users/invite', invitation(email)))
  const id = (body.doc as { id: string }).id
  return { id, email, token: tokenIn(await mailTo(email)) }
}

const tokenIn = (mail: string) => /admin\/join\/([\w-]{43})/.exec(mail)?.[1] ?? ''

const join = (token: unknown, password = PASSWORD) =>
  stranger.post('/api/users/join', { token, password })

describe('an invitation', () => {
  it('comes in the language of the person, works once, and gives what the administrator said', async () => {
    const { id, email, token } = await invite()
    expect(await mailTo(email)).toContain('Bonjour Aïda Invitée')
    expect((await admin.get(`/api/users/${id}/account`)).body).toMatchObject({
      state: 'invited',
      invitation: { expired: false },
    })
    expect(codesOf(await join(token, 'too short'))).toEqual(['person-invalid'])
    const joined = ok(await join(token))
    expect(joined.text).not.toContain(email)
    expect(joined.headers.get('set-cookie')).toBeNull()
    expect((await join(token, 'another password')).status).toBe(410)
    const { client } = await signIn(email, PASSWORD)
    expect((await client.get('/api/users/me')).body.user).toMatchObject({
      roles: ['contributor'],
      scope: { kind: 'regions', regions: ['africa'] },
      invited: false,
    })
    expect(await eventsAbout(id)).toEqual(['person-added', 'person-invited', 'invitation-accepted'])
  })

  it('is worth nothing when it has expired, was revoked or replaced, or the person is deactivated', async () => {
    const expired = await invite()
    await rowsOf(`update invitations set expires_at = now() where person = $1`, [expired.id])
    const revoked = await invite()
    ok(await admin.delete(`/api/users/${revoked.id}/invitation`))
    const replaced = await invite()
    ok(await admin.post(`/api/users/${replaced.id}/invitation`))
    const closed = await invite()
    ok(await admin.patch(`/api/users/${closed.id}`, { deactivated: true }))
    const moved = await invite()
    ok(await admin.patch(`/api/users/${moved.id}`, { email: `${marker('m')}@tests.example` }))
    for (const { token, email } of [expired, revoked, replaced, closed, moved]) {
      expect((await join(token)).status).toBe(410)
      expect((await stranger.post('/api/users/login', { email, password: PASSWORD })).status).toBe(
        401,
      )
    }
    ok(await join(tokenIn(await mailTo(replaced.email))))
    expect(await eventsAbout(revoked.id)).toContain('invitation-revoked')
    expect(await eventsAbout(replaced.id)).toContain('invitation-sent')
  })

  it('is used by one of two who open it at the same moment', async () => {
    const { token } = await invite()
    const answers = await Promise.all([join(token), join(token, 'the other password')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410])
  })

  it('is sent again to whoever asks for a forgotten password before he has joined, not too often', async () => {
    const { id, email, token } = await invite()
    const forgot = async () => ok(await stranger.post('/api/users/forgot-password', { email }))
    await forgot()
    expect(await eventsAbout(id)).not.toContain('invitation-sent')
    await rowsOf(
      `update invitations set sent_at = now() - interval '8 days', expires_at = now() where person = $1`,
      [id],
    )
    await forgot()
    await forgot()
    expect((await eventsAbout(id)).filter((event) => event === 'invitation-sent')).toHaveLength(1)
    const again = tokenIn(await mailTo(email))
    expect(again).not.toBe(token)
    expect((await join(token)).status).toBe(410)
    ok(await join(again))
    ok(await stranger.post('/api/users/login', { email, password: PASSWORD }))
  })

  it('cannot be gone round with a new password for a forgotten one', async () => {
    const { id, email } = await invite()
    await rowsOf(`update invitations set sent_at = now() - interval '1 day' where person = $1`, [
      id,
    ])
    ok(await admin.delete(`/api/users/${id}/invitation`))
    ok(await stranger.post('/api/users/forgot-password', { email }))
    expect(await eventsAbout(id)).not.toContain('invitation-sent')
    expect(
      await rowsOf('select reset_password_token as token from users where email = $1', [email]),
    ).toEqual([{ token: null }])
    expect((await stranger.post('/api/users/login', { email, password: PASSWORD })).status).toBe(
      401,
    )
  })

  it('is an administrator’s to send and revoke', async () => {
    const { id, token } = await invite()
    const others = [stranger, (await newPerson(['auditor', 'reviewer', 'publisher'])).client]
    for (const client of others) {
      const email = `${marker('not')}@tests.example`
      for (const answer of [
        await client.post('/api/users/invite', invitation(email, { roles: ['administrator'] })),
        await client.post(`/api/users/${id}/invitation`),
        await client.delete(`/api/users/${id}/invitation`),
      ])
        expect([401, 403]).toContain(answer.status)
      expect(await rowsOf('select 1 from users where email = $1', [email])).toEqual([])
    }
    ok(await join(token))
    expect((await admin.post(`/api/users/${id}/invitation`)).status).toBe(409)
  })

  it('is refused with the reason when something about the person is wrong, and leaves nothing', async () => {
    const { email } = await newPerson(['contributor'])
    const unused = `${marker('wrong')}@tests.example`
    for (const wrong of [
      invitation(email),
      invitation('no address'),
      invitation(unused, { roles: [] }),
      invitation(unused, { roles: ['king'] }),
      invitation(unused, { name: '' }),
    ])
      expect((await admin.post('/api/users/invite', wrong)).status).toBe(400)
    expect(await rowsOf('select 1 from users where email = $1', [unused])).toEqual([])
  })

  it.each([undefined, null, '', 'x', { $ne: '' }, ['x']])(
    'cannot be guessed: %j',
    async (token) => {
      expect((await join(token)).status).toBe(410)
    },
  )

  it('is kept as a digest only', async () => {
    const { id, token } = await invite()
    const [row] = await rowsOf<{ digest: string }>(
      'select digest from invitations where person = $1',
      [id],
    )
    expect(row?.digest).toHaveLength(43)
    expect(row?.digest).not.toBe(token)
  })
})

interface Session {
  id: string
  current: boolean
  userAgent: string | null
}

const sessionsOf = async (client: Client, id: string): Promise<Session[]> =>
  ok(await client.get(`/api/users/${id}/account`)).body.sessions as Session[]

const isSignedIn = async (client: Client): Promise<boolean> =>
  Boolean((await client.get('/api/users/me')).body.user)

describe('a session', () => {
  it('is listed with its browser and ended by its owner: one, or all others, at once', async () => {
    const person = await newPerson(['contributor'])
    const { id, email, password, client } = person
    const phone = new Client(
      String(
        ok(
          await stranger.post(
            '/api/users/login',
            { email, password },
            { headers: { 'User-Agent': 'A phone' } },
          ),
        ).body.token,
      ),
    )
    const { client: third } = await signIn(email, password)
    const listed = await sessionsOf(client, id)
    expect(listed).toHaveLength(3)
    expect(listed.filter(({ current }) => current)).toHaveLength(1)
    const { id: session } = listed.find(({ userAgent }) => userAgent === 'A phone') ?? { id: '' }
    ok(await client.delete(`/api/users/${id}/sessions/${session}`))
    expect(await isSignedIn(phone)).toBe(false)
    expect((await phone.post('/api/users/refresh-token')).status).toBeGreaterThanOrEqual(400)
    expect(await isSignedIn(third)).toBe(true)
    ok(await client.delete(`/api/users/${id}/sessions`))
    expect(await isSignedIn(third)).toBe(false)
    expect(await isSignedIn(client)).toBe(true)
    expect(await eventsAbout(id)).toEqual(['person-added'])
  })

  it('of somebody else is seen and ended by an administrator only, in the trail', async () => {
    const { id, client } = await newPerson(['contributor'])
    const colleague = await newPerson(['publisher'])
    for (const other of [stranger, colleague.client]) {
      expect([401, 403]).toContain((await other.get(`/api/users/${id}/account`)).status)
      expect([401, 403]).toContain((await other.delete(`/api/users/${id}/sessions`)).status)
    }
    const { client: auditor } = await demo('auditor')
    expect(await sessionsOf(auditor, id)).toHaveLength(1)
    expect((await auditor.delete(`/api/users/${id}/sessions`)).status).toBe(403)
    // A session of another person is not ended under one's own name.
    const [theirs] = await sessionsOf(admin, id)
    ok(await colleague.client.delete(`/api/users/${colleague.id}/sessions/${theirs?.id}`))
    expect(await isSignedIn(client)).toBe(true)
    ok(await admin.delete(`/api/users/${id}/sessions`))
    expect(await isSignedIn(client)).toBe(false)
    expect(await eventsAbout(id)).toEqual(['person-added', 'sessions-ended'])
  })

  it('ends with deactivation, also one that is just beginning, and does not come back with reactivation', async () => {
    const { id, email, password, client } = await newPerson(['contributor'])
    const attempt = stranger.post('/api/users/login', { email, password })
    const renewal = client.post('/api/users/refresh-token')
    ok(await admin.patch(`/api/users/${id}`, { deactivated: true }))
    const [begun, renewed] = [await attempt, await renewal]
    expect((await admin.get(`/api/users/${id}`)).body).toMatchObject({ deactivated: true })
    ok(await admin.patch(`/api/users/${id}`, { deactivated: false }))
    for (const token of [begun.body.token, renewed.body.refreshedToken])
      if (typeof token === 'string') expect(await isSignedIn(new Client(token))).toBe(false)
    expect(await isSignedIn(client)).toBe(false)
    ok(await stranger.post('/api/users/login', { email, password }))
  })

  it('ends when somebody else sets the password, who is named in the trail; the person is told', async () => {
    const { id, email, password, client } = await newPerson(['contributor'])
    const { client: other } = await signIn(email, password)
    ok(await client.patch(`/api/users/${id}`, { password: 'changed by myself' }))
    expect(await isSignedIn(client)).toBe(true)
    expect(await isSignedIn(other)).toBe(false)
    ok(await admin.patch(`/api/users/${id}`, { password: 'changed by another' }))
    expect(await isSignedIn(client)).toBe(false)
    expect(await mailTo(email)).toContain('An administrator set a new password')
    const { id: adminId } = await demo('admin')
    expect(
      await rowsOf(
        `select actor from workflow_events where document = $1 and event = 'password-changed' order by at`,
        [id],
      ),
    ).toEqual([{ actor: id }, { actor: adminId }])
  })

  it('keeps working for the one who changes rights, with what they are from then on', async () => {
    const { id, client } = await newPerson(['auditor'])
    ok(await client.get('/api/workflow-events'))
    ok(await admin.patch(`/api/users/${id}`, { roles: ['contributor'] }))
    expect((await client.get('/api/workflow-events')).status).toBe(403)
    expect(await isSignedIn(client)).toBe(true)
  })
})
