import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { format, resolveConfig } from 'prettier'

import { PROJECT_ROOT } from '../src/server/project-root'
import { ensureNginx } from '../tests/support/nginx'
import { startProduct, type Product } from '../tests/support/product'
import { measurePublications, measureRepublication, type Published } from './publications'
import { plotOf, reportOf } from './report'
import { measureServing } from './serving'
import { multiplyCountries, multiplyVersions } from './support/multiply'
import { untilIdle } from './support/processes'
import type { Served } from './support/rounds'
import { installWrk } from './support/wrk'
import { compareVersions, type OfVersions } from './versions'

/*
 * The benchmark: `npm run bench`. Loads 20, 196 and 2,000 countries with agencies and bureaus in four languages and 20,000
 * versions, and measures serving and publishing in one run. Prints the tables; `--write` puts them, and the plot, into `docs/`.
 * `--sizes 20,196` leaves out the largest, which takes longer than all the rest, and is done in about a quarter of an hour; `--seconds 1`
 * is quicker and less exact.
 */

/** How a publication grows with the number of countries. */
export interface Growth {
  countries: number
  published: Published
  /** Seconds until all pages are made anew because the settings have changed. */
  republished: number
  /** Seconds until ready, where every page has to be made. */
  firstStart: number
  /** Seconds until ready, where nothing has changed. */
  start: number
}

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '20,196,2000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
  },
})
const SERVED_AT = 196
/** The same at every start: pages name it, and are made again where it is another. */
const SITE_URL = 'https://profiles.example'
const VERSIONS = 20_000
const VERSIONS_OF_ONE = 10_000
const PUBLICATIONS = 30
/** A first start makes every page, of 2,000 countries more than 600,000 files. */
const LONGEST_START_MS = 60 * 60_000

installWrk()
ensureNginx()
const dataDir = await mkdtemp(path.join(tmpdir(), 'liaison-bench-'))
let product: Product | undefined
try {
  product = await start()
  const growth: Growth[] = []
  const versions: OfVersions[] = []
  let served: Served[] = []
  for (const countries of values.sizes.split(',').map(Number)) {
    await multiplyCountries(product.databaseUrl, countries)
    const firstStart = await restart()
    await untilIdle(product.pid)
    const isServed = countries === SERVED_AT
    const [belgium, belarus] = [await idOf(product, 'belgium'), await idOf(product, 'belarus')]
    if (isServed) {
      await multiplyVersions(product.databaseUrl, {
        ...{ from: belgium, of: randomUUID(), count: VERSIONS - VERSIONS_OF_ONE },
      })
      served = await measureServing(product, dataDir, {
        rounds: Number(values.rounds),
        seconds: Number(values.seconds),
      })
    }
    const published = await measurePublications(product, belgium, PUBLICATIONS)
    if (isServed)
      versions.push(...(await compareVersions(product, belarus, VERSIONS_OF_ONE, PUBLICATIONS)))
    const republished = await measureRepublication(product)
    growth.push({ countries, published, republished, firstStart, start: await restart() })
  }
  const report = reportOf({ date: new Date().toISOString().slice(0, 10), growth, served, versions })
  console.log(report)
  if (values.write) {
    const file = path.join(PROJECT_ROOT, 'docs', 'benchmark.md')
    await writeFile(
      file,
      await format(report, { ...(await resolveConfig(file)), parser: 'markdown' }),
    )
    await writeFile(path.join(PROJECT_ROOT, 'docs', 'benchmark.svg'), plotOf(growth))
  }
} finally {
  await product?.stop()
  await rm(dataDir, { recursive: true, force: true })
}

function start(): Promise<Product> {
  return startProduct(
    { DATA_DIR: dataDir, RATE_LIMIT: 'off', SITE_URL },
    { atMost: LONGEST_START_MS },
  )
}

/** Seconds until it is ready again. */
async function restart(): Promise<number> {
  await product?.stop()
  const began = performance.now()
  product = await start()
  return (performance.now() - began) / 1000
}

/** The id of a live country of the demo content: copies cannot be published. */
async function idOf({ origin }: Product, slug: string): Promise<string> {
  const response = await fetch(`${origin}/api/v1/countries/${slug}`)
  return ((await response.json()) as { id: string }).id
}
