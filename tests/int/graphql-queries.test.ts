import { readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, it } from 'vitest'

import { hashOfQuery } from '@/graphql/persisted'
import { anonymous, type Client } from '../support/client'
import { bringTo, draftCountry, edit, liveCrimeArea, marker, ok } from '../support/content'
import { theCast } from '../support/personas'

const everybody = anonymous()

const addressOf = (parameters: Record<string, unknown>): string =>
  `/api/graphql?${new URLSearchParams(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  ).toString()}`

const get = (parameters: Record<string, unknown>, client: Client = everybody, headers = {}) =>
  client.get(addressOf(parameters), { headers })

/** By the protocol of automatic persisted queries. */
const persisted = (query: string) => ({
  persistedQuery: { version: 1, sha256Hash: hashOfQuery(query) },
})

const known = (name: string): string =>
  readFileSync(path.resolve(`queries/${name}.graphql`), 'utf8').trim()

const AREA = 'query Area($id: String!) { CrimeArea(id: $id) { id name summary } }'

it('a known query is answered by its hash, with a tag, and not sent again', async () => {
  const asked = {
    extensions: persisted(known('country')),
    variables: { slug: 'belgium', locale: 'fr' },
  }
  const answer = await get(asked)
  expect(answer.body).toMatchObject({
    data: { Countries: { docs: [{ name: 'Belgique', slug: 'belgium' }] } },
  })
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'public, max-age=0, must-revalidate',
    'surrogate-key': 'site changes',
    'access-control-allow-origin': '*',
    vary: 'Accept-Encoding',
  })
  const etag = answer.headers.get('etag') ?? ''
  expect(etag).toMatch(/^"[0-9a-f]+-[0-9a-f]+"$/)
  const again = await get(asked, everybody, { 'If-None-Match': etag })
  expect([again.status, again.text]).toEqual([304, ''])
  ok(await get({ extensions: persisted(known('countries')) }))
})

it('W8 an answer is never older than the last publication', async () => {
  const area = await liveCrimeArea()
  const asked = { query: AREA, variables: { id: area.id } }
  const before = ok(await get(asked))
  for (let round = 0; round < 3; round += 1) {
    const word = marker('edition')
    await edit(area, { summary: word })
    await bringTo(area, 'approved')
    expect((await get(asked)).text).not.toContain(word)
    ok(await (await theCast()).publisher.transition('crime-areas', area.id, 'publish'))
    const after = await get(asked, everybody, {
      'If-None-Match': before.headers.get('etag') ?? '',
    })
    expect([after.status, after.text]).toEqual([200, expect.stringContaining(word)])
  }
})

it('L1 whoever is signed in gets what everybody gets', async () => {
  const { publisher } = await theCast()
  const draft = await draftCountry()
  const asked = {
    query: 'query($id: String!) { Country(id: $id, draft: true) { name } }',
    variables: { id: draft.id },
  }
  const own = await get(asked, publisher)
  expect(own.text).toBe((await get(asked)).text)
  expect(own.body).toMatchObject({ data: { Country: null } })
  expect(own.headers.get('cache-control')).toBe('no-store')
})

it('what may not run, and what is not known, is said and not kept', async () => {
  const unknown = await get({ extensions: persisted('{ Agencies { totalDocs } }') })
  expect([unknown.status, unknown.headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(unknown.body).toMatchObject({
    errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
  })
  const posted = await everybody.post('/api/graphql', { extensions: persisted(AREA) })
  expect(posted.body).toMatchObject(unknown.body)
  for (const query of [
    'mutation { logoutUser }',
    '{ __schema { types { name } } }',
    '{ nothing }',
  ]) {
    const refused = await get({ query })
    expect([refused.body.errors, refused.headers.get('cache-control')]).toEqual([
      [expect.objectContaining({ message: expect.any(String) as string })],
      'no-store',
    ])
  }
  const head = await everybody.send('HEAD', addressOf({ query: '{ Agencies { totalDocs } }' }))
  expect([head.status, head.text]).toEqual([200, ''])
})
