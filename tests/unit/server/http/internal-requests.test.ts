import { describe, expect, test } from 'vitest'

import { isInternalPath } from '../../../../src/server/http/internal-requests'

describe('a path for this process’s own requests', () => {
  test.each(['/internal', '/internal/boot', '/Internal/boot', '/internal.rsc'])('is %s', (path) => {
    expect(isInternalPath(path)).toBe(true)
  })

  test.each(['/', '/en/internal', '/internally', '/api/internal'])('is not %s', (path) => {
    expect(isInternalPath(path)).toBe(false)
  })
})
