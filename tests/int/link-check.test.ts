import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { agencyFields, countryFields, ok } from '../support/content'
import type { Client } from '../support/client'
import { rowsOf } from '../support/database'
import { signIn } from '../support/personas'
import { startProduct, type Product } from '../support/product'
import { runWithPayload } from '../support/run-with-payload'
import { underTest } from '../support/under-test'

let product: Product
let site: Server
let address: string
let writer: Client
const asked: string[] = []

beforeAll(async () => {
  site = createServer(({ url = '' }, response) => {
    asked.push(url)
    response.writeHead(url === '/gone' ? 404 : 200).end()
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
  // A database without the demo content, whose links lead to somebody else.
  const name = `links_${randomUUID().replaceAll('-', '')}`
  await rowsOf(`create database ${name}`)
  const url = new URL(underTest('databaseUrl'))
  url.pathname = `/${name}`
  const settings = { DATABASE_URL: url.href, PAYLOAD_SECRET: randomUUID() }
  product = await startProduct({ ...settings, LINK_CHECK: 'private' })
  writer = await newWriter(product.origin, settings)
})

afterAll(async () => {
  await product.stop()
  site.close()
})

/** Somebody who may write, made by the first administrator. */
async function newWriter(origin: string, settings: Record<string, string>): Promise<Client> {
  const email = 'first@tests.example'
  const lines = await runWithPayload(['src/server/tasks/create-administrator.ts', email], settings)
  const { client } = await signIn(email, /now: (\S+)/.exec(lines.join('\n'))?.[1] ?? '', origin)
  const account = { email: 'writer@tests.example', password: randomUUID() }
  const scope = { kind: 'all' }
  ok(await client.post('/api/users', { ...account, name: 'Writer', roles: ['contributor'], scope }))
  return (await signIn(account.email, account.password, origin)).client
}

/** What the checklist of an agency says of links to other sites. */
async function links(id: string): Promise<{ path?: string; message: string }[]> {
  const { body } = ok(await writer.get(`/api/agencies/${id}/readiness`))
  const { findings } = body as unknown as {
    findings: { check: string; path?: string; message: string }[]
  }
  return findings.filter(({ check }) => check === 'external-links')
}

test('links of drafts to other sites are asked in the background, and what is broken is told', async () => {
  const country = ok(await writer.post('/api/countries', await countryFields())).body.doc?.id ?? ''
  const create = async (path: string) => {
    const fields = agencyFields(country, { website: `${address}${path}` })
    return ok(await writer.post('/api/agencies', fields)).body.doc?.id ?? ''
  }
  const [works, broken] = [await create('/there'), await create('/gone')]
  await expect
    .poll(async () => (await links(broken)).map(({ path }) => path), {
      timeout: 120_000,
      interval: 500,
    })
    .toEqual(['website'])
  expect((await links(broken))[0]?.message).toContain('404')
  await expect.poll(() => links(works), { timeout: 120_000, interval: 500 }).toEqual([])
  expect(asked).toEqual(expect.arrayContaining(['/there', '/gone']))
})
