import { defineConfig } from 'vitest/config'

const MINUTE = 60_000

/** These talk to one running product and change its content: one file after the other. */
const againstTheProduct = {
  globalSetup: ['tests/support/product-setup.ts'],
  fileParallelism: false,
  testTimeout: 6 * MINUTE,
  hookTimeout: 5 * MINUTE,
}

/** Tests that start products of their own. */
const OWN_PRODUCTS = 'tests/int/server/**/*.test.ts'

/** These do not need that product, and run first, with all the machine has. */
const byThemselves = { maxWorkers: '100%', sequence: { groupOrder: 0 } }

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/results.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'checks',
          include: ['tests/checks/**/*.test.ts'],
          testTimeout: 5 * MINUTE,
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
          ...byThemselves,
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: [OWN_PRODUCTS],
          ...againstTheProduct,
          fileParallelism: true,
          ...byThemselves,
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: ['tests/int/**/*.test.ts'],
          exclude: [OWN_PRODUCTS],
          ...againstTheProduct,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          ...againstTheProduct,
          globalSetup: ['tests/support/browser-setup.ts', ...againstTheProduct.globalSetup],
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
