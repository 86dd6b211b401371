import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { withClient } from '@/server/database/query'
import { agencyFields, countryFields, ok } from '../support/content'
import type { Client } from '../support/client'
import { rowsOf } from '../support/database'
import { signIn } from '../support/personas'
import { startProduct, type Product } from '../support/product'
import { runWithPayload } from '../support/run-with-payload'
import { underTest } from '../support/under-test'

let product: Product
let settings: Record<string, string>
let site: Server
let address: string
let writer: Client
const asked: string[] = []

beforeAll(async () => {
  site = createServer(({ url = '' }, response) => {
    asked.push(url)
    response.writeHead(url.startsWith('/gone') ? 404 : 200).end()
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
  // A database without the demo content, whose links lead to somebody else.
  const name = `links_${randomUUID().replaceAll('-', '')}`
  await rowsOf(`create database ${name}`)
  const url = new URL(underTest('databaseUrl'))
  url.pathname = `/${name}`
  settings = { DATABASE_URL: url.href, PAYLOAD_SECRET: randomUUID(), LINK_CHECK: 'private' }
  product = await startProduct(settings)
  writer = await newWriter(product.origin)
})

afterAll(async () => {
  await product.stop()
  site.close()
})

/** Somebody who may write, made by the first administrator. */
async function newWriter(origin: string): Promise<Client> {
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

/** Waits until the checklist of an agency says that its website is not there. */
const untilBroken = (id: string) =>
  expect
    .poll(async () => (await links(id)).map(({ path }) => path), {
      timeout: 120_000,
      interval: 500,
    })
    .toEqual(['website'])

/** A statement in the database of the product. */
const inDatabase = (statement: string) =>
  withClient(
    product.databaseUrl,
    async (client) => (await client.query(statement)).rows as unknown[],
  )

/** An agency with a website at this address. */
async function agency(path: string): Promise<string> {
  const country = ok(await writer.post('/api/countries', await countryFields())).body.doc?.id ?? ''
  const fields = agencyFields(country, { website: `${address}${path}` })
  return ok(await writer.post('/api/agencies', fields)).body.doc?.id ?? ''
}

test('links of drafts to other sites are asked in the background, and what is broken is told', async () => {
  const [works, broken] = [await agency('/there'), await agency('/gone')]
  await untilBroken(broken)
  expect((await links(broken))[0]?.message).toContain('404')
  await expect.poll(() => links(works), { timeout: 120_000, interval: 500 }).toEqual([])
  expect(asked).toEqual(expect.arrayContaining(['/there', '/gone']))
})

test('an error of the database puts the check off, and does not end it', async () => {
  await inDatabase(`
    create sequence answers;
    create function fail_once() returns trigger language plpgsql as
      $$ begin if nextval('answers') = 1 then raise 'Once.'; end if; return new; end $$;
    create trigger fail_once before update on external_links for each row execute function fail_once()`)
  const broken = await agency('/gone?again')
  await untilBroken(broken)
  expect(await inDatabase(`select from payload_jobs where has_error`)).toEqual([])
})

test('a server that starts leaves alone what another one is doing', async () => {
  const other = `select processing from payload_jobs where queue = 'webhooks'`
  await inDatabase(`
    insert into payload_jobs (task_slug, queue, input, processing, updated_at)
    values ('deliver-webhook', 'webhooks', '{}', true, now())`)
  const second = await startProduct(settings)
  try {
    expect(await inDatabase(other)).toEqual([{ processing: true }])
  } finally {
    await second.stop()
  }
})
