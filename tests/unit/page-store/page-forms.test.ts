import { expect, test } from 'vitest'

import { encode } from '../../../src/page-store/page-forms'

test.each(['gzip', 'br'] as const)('a body in %s keeps no memory but its own', async (encoding) => {
  for (const length of [1000, 100_000]) {
    const bytes = await encode(Buffer.alloc(length, 'a body '), encoding)
    expect(bytes.buffer.byteLength).toBe(bytes.length)
  }
})
