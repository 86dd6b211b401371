import type { TestProject } from 'vitest/node'

import { ensureBuild } from '../../src/server/build/ensure-build'
import { createProgress } from '../../src/server/progress'
import { lendProducts, type Lending } from './lend-products'
import { type Product, startProduct } from './product'
import type {} from './under-test'

/** Vitest loads this file once for each project that names it; they share the products. */
const shared = globalThis as { liaisonUnderTest?: { users: number; starting: Promise<Running> } }

interface Running {
  products: Product[]
  lending: Lending
}

/**
 * Starts a product for each file that may run at the same time, so that each has one for itself, and stops them after the
 * last of the tests.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = (shared.liaisonUnderTest ??= {
    users: 0,
    starting: start(project.config.maxWorkers),
  })
  running.users += 1
  const { products, lending } = await running.starting
  project.provide('lendingPort', lending.port)
  project.provide(
    'productsUnderTest',
    products.map(({ origin, databaseUrl, dataDir, password }) => ({
      ...{ origin, databaseUrl, dataDir, password },
    })),
  )
  return async () => {
    running.users -= 1
    if (running.users > 0) return
    delete shared.liaisonUnderTest
    await Promise.all([lending.close(), ...products.map((product) => product.stop())])
  }
}

async function start(count: number): Promise<Running> {
  const progress = createProgress(process.stderr)
  await ensureBuild(progress)
  progress.step(
    count === 1 ? 'Starting the product under test' : `Starting ${count} products under test`,
  )
  const products = await Promise.all(Array.from({ length: count }, () => startProduct()))
  const origins = products.map(({ origin }) => origin).join(' and ')
  progress.step(`Under test: ${origins}`)
  return { products, lending: await lendProducts(count) }
}
