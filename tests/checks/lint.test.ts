import { expect, test } from 'vitest'

import { complaintsOf } from './support/run-tool'

// A file of its own, because it takes as long as all other checks together, and runs beside them.
test('the code keeps the rules of eslint.config.mjs: npx eslint .', async () => {
  expect(await complaintsOf('eslint', '--max-warnings', '0', '.')).toBe('')
})
