import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { startProduct, type Product } from '../tests/support/product'
import { countryText } from './support/country-text'
import { openDesk } from './support/desk'
import { percentile } from './support/statistics'

/*
 * How long it takes after a publishing call was made, and after it was answered, until another server on the same database shows the
 * new text, on pages and in the API: `npm run bench:servers`. On the demo content.
 */

const ROUNDS = 40
const LIMIT_MS = 10_000
const PAYLOAD_SECRET = 'the secret of a benchmark, which both servers share'

const folders = [await temporaryFolder(), await temporaryFolder()] as const
const running: Product[] = []
try {
  const first = await start({ DATA_DIR: folders[0] })
  const second = await start({
    DATA_DIR: folders[1],
    DATABASE_URL: first.databaseUrl,
    MEDIA_DIR: path.join(folders[0], 'media'),
  })
  await measure(first, second)
} finally {
  for (const product of running.toReversed()) await product.stop()
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
}

function temporaryFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'liaison-bench-'))
}

async function start(settings: Record<string, string>): Promise<Product> {
  const product = await startProduct({ ...settings, PAYLOAD_SECRET, RATE_LIMIT: 'off' })
  running.push(product)
  return product
}

async function measure(first: Product, second: Product): Promise<void> {
  const desk = await openDesk(first)
  const slug = 'measured'
  // A code that the standard leaves to its users.
  const place = { slug, iso2: 'XA', region: 'europe' }
  const id = await desk.create({ ...countryText('Measured'), ...place })
  const [delays, all]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    const word = `round-${randomUUID()}`
    const answered = await desk.publish(id, { tagline: word })
    const began = performance.now()
    const addresses = ['en', 'ar', 'api/v1'].map((root) => `/${root}/countries/${slug}`)
    await Promise.all(addresses.map((address) => untilShown(second.origin + address, word)))
    const delay = performance.now() - began
    delays.push(delay)
    all.push(answered + delay)
  }
  const at = (times: number[]) =>
    `median ${percentile(times, 0.5).toFixed(0)} ms, 95th percentile ${percentile(times, 0.95).toFixed(0)} ms`
  console.log(
    `${ROUNDS} publications shown by another server: ${at(delays)} after the answer; ${at(all)} after the click`,
  )
}

async function untilShown(address: string, word: string): Promise<void> {
  const deadline = performance.now() + LIMIT_MS
  while (!(await (await fetch(address)).text()).includes(word))
    if (performance.now() > deadline) throw new Error(`${address} does not show ${word}.`)
}
