import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { startProduct, type Product } from '../tests/support/product'
import { PAYLOAD_SCRIPT } from '../tests/support/run-with-payload'

/*
 * How long it takes to open the dashboard and a document with few documents and with many, in one run: `npm run
 * bench:desk`. Prints the medians and their ratio. The rule is that many take at most twice the time of few.
 */

const COUNTRIES = 196
const AGENCIES = 1200
const VERSIONS = 20_000
const ROUNDS = 25
/** Rounds before those that count, in which the products get going. */
const WARM_UP = 5
const PEOPLE = ['central', 'reviewer', 'publisher', 'admin', 'auditor'] as const

/** A page that somebody opens, in the product with few documents and in the one with many. */
interface Subject {
  what: string
  few: Opening
  many: Opening
}

interface Opening {
  address: string
  headers: Record<string, string>
}

const folders: string[] = []
const products: Product[] = []
try {
  const few = await start()
  const many = await start()
  await load(many, 'bench/load-countries.ts', COUNTRIES)
  await load(many, 'bench/load-desk.ts', AGENCIES, VERSIONS)
  console.log(
    `with the demo content, and with ${COUNTRIES} countries, ${AGENCIES} agencies and ${VERSIONS} versions:`,
  )
  for (const subject of await subjectsOf(few.product, many.product)) await compare(subject)
} finally {
  for (const product of products) await product.stop()
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
}

async function start(): Promise<{ product: Product; dataDir: string }> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'liaison-bench-'))
  folders.push(dataDir)
  const product = await startProduct({ DATA_DIR: dataDir, RATE_LIMIT: 'off' })
  products.push(product)
  return { product, dataDir }
}

async function load(
  { product, dataDir }: { product: Product; dataDir: string },
  program: string,
  ...sizes: readonly number[]
): Promise<void> {
  const settings = {
    DATABASE_URL: product.databaseUrl,
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: 'bench',
  }
  const child = spawn(process.execPath, [...PAYLOAD_SCRIPT, program, ...sizes.map(String)], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'inherit', 'ignore'],
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`${program} could not load its documents.`)
}

async function subjectsOf(few: Product, many: Product): Promise<Subject[]> {
  const subjects: Subject[] = []
  for (const name of PEOPLE) {
    const [inFew, inMany] = [await signIn(few, name), await signIn(many, name)]
    const subject = (what: string, fewPath: string, manyPath: string) => {
      subjects.push({
        what,
        few: { address: `${few.origin}${fewPath}`, headers: inFew },
        many: { address: `${many.origin}${manyPath}`, headers: inMany },
      })
    }
    subject(`the dashboard of ${name}`, '/admin', '/admin')
    if (name !== 'central') continue
    for (const collection of ['countries', 'agencies'])
      subject(
        `a document of ${collection}`,
        await oldestOf(few, collection, inFew),
        await oldestOf(many, collection, inMany),
      )
  }
  return subjects
}

async function signIn({ origin, password }: Product, name: string) {
  const answer = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: `${name}@liaison.example`, password }),
  })
  const { token = '' } = (await answer.json()) as { token?: string }
  return { Authorization: `JWT ${token}` }
}

async function oldestOf(
  { origin }: Product,
  collection: string,
  headers: Record<string, string>,
): Promise<string> {
  const query = 'limit=1&depth=0&sort=createdAt&draft=true'
  const found = await fetch(`${origin}/api/${collection}?${query}`, { headers })
  const { docs } = (await found.json()) as { docs: { id: string }[] }
  return `/admin/collections/${collection}/${docs[0]?.id ?? ''}`
}

/** Opens a page in both products in turn, so that whatever else the machine does slows both alike. */
async function compare({ what, few, many }: Subject): Promise<void> {
  const times: { few: number[]; many: number[] } = { few: [], many: [] }
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const [fewTook, manyTook] = [await open(few), await open(many)]
    if (round < 0) continue
    times.few.push(fewTook)
    times.many.push(manyTook)
  }
  const [before, after] = [median(times.few), median(times.many)]
  const ratio = after / before
  console.log(
    `${what}: ${before.toFixed(0)} ms and ${after.toFixed(0)} ms, ratio ${ratio.toFixed(2)}${ratio > 2 ? ' (more than twice)' : ''}`,
  )
  if (!(ratio <= 2)) process.exitCode = 1
}

/** Milliseconds until a page has come whole. */
async function open({ address, headers }: Opening): Promise<number> {
  const began = performance.now()
  const response = await fetch(address, { headers })
  await response.text()
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return performance.now() - began
}

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}
