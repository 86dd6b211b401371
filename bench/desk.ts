import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { startProduct, type Product } from '../tests/support/product'

/*
 * How long it takes to open the dashboard and a document with few documents and with many, in one run: `npm run
 * bench:desk`. Prints the medians and their ratio. The rule is that many take at most twice the time of few.
 */

const COUNTRIES = 196
const AGENCIES = 1200
const VERSIONS = 20_000
const ROUNDS = 15
const PEOPLE = ['central', 'reviewer', 'publisher', 'admin', 'auditor'] as const

type Times = Map<string, number>

const dataDir = await mkdtemp(path.join(tmpdir(), 'liaison-bench-'))
let product: Product | undefined
try {
  product = await startProduct({ DATA_DIR: dataDir, RATE_LIMIT: 'off' })
  const few = await measure(product)
  await load(product, 'bench/load-countries.ts', COUNTRIES)
  await load(product, 'bench/load-desk.ts', AGENCIES, VERSIONS)
  const many = await measure(product)
  report(few, many)
} finally {
  await product?.stop()
  await rm(dataDir, { recursive: true, force: true })
}

async function load(
  { databaseUrl }: Product,
  program: string,
  ...sizes: readonly number[]
): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...sizes.map(String)], {
    env: { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataDir, PAYLOAD_SECRET: 'bench' },
    stdio: ['ignore', 'inherit', 'ignore'],
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`${program} could not load its documents.`)
}

/** The median time of opening each page, in milliseconds. */
async function measure({ origin, password }: Product): Promise<Times> {
  const times: Times = new Map()
  for (const name of PEOPLE) {
    const signedIn = await fetch(`${origin}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: `${name}@liaison.example`, password }),
    })
    const { token = '' } = (await signedIn.json()) as { token?: string }
    const headers = { Authorization: `JWT ${token}` }
    times.set(`the dashboard of ${name}`, await median(`${origin}/admin`, headers))
    if (name !== 'central') continue
    for (const collection of ['countries', 'agencies']) {
      const found = await fetch(`${origin}/api/${collection}?limit=1&depth=0&sort=createdAt`, {
        headers,
      })
      const { docs } = (await found.json()) as { docs: { id: string }[] }
      const page = `${origin}/admin/collections/${collection}/${docs[0]?.id ?? ''}`
      times.set(`a document of ${collection}`, await median(page, headers))
    }
  }
  return times
}

async function median(address: string, headers: Record<string, string>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now()
    const response = await fetch(address, { headers })
    await response.text()
    if (!response.ok) throw new Error(`${address} answered ${response.status}`)
    times.push(performance.now() - began)
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
}

function report(few: Times, many: Times): void {
  console.log(
    `with the demo content, and with ${COUNTRIES} countries, ${AGENCIES} agencies and ${VERSIONS} versions:`,
  )
  for (const [what, before] of few) {
    const after = many.get(what) ?? Number.NaN
    const ratio = after / before
    console.log(
      `${what}: ${before.toFixed(0)} ms and ${after.toFixed(0)} ms, ratio ${ratio.toFixed(2)}${ratio > 2 ? ' (more than twice)' : ''}`,
    )
    if (!(ratio <= 2)) process.exitCode = 1
  }
}
