import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { startProduct, type Product } from '../tests/support/product'

/*
 * How long a publication takes until it is answered, with many countries in four languages: `npm run bench`.
 * Prints the time to be ready on a current build, and the median and 95th percentile of the publishing call.
 */

const COUNTRIES = Number(process.argv[2] ?? '196')
const ROUNDS = 30

const dataDir = await mkdtemp(path.join(tmpdir(), 'liaison-bench-'))
let product: Product | undefined
try {
  product = await startProduct({ DATA_DIR: dataDir, RATE_LIMIT: 'off' })
  await load(product)
  await product.stop()
  await timedStart('first start with these countries, every page rendered')
  await product.stop()
  await timedStart('start on a current build, database and page store')
  await measure(product)
} finally {
  await product?.stop()
  await rm(dataDir, { recursive: true, force: true })
}

async function timedStart(what: string): Promise<void> {
  const began = performance.now()
  product = await startProduct({ DATA_DIR: dataDir, RATE_LIMIT: 'off' })
  console.log(`${what}: ready in ${((performance.now() - began) / 1000).toFixed(1)} s`)
}

async function load({ databaseUrl }: Product): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'bench/load-countries.ts', String(COUNTRIES)],
    {
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl,
        DATA_DIR: dataDir,
        PAYLOAD_SECRET: 'bench',
      },
      stdio: ['ignore', 'inherit', 'ignore'],
    },
  )
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error('The countries could not be loaded.')
}

async function measure({ origin, password }: Product): Promise<void> {
  const call = async (token: string, method: string, address: string, body?: object) => {
    const response = await fetch(`${origin}${address}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(token ? { Authorization: `JWT ${token}` } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (!response.ok)
      throw new Error(`${method} ${address}: ${response.status} ${await response.text()}`)
    return (await response.json()) as Record<string, unknown>
  }
  const signIn = async (name: string) =>
    String(
      (await call('', 'POST', '/api/users/login', { email: `${name}@liaison.example`, password }))
        .token,
    )
  const [contributor, reviewer, publisher] = [
    await signIn('central'),
    await signIn('reviewer'),
    await signIn('publisher'),
  ]
  const { docs } = (await call(
    contributor,
    'GET',
    '/api/countries?limit=60&depth=0&where[slug][like]=country-',
  )) as unknown as { docs: { id: string }[] }
  const times: number[] = []
  for (const [round, { id }] of docs.slice(0, ROUNDS).entries()) {
    const address = `/api/countries/${id}/transitions`
    await call(contributor, 'PATCH', `/api/countries/${id}`, { tagline: `Round ${round}` })
    await call(contributor, 'POST', address, { transition: 'submit', comment: 'Measured.' })
    const { version } = await call(reviewer, 'GET', address)
    await call(reviewer, 'POST', address, { transition: 'approve', expectedVersion: version })
    const began = performance.now()
    await call(publisher, 'POST', address, { transition: 'publish' })
    times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(0)
  console.log(
    `${COUNTRIES} countries, ${times.length} publications: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`,
  )
}
