import type { TestProject } from 'vitest/node'

import { ensureBuild } from '../../src/server/build/ensure-build'
import { createProgress } from '../../src/server/progress'
import { type Product, startProduct } from './product'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the running product, without a trailing slash. */
    origin: string
    databaseUrl: string
    dataDir: string
    /** Of every demo account. */
    password: string
  }
}

/** Vitest loads this file once for each project that names it; they share one product. */
const shared = globalThis as { liaisonUnderTest?: { users: number; starting: Promise<Product> } }

/** Starts the product for a project's tests, and stops it after the last of them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = (shared.liaisonUnderTest ??= { users: 0, starting: start() })
  running.users += 1
  const { origin, databaseUrl, dataDir, password } = await running.starting
  project.provide('origin', origin)
  project.provide('databaseUrl', databaseUrl)
  project.provide('dataDir', dataDir)
  project.provide('password', password)
  return async () => {
    running.users -= 1
    if (running.users > 0) return
    delete shared.liaisonUnderTest
    await (await running.starting).stop()
  }
}

async function start(): Promise<Product> {
  const progress = createProgress(process.stderr)
  await ensureBuild(progress)
  progress.step('Starting the product under test')
  const product = await startProduct()
  progress.step(`The product under test runs at ${product.origin}`)
  return product
}
