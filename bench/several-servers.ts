import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { startProduct, type Product } from '../tests/support/product'

/*
 * How long it takes after a publishing call has answered until another server on the same database shows the new text, on a page
 * and in the API: `npm run bench:servers`. On the demo content.
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
  const call = async (token: string, method: string, address: string, body?: object) => {
    const response = await fetch(first.origin + address, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(token ? { Authorization: `JWT ${token}` } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (!response.ok) throw new Error(`${method} ${address}: ${response.status}`)
    return (await response.json()) as Record<string, unknown>
  }
  const signIn = async (name: string) =>
    String(
      (
        await call('', 'POST', '/api/users/login', {
          email: `${name}@liaison.example`,
          password: first.password,
        })
      ).token,
    )
  const [writer, reviewer, publisher] = [
    await signIn('contributor'),
    await signIn('reviewer'),
    await signIn('publisher'),
  ]
  const { docs } = (await call(
    writer,
    'GET',
    '/api/countries?where[slug][equals]=belgium&depth=0',
  )) as unknown as { docs: { id: string }[] }
  const id = docs[0]?.id ?? ''
  const transitions = `/api/countries/${id}/transitions`
  const delays: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const word = `round-${randomUUID()}`
    await call(writer, 'PATCH', `/api/countries/${id}`, { tagline: word })
    await call(writer, 'POST', transitions, { transition: 'submit', comment: 'Measured.' })
    const { version } = await call(reviewer, 'GET', transitions)
    await call(reviewer, 'POST', transitions, { transition: 'approve', expectedVersion: version })
    await call(publisher, 'POST', transitions, { transition: 'publish' })
    const began = performance.now()
    const addresses = [
      '/en/countries/belgium',
      '/ar/countries/belgium',
      '/api/v1/countries/belgium',
    ]
    await Promise.all(addresses.map((address) => untilShown(second.origin + address, word)))
    delays.push(performance.now() - began)
  }
  delays.sort((a, b) => a - b)
  const at = (share: number) => (delays[Math.floor((delays.length - 1) * share)] ?? 0).toFixed(0)
  console.log(
    `${ROUNDS} publications shown by another server: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms after the answer`,
  )
}

async function untilShown(address: string, word: string): Promise<void> {
  const deadline = performance.now() + LIMIT_MS
  while (!(await (await fetch(address)).text()).includes(word))
    if (performance.now() > deadline) throw new Error(`${address} does not show ${word}.`)
}
