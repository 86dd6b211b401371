import { rm } from 'node:fs/promises'
import path from 'node:path'

import { expect, it, onTestFinished } from 'vitest'

import { freePort } from '@/server/free-port'
import { KEPT } from '@/site/history/kept-pages'
import { crawl } from '../support/crawl'
import { copyOfFirstData } from '../support/first-data'
import { startNginx } from '../support/nginx'
import { signIn } from '../support/personas'
import { startProduct, type Product } from '../support/product'
import { ask } from '../support/raw-http'
import { allWritten } from '../support/stored-files'

/*
 * Debian's nginx, and a product of the test's own that is stopped, with its database.
 */

const OFTEN = 'cybercrime'
const EDITIONS = KEPT + 2
/** Where a page was that moved, and one that is withdrawn: nothing leads there any more. */
const FORMER = ['/en/crime-areas/corruption', '/ar/crime-areas/terrorism']

/**
 * What is left to the application: docs/decisions/0029-answer-for-all-that-is-published-without-the-application.md says why.
 *
 * @param numbers of the current editions of documents that have several, by id
 */
const leftWith = (numbers: Record<string, number>): Record<string, RegExp> => ({
  'forms, which the application is sent': /\/report\?/,
  'questions: a search, a narrowed list, countries beside each other':
    /^\/\w\w\/(?:search|countries|compare)\?/,
  'later parts of lists': /^\/api\/v1\/.*[?&](?:cursor|since)=/,
  'editions by their ids': /^\/api\/v1\/editions\/[\w-]+$/,
  'editions that are not of the newest': new RegExp(`/${OFTEN}/editions/[12](?:/changes)?$`),
  'editions compared over others': /\/editions\/compare(?:\?from=\d+)?$/,
  'earlier editions, signed': new RegExp(
    Object.entries(numbers)
      .map(([id, number]) => `/${id}/signed\\?edition=(?!${String(number)}$)`)
      .join('|'),
  ),
})

/**
 * Publishes a crime area often, moves another, withdraws a third.
 *
 * @returns the numbers of the current editions of those that have several, by id
 */
async function publishSome({ origin, password }: Product): Promise<Record<string, number>> {
  const as = async (name: string) =>
    (await signIn(`${name}@liaison.example`, password, origin)).client
  const [central, publisher] = await Promise.all([as('central'), as('publisher')])
  const { body } = await central.get('/api/crime-areas?limit=100&depth=0')
  const areas = body.docs as { id: string; slug: string }[]
  const idOf = (slug: string) => areas.find((area) => area.slug === slug)?.id ?? ''
  const publish = async (id: string, fields: object) => {
    await central.patch(`/api/crime-areas/${id}?depth=0`, fields)
    const { version } = (await central.get(`/api/crime-areas/${id}/transitions`)).body
    const input = { comment: 'A test.', expectedVersion: version }
    const { status, text } = await publisher.transition(
      'crime-areas',
      id,
      'emergency-publish',
      input,
    )
    expect([status, text]).toEqual([200, expect.anything()])
  }
  for (let number = 2; number <= EDITIONS; number += 1)
    await publish(idOf(OFTEN), { summary: `Edition ${String(number)}.` })
  await publish(idOf('corruption'), { slug: 'bribery' })
  const notice = { comment: 'Under review.' }
  const { status } = await publisher.transition(
    'crime-areas',
    idOf('terrorism'),
    'withdraw',
    notice,
  )
  expect(status).toBe(200)
  return { [idOf(OFTEN)]: EDITIONS, [idOf('corruption')]: 2 }
}

it('every address that is come to from the sitemap, the feeds and the API is answered as before when application and database are stopped', async () => {
  const dataDir = await copyOfFirstData('liaison-away-')
  const product = await startProduct({ DATA_DIR: dataDir, RATE_LIMIT: 'off' })
  onTestFinished(async () => {
    await product.stop()
    await rm(dataDir, { recursive: true, force: true })
  })
  const store = path.join(dataDir, 'site')
  const alone = await startNginx({
    ...{ store, siteUrl: product.origin },
    application: `127.0.0.1:${await freePort()}`,
  })
  onTestFinished(() => alone.stop())
  const left = leftWith(await publishSome(product))
  const kindOf = (address: string) => Object.keys(left).find((kind) => left[kind]?.test(address))

  const askAt = (origin: string) => (address: string) => {
    const { hostname, port } = new URL(origin)
    return ask({ hostname, port, path: address, method: 'GET' })
  }
  const found = await crawl(askAt(product.origin), {
    from: ['/', '/robots.txt', '/sitemap.xml', '/en/feed.atom', '/en', '/api/v1', ...FORMER],
    origin: product.origin,
    isFollowed: (address) => kindOf(address) === undefined && !address.startsWith('/admin'),
  })
  const expected = [...found].filter(([address]) => !/^\/admin|^\/api\/(?!v1)/.test(address))
  expect(expected.length).toBeGreaterThan(1500)
  /** Those that are answered in another way than by the application. */
  const otherwise = async () => {
    const others: object[] = []
    for (const [address, { status, from }] of expected) {
      const answer = await askAt(alone.origin)(address)
      if (answer.status !== (kindOf(address) === undefined ? status : 503))
        others.push({ address, from, was: status, is: answer.status })
    }
    return others
  }
  await allWritten(dataDir)
  expect((await otherwise()).slice(0, 20)).toEqual([])

  expect(await product.stop()).toBe(0)
  expect(await otherwise()).toEqual([])
  // No kind is left that nothing leads to.
  const kinds = new Set(expected.map(([address]) => kindOf(address)))
  expect([...kinds].filter((kind) => kind !== undefined).sort()).toEqual(Object.keys(left).sort())
  const statuses = new Set(expected.map(([, { status }]) => status))
  expect([...statuses].sort()).toEqual([200, 302, 308, 410])
})
