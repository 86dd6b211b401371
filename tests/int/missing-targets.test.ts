import { expect, it } from 'vitest'

import { codesOf } from '../support/client'
import { marker } from '../support/content'
import { demo, newPerson } from '../support/personas'

const NOTHING = '00000000-0000-4000-8000-000000000000'
const SCOPE = { kind: 'countries', countries: [NOTHING] }

const refused = (path: string) => [
  400,
  [{ code: 'invalid-content', path, message: expect.stringContaining(NOTHING) as string }],
]

it('settings name no picture that does not exist', async () => {
  const { client } = await demo('admin')
  const { status, body } = await client.post('/api/globals/site-settings', { logo: NOTHING })
  expect([status, body.errors]).toEqual(refused('logo'))
})

it('the scope of a person has no country that does not exist', async () => {
  const { client } = await demo('admin')
  const { id } = await newPerson(['reviewer'])
  const person = { name: 'Somebody', email: `${marker('x').toLowerCase()}@tests.example` }
  const wish = { ...person, password: 'a-long-password', roles: ['reviewer'], scope: SCOPE }
  for (const { status, body } of [
    await client.patch(`/api/users/${id}`, { scope: SCOPE }),
    await client.post('/api/users', wish),
    await client.post('/api/users/invite', { ...wish, locale: 'en' }),
  ])
    expect([status, body.errors]).toEqual(refused('scope.countries'))
})

it('the scope of a key has no country that does not exist', async () => {
  const { client } = await demo('admin')
  const wish = { name: marker('Service'), owner: 'An office', scope: SCOPE }
  const answer = await client.post('/api/api-keys', wish)
  expect([answer.status, codesOf(answer)]).toEqual([400, ['key-invalid']])
  expect(answer.text).toContain(NOTHING)
})
