import { expect, test } from 'vitest'

import { publicHeaders } from '../../../src/page-store/headers'

test('a public answer runs no script of others, is framed by nobody and tells no referrer', () => {
  const headers = publicHeaders({ contentType: 'text/html' })
  expect(headers['Content-Security-Policy']?.split('; ')).toEqual([
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
  ])
  expect(headers['Referrer-Policy']).toBe('no-referrer')
})

test('only media may be used by other sites', () => {
  const policyOf = (contentType: string) =>
    publicHeaders({ contentType })['Cross-Origin-Resource-Policy']
  expect(policyOf('image/webp')).toBe('cross-origin')
  expect(policyOf('text/html; charset=utf-8')).toBe('same-origin')
  expect(policyOf('text/css')).toBe('same-origin')
})

test('an answer without a body has no type', () => {
  expect(publicHeaders({})).not.toHaveProperty('Content-Type')
})
