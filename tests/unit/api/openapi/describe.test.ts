import { createConfig, lintFromString } from '@redocly/openapi-core'
import { expect, test } from 'vitest'

import { describeApi } from '../../../../src/api/openapi/describe'

test('the description keeps the rules of OpenAPI 3.1 and of its linter', async () => {
  const config = await createConfig({ extends: ['recommended-strict'] })
  const problems = await lintFromString({
    source: JSON.stringify(describeApi('https://profiles.test')),
    absoluteRef: '/openapi.json',
    config,
  })
  expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([])
})
