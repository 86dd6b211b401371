import { mkdtemp, writeFile } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { format, resolveConfig } from 'prettier'

import { PROJECT_ROOT } from '../src/server/project-root'
import { guardData } from '../tests/support/guard'
import { ensureNginx, startNginx } from '../tests/support/nginx'
import { startProduct, type Product } from '../tests/support/product'
import { checkedSize } from './peers/answers'
import { readContent, type Content } from './peers/content'
import { makeDatabase } from './peers/database'
import { startDirectus } from './peers/directus'
import { comparisonOf, type Goal, type Measured } from './peers/report'
import type { Peer } from './peers/running'
import { startStrapi } from './peers/strapi'
import { multiplyCountries } from './support/multiply'
import { backendsIn, childrenOf, untilIdle } from './support/processes'
import { measureInRounds, type Target } from './support/rounds'
import { installWrk } from './support/wrk'

/*
 * The public API beside two other systems, which it installs from the npm registry into a temporary folder: `npm run bench:peers`.
 * All have the same content, in the same PostgreSQL, and are asked in interleaved rounds. Prints the tables; `--write` puts them
 * into `docs/`. Takes five minutes beside the installation. Ends with 1 where a system could not be installed or started; the
 * others are measured all the same.
 */

const { values } = parseArgs({
  options: {
    countries: { type: 'string', default: '196' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '4' },
    write: { type: 'boolean', default: false },
  },
})
const DETAIL = 'a detail'
const LIST = 'a filtered list of 20'
const GOALS: Goal[] = [
  { subject: DETAIL, peer: 'Strapi', times: 150 },
  { subject: LIST, peer: 'Strapi', times: 10 },
  { subject: DETAIL, peer: 'its cache on', times: 70 },
  { subject: LIST, peer: 'its cache on', times: 5 },
]
/** The same at every start: pages name it, and are made again where it is another. */
const SITE_URL = 'https://profiles.example'
const settings = { RATE_LIMIT: 'off', SITE_URL }
const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)]

installWrk()
ensureNginx()
const folder = await mkdtemp(path.join(tmpdir(), 'liaison-bench-'))
const guard = guardData(folder)
const running: { stop(): Promise<unknown> }[] = []
try {
  const product = await startWithCountries()
  running.push(product)
  const content = await readContent(product.origin)
  const peers = [
    ...(await startPeer('Strapi', product, content, startStrapi)),
    ...(await startPeer('Directus', product, content, startDirectus)),
  ]
  await untilIdle(product.pid)
  await compare(product, peers, content)
} finally {
  for (const each of running.toReversed()) await each.stop()
  await guard.end()
}

/** Is started again with the countries, because they were written beside it. */
async function startWithCountries(): Promise<Product> {
  const dataDir = path.join(folder, 'liaison')
  const first = await startProduct({ ...settings, DATA_DIR: dataDir })
  try {
    await multiplyCountries(first.databaseUrl, Number(values.countries))
  } finally {
    await first.stop()
  }
  return startProduct(settings, { firstData: dataDir })
}

/** @returns nothing where that does not work, which is said */
async function startPeer(
  name: string,
  { databaseUrl }: Product,
  content: Content,
  start: (folder: string, database: URL, content: Content) => Promise<Peer[]>,
): Promise<Peer[]> {
  console.error(`Installing and filling ${name} …`)
  const own = name.toLowerCase()
  try {
    const started = await start(
      path.join(folder, own),
      await makeDatabase(databaseUrl, own),
      content,
    )
    running.push(...started)
    return started
  } catch (error) {
    process.exitCode = 1
    console.error(`${name} is not measured, because it could not be installed or started.`, error)
    return []
  }
}

async function compare(product: Product, peers: readonly Peer[], content: Content): Promise<void> {
  const nginx = await startNginx({
    store: path.join(product.dataDir, 'site'),
    application: `127.0.0.1:${new URL(product.origin).port}`,
    siteUrl: SITE_URL,
  })
  running.push(nginx)
  const database = () => backendsIn(product.dataDir)
  const application = { pids: [product.pid], database }
  const detail = '/api/v1/countries/belgium'
  const list = `${product.origin}/api/v1/countries?region=europe&limit=20`
  const ours: Target[] = [
    {
      ...{ subject: DETAIL, by: 'nginx, page store', url: nginx.origin + detail },
      ...{ pids: childrenOf(nginx.pid), database: () => [] },
    },
    { subject: DETAIL, by: 'the application', url: product.origin + detail, ...application },
    { subject: LIST, by: 'the application, remembered', url: list, ...application },
    {
      ...{ subject: LIST, by: 'the application, asked of the database', ...application },
      url: `${list}&updatedSince=2000-01-01T00:00:00.{n}Z`,
    },
  ]
  const theirs = peers.flatMap(({ name, pid, ...addresses }): Target[] => [
    { subject: DETAIL, by: name, url: addresses.detail, pids: [pid], database },
    { subject: LIST, by: name, url: addresses.list, pids: [pid], database },
  ])
  const targets = [...ours, ...theirs]
  const sizes: number[] = []
  for (const { subject, url } of targets)
    sizes.push(await checkedSize(url, content, { isList: subject === LIST }))
  console.error('Measuring …')
  const [before = 0] = loadavg()
  const options = { rounds, seconds, warmUp: 1, encoding: 'identity', folder } as const
  const served = await measureInRounds(targets, options)
  const [after = 0] = loadavg()
  const measured = served.map((each, index): Measured => ({ ...each, bytes: sizes[index] ?? 0 }))
  await report(measured.slice(0, ours.length), measured.slice(ours.length), [before, after])
}

async function report(
  ours: Measured[],
  theirs: Measured[],
  load: readonly [number, number],
): Promise<void> {
  const text = comparisonOf({
    ...{ date: new Date().toISOString().slice(0, 10), countries: Number(values.countries) },
    ...{ rounds, seconds, ours, theirs, load, goals: GOALS },
  })
  console.log(text)
  if (!values.write) return
  const file = path.join(PROJECT_ROOT, 'docs', 'benchmark-peers.md')
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }))
}
