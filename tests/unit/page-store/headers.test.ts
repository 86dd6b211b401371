import { afterEach, expect, test, vi } from 'vitest'

import { publicHeaders, withCacheTag } from '../../../src/page-store/headers'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

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

test('a cache in front that is told gets the keys once more as tags, and nobody else does', async () => {
  const keyed = { 'Surrogate-Key': 'site page:/a,b countries/1' }
  expect(withCacheTag(keyed)).toEqual(keyed)
  vi.stubEnv('CDN_PURGE_URL', 'https://cache.example/purge')
  vi.resetModules()
  const behindCache = await import('../../../src/page-store/headers')
  expect(behindCache.withCacheTag(keyed)).toEqual({
    ...keyed,
    'Cache-Tag': 'site,page:/a%2Cb,countries/1',
  })
  expect(behindCache.withCacheTag({ Vary: '*' })).toEqual({ Vary: '*' })
  expect(behindCache.publicHeaders({})['Cache-Control']).toContain('s-maxage')
})
