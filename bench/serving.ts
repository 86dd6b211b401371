import { readFileSync } from 'node:fs'
import path from 'node:path'

import { startNginx } from '../tests/support/nginx'
import type { Product } from '../tests/support/product'
import { startPlainNginx } from './support/plain-nginx'
import { childrenOf, memoryOf, processorClock } from './support/processes'
import { median } from './support/statistics'
import { load } from './support/wrk'

/** How one kind of answer is served by one kind of server. */
export interface Served {
  subject: string
  by: string
  /** Requests a second. */
  throughput: number
  /** Milliseconds. */
  p50: number
  p99: number
  /** Microseconds of the processor that the server and its database take for a request. */
  cost: number
  /** Megabytes of the server's process under this load. */
  memory: number
}

interface Target {
  subject: string
  by: string
  url: string
  /** The processes that serve it. */
  pids: number[]
  /** The database's, where it is asked. */
  database: () => number[]
}

const PAGE = '/en/countries/belgium'
const DETAIL = '/api/v1/countries/belgium'

/**
 * Measures a page, details, lists and Payload's own REST, through nginx and from the application alone, beside nginx with the
 * same bytes in a plain folder. In interleaved rounds, so that what else the machine does meets all alike.
 *
 * @param folder for files of the measurement
 * @returns the medians of the rounds
 */
export async function measureServing(
  product: Product,
  folder: string,
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Served[]> {
  const store = path.join(product.dataDir, 'site')
  const application = `127.0.0.1:${new URL(product.origin).port}`
  const nginx = await startNginx({ store, application, siteUrl: product.origin })
  const files = [`${PAGE}.html`, `${DETAIL}/fr.json`]
  const plain = await startPlainNginx(folder, path.join(store, 'pages'), files)
  try {
    const { id } = (await (await fetch(product.origin + DETAIL)).json()) as { id: string }
    const none = () => []
    const ofNginx = { pids: childrenOf(nginx.pid), database: none }
    const ofPlain = { pids: childrenOf(plain.pid), database: none }
    const ofApplication = { pids: [product.pid], database: () => backendsOf(product) }
    const fromApplication = (subject: string, address: string): Target => ({
      subject,
      by: 'the application',
      url: product.origin + address,
      ...ofApplication,
    })
    const stored = (subject: string, address: string, file: string): Target[] => [
      { subject, by: 'nginx, plain folder', url: plain.origin + file, ...ofPlain },
      { subject, by: 'nginx, page store', url: nginx.origin + address, ...ofNginx },
      fromApplication(subject, address),
    ]
    const list = '/api/v1/countries?region=europe&limit=20'
    const targets = [
      ...stored('a profile page', PAGE, `${PAGE}.html`),
      ...stored('a detail of the API', `${DETAIL}?locale=fr`, `${DETAIL}/fr.json`),
      fromApplication('a filtered list, remembered', list),
      fromApplication(
        'a filtered list, asked of the database',
        `${list}&updatedSince=2000-01-01T00:00:00.{n}Z`,
      ),
      fromApplication('a detail of Payload’s REST', `/api/countries/${id}?depth=0`),
      fromApplication('a list of Payload’s REST', '/api/countries?limit=20&depth=0'),
    ]
    const measured = new Map<Target, Served[]>(targets.map((target) => [target, []]))
    for (let round = 0; round < rounds; round += 1)
      for (const target of targets)
        measured.get(target)?.push(await measure(target, seconds, folder))
    return [...measured.values()].map(mediansOf)
  } finally {
    await plain.stop()
    await nginx.stop()
  }
}

/** The processes of its database that answer statements. */
function backendsOf({ dataDir }: Product): number[] {
  const [postmaster] = readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split(
    '\n',
  )
  return childrenOf(Number(postmaster))
}

async function measure(target: Target, seconds: number, folder: string): Promise<Served> {
  const { subject, by, url, pids, database } = target
  const elapsed = processorClock([...pids, ...database()])
  const { requests, throughput, p50, p99 } = await load(url, seconds, folder)
  const cost = (elapsed() * 1000) / requests
  return { subject, by, throughput, p50, p99, cost, memory: memoryOf(pids) }
}

function mediansOf(rounds: Served[]): Served {
  const [first] = rounds
  if (!first) throw new Error('Nothing was measured.')
  const of = (name: 'throughput' | 'p50' | 'p99' | 'cost' | 'memory') =>
    median(rounds.map((round) => round[name]))
  return {
    ...first,
    ...{ throughput: of('throughput'), p50: of('p50'), p99: of('p99') },
    ...{ cost: of('cost'), memory: of('memory') },
  }
}
