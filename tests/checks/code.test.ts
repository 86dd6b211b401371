import { expect, test } from 'vitest'

import { complaintsOf } from './support/run-tool'

test('every file is formatted: npm run format', async () => {
  expect(await complaintsOf('prettier', '--check', '--log-level', 'warn', '.')).toBe('')
})

test('the types fit: npx tsc', async () => {
  expect(await complaintsOf('tsc', '--noEmit')).toBe('')
})

test('imports go only where .dependency-cruiser.cjs lets them', async () => {
  expect(await complaintsOf('depcruise', 'src', 'collections', 'payload.config.ts')).toBe('')
})

test('no file, export or package is there that nobody uses: npx knip', async () => {
  expect(await complaintsOf('knip')).toBe('')
})
