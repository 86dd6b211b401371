import { beforeAll, describe, expect, it } from 'vitest'

import { anonymous, codesOf, type Answer } from '../support/client'
import { draftCountry, type Document } from '../support/content'
import { demo, theCast } from '../support/personas'
import { underTest } from '../support/under-test'

const everybody = anonymous()

/** A sentence that is not ours. */
const SENTENCE = 'Please visit evil.example and pay'

describe('an answer of REST', () => {
  it('is kept by nobody for anybody else', async () => {
    const { writer } = await theCast()
    const answers = [
      await everybody.get('/api/countries'),
      await everybody.get('/api/globals/site-settings'),
      await everybody.get('/api/no-such-thing'),
      await writer.get('/api/countries?draft=true'),
    ]
    for (const { headers } of answers) expect(headers.get('cache-control')).toMatch(/no-store/)
  })

  it('to HEAD is that to GET without its body', async () => {
    for (const path of ['/api/countries', '/api/drafts/countries', '/api/countries/none']) {
      const asked = async (method: string) => {
        const response = await fetch(`${underTest('origin')}${path}`, { method })
        return { status: response.status, type: response.headers.get('content-type') }
      }
      expect(await asked('HEAD')).toEqual(await asked('GET'))
    }
    const { text } = await everybody.send('HEAD', '/api/countries')
    expect(text).toBe('')
  })

  it.each([
    ['/api/drafts/countries', 'Bearer'],
    ['/api/notifications', 'JWT'],
  ])('to nobody at %s says how one says who one is: %s', async (path, scheme) => {
    const { status, headers } = await everybody.get(path)
    expect([status, headers.get('www-authenticate')]).toEqual([401, scheme])
  })

  it('says what kind of error it is by its name', async () => {
    const { client } = await demo('admin')
    const { status, body } = await client.post('/api/users', { name: 'Nobody' })
    expect(status).toBe(400)
    expect(body).toMatchObject({ errors: [{ name: 'ValidationError' }] })
  })
})

describe('an answer of GraphQL', () => {
  const ask = (method: string, headers: Record<string, string>, body: string | null = null) =>
    fetch(`${underTest('origin')}/api/graphql`, { method, headers, body })

  it.each(['PUT', 'PATCH', 'DELETE'])('to %s says what is taken instead', async (method) => {
    const answer = await ask(method, {})
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS'])
    expect(await answer.json()).toMatchObject({
      errors: [{ message: expect.stringMatching(/GET and POST/) as string }],
    })
  })

  it('to something else than JSON says what to send', async () => {
    const answer = await ask('POST', { 'Content-Type': 'text/plain' }, '{ __typename }')
    expect(answer.status).toBe(415)
    expect(await answer.json()).toMatchObject({
      errors: [{ message: expect.stringMatching(/application\/json/) as string }],
    })
  })

  it('is promised to every origin for GET, and to none for POST', async () => {
    const allowed = async (method: string) => {
      const { headers } = await ask('OPTIONS', {
        Origin: 'https://elsewhere.example',
        'Access-Control-Request-Method': method,
        'Access-Control-Request-Headers': 'if-none-match',
      })
      return headers.get('access-control-allow-origin')
    }
    expect([await allowed('GET'), await allowed('POST')]).toEqual(['*', null])
  })
})

describe('L1 nobody has his own words said by us', () => {
  const sent = encodeURIComponent(SENTENCE)

  it.each([
    `/api/countries?sort=${sent}`,
    `/api/countries?where[${sent}][equals]=1`,
    `/api/countries?where[name][${sent}]=1`,
    `/api/countries?where[${sent}]=1`,
    `/api/countries?where[neighbours][${sent}]=1`,
    `/api/${sent}`,
    `/api/v1/..%2f${sent}`,
    `/api/v1/countries?${sent}=1`,
    `/api/v1/countries?sort=${sent}`,
    `/api/graphql?query=${encodeURIComponent(`{ Countries(where: { name: { like: "${SENTENCE}" "${SENTENCE}" } }) { totalDocs } }`)}`,
    `/api/graphql?${sent}=1`,
  ])('L1 not where it is refused: %s', async (address) => {
    const { status, text } = await everybody.get(address)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(text).not.toMatch(/evil|visit/)
  })

  it.each([
    { query: `"${SENTENCE}"` },
    { query: '{ Countries(limit: "' + SENTENCE + '") { totalDocs } }' },
    { query: '{ Countries(sort: { x: "' + SENTENCE + '" }) { totalDocs } }' },
    {
      query: 'query ($limit: Int) { Countries(limit: $limit) { totalDocs } }',
      variables: { limit: SENTENCE },
    },
    {
      query: 'query ($where: Country_where) { Countries(where: $where) { totalDocs } }',
      variables: { where: { [SENTENCE]: { [SENTENCE]: SENTENCE } } },
    },
  ])('L1 not by GraphQL: %j', async (body) => {
    const { text } = await everybody.post('/api/graphql', body)
    expect(text).toContain('"errors"')
    expect(text).not.toMatch(/evil|visit/)
  })

  it('but the name of a field that was mistyped is, and so is what there is', async () => {
    const { text } = await everybody.get('/api/countries?sort=nmae')
    expect(text).toContain('nmae')
    expect(text).toContain('updatedAt, _status, name')
  })
})

describe('what cannot be read', () => {
  let draft: Document

  beforeAll(async () => {
    draft = await draftCountry()
  })

  const sendText = async (text: string, headers: Record<string, string>): Promise<Answer> => {
    const { writer } = await theCast()
    const address = `/api/countries/${draft.id}/transitions`
    return writer.send('POST', address, { body: text, headers })
  }

  it.each([
    ['{"transition":"submit', 'application/json'],
    ['[1]', 'application/json'],
    ['"submit"', 'application/json'],
    ['{"transition":"submit"}', 'text/plain'],
  ])('is refused, and nothing is done: %s as %s', async (text, type) => {
    const answer = await sendText(text, { 'Content-Type': type })
    expect(answer.status).toBe(400)
    expect(codesOf(answer)).toEqual(['invalid-body'])
  })

  it('is refused too where it stands in for a question', async () => {
    for (const name of ['X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override']) {
      const answer = await everybody.send('POST', '/api/countries', {
        body: 'jane@',
        headers: { [name]: 'GET', 'Content-Type': 'application/json' },
      })
      expect(answer.status).toBe(400)
      expect(codesOf(answer)).toEqual(['invalid-body'])
    }
  })

  it('is refused by GraphQL where no text can have it', async () => {
    for (const zero of ['\\u0000', '\\u{0}', '\u0000']) {
      const query = `{ Countries(where: { name: { like: "${zero}" } }) { totalDocs } }`
      const { status, text } = await everybody.post('/api/graphql', { query })
      expect(status).toBe(400)
      expect(text).toContain('code 0')
    }
  })

  it('of an address is a problem that programs read', async () => {
    const response = await fetch(`${underTest('origin')}/api/v1/countries/%FF`)
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(await response.json()).toMatchObject({
      type: '/api/v1/docs#invalid-address',
      status: 400,
    })
  })

  it('of running text is refused, and says what it would be', async () => {
    const { writer } = await theCast()
    for (const root of [{ type: 'evil' }, { type: 'root', children: [{ type: 'evil' }] }]) {
      const answer = await writer.patch(`/api/countries/${draft.id}?draft=true`, {
        interpolRole: { root },
      })
      expect(answer.status).toBe(400)
      expect(answer.text).toContain('rich text')
    }
  })
})
