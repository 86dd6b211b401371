import { expect, it } from 'vitest'

import { seal, unseal } from '@/cms/people/seal'

it('opens for its owner, with the secret it was sealed with, unaltered; and for nothing else', () => {
  const sealed = seal('JBSWY3DPEHPK3PXP', 'one', 'a secret')
  expect(unseal(sealed, 'one', 'a secret')).toBe('JBSWY3DPEHPK3PXP')
  expect(() => unseal(sealed, 'two', 'a secret')).toThrow()
  expect(() => unseal(sealed, 'one', 'another secret')).toThrow()
  const bytes = Buffer.from(sealed, 'base64url')
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
  expect(() => unseal(bytes.toString('base64url'), 'one', 'a secret')).toThrow()
})

it('is never the same twice, so that equal secrets cannot be told', () => {
  expect(seal('x', 'one', 'a secret')).not.toBe(seal('x', 'one', 'a secret'))
})
