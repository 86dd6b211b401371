import { availableParallelism } from 'node:os'

import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

import { writeInMemory } from './tests/support/folder-in-memory.mjs'

writeInMemory()

const MINUTE = 60_000

const withProducts = { testTimeout: 6 * MINUTE, hookTimeout: 5 * MINUTE }

/**
 * These talk to a running product and change its content. As many files run at once as there are workers, each with a product of
 * its own.
 */
const againstTheProduct = {
  ...withProducts,
  setupFiles: ['tests/support/take-product.ts'],
  maxWorkers: 2,
  sequence: { groupOrder: 1 },
}
const BUILD = 'tests/support/build-setup.ts'
const PRODUCTS = 'tests/support/product-setup.ts'

/** Tests that start products of their own. */
const OWN_PRODUCTS = 'tests/int/server/**/*.test.ts'

/** These do not need that product, and run first: one more than the machine has room for, because those that start products wait much. */
const byThemselves = { maxWorkers: availableParallelism() + 1, sequence: { groupOrder: 0 } }

/** Tests that make, save or ask for everything there is. */
const OF_EVERYTHING =
  /\/int\/(api-files|bulk|operation|servers-behind-nginx|several-servers|w1-only-transitions|w8-start|w8-true-at-once|while-all-is-away)\.test\.ts$/

/**
 * Vitest takes projects by their names; here browser tests come last, since people leave the most behind, and tests of everything come
 * before the others have added to it.
 */
class LeastFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project, moduleId }: TestSpecification) =>
      project.name === 'e2e' ? 2 : OF_EVERYTHING.test(moduleId) ? 0 : 1
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other))
  }
}

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    sequence: { sequencer: LeastFirst },
    // What is waited for comes at once; a slow machine is no failure.
    expect: { poll: { timeout: MINUTE / 2 } },
    reporters: ['default', ['json', { outputFile: 'test-results/results.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'checks',
          include: ['tests/checks/**/*.test.ts'],
          // ESLint takes two minutes where it has a processor, and here it shares two with other files.
          testTimeout: 15 * MINUTE,
          hookTimeout: 5 * MINUTE,
          ...byThemselves,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          testTimeout: MINUTE,
          // They leave nothing behind: loading the sources anew for each file takes a third of their time.
          isolate: false,
          ...byThemselves,
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: [OWN_PRODUCTS],
          globalSetup: [BUILD],
          ...withProducts,
          ...byThemselves,
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: ['tests/int/**/*.test.ts'],
          exclude: [OWN_PRODUCTS],
          globalSetup: ['tests/support/nginx-setup.ts', BUILD, PRODUCTS],
          ...againstTheProduct,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/browser-setup.ts', BUILD, PRODUCTS],
          ...againstTheProduct,
        },
      },
    ],
  },
})
