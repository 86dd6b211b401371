import type { TestProject } from 'vitest/node'

import { createProgress } from '../../src/server/progress'
import type {} from './first-data'
import { lendProducts, type Lending } from './lend-products'
import { type Product, startProduct } from './product'
import { share, type Shared } from './share'
import type {} from './under-test'

interface Running {
  products: Product[]
  lending: Lending
}

/**
 * Starts a product for each file that may run at the same time, so that each has one for itself, and stops them after the
 * last of the tests. It comes after the setup that makes their data.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { firstData } = project.getProvidedContext()
  const { value, release } = await share('products under test', () =>
    start(project.config.maxWorkers, firstData),
  )
  project.provide('lendingPort', value.lending.port)
  project.provide(
    'productsUnderTest',
    value.products.map(({ origin, databaseUrl, dataDir, password }) => ({
      ...{ origin, databaseUrl, dataDir, password },
    })),
  )
  return release
}

async function start(count: number, firstData: string): Promise<Shared<Running>> {
  const progress = createProgress(process.stderr)
  progress.step(
    count === 1 ? 'Starting the product under test' : `Starting ${count} products under test`,
  )
  const products = await Promise.all(
    Array.from({ length: count }, () => startProduct({}, { firstData })),
  )
  const origins = products.map(({ origin }) => origin).join(' and ')
  progress.step(`Under test: ${origins}`)
  const lending = await lendProducts(count)
  return {
    value: { products, lending },
    async release() {
      await Promise.all([lending.close(), ...products.map((product) => product.stop())])
    },
  }
}
