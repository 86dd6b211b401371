import { expect, test } from 'vitest'

import { isThrottled } from '@/reader-reports/limits'

test('an address may report ten errors an hour, and all together two hundred', () => {
  expect(isThrottled({ ofSender: 9, ofAll: 199 })).toBe(false)
  expect(isThrottled({ ofSender: 10, ofAll: 10 })).toBe(true)
  expect(isThrottled({ ofSender: 0, ofAll: 200 })).toBe(true)
})
