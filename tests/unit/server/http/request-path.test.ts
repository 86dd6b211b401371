import { describe, expect, test } from 'vitest'

import { requestPath } from '../../../../src/server/http/request-path'

describe('the path of a request', () => {
  test.each([
    ['/en/countries?region=europe', '/en/countries'],
    ['/', '/'],
    ['/en/', '/en'],
    ['/en/c%C3%B4te', '/en/côte'],
    ['//internal/boot', '/internal/boot'],
    ['/%69nternal/boot', '/internal/boot'],
    ['/%2569nternal/boot', '/internal/boot'],
    ['/%252569nternal/boot', '/internal/boot'],
    ['/%25252569nternal/boot', undefined],
    [`/%25${'25'.repeat(2000)}`, undefined],
    ['/en/../internal/boot', '/internal/boot'],
    ['/en/%2e%2e/internal/boot', '/internal/boot'],
    ['/./internal/boot', '/internal/boot'],
    ['\\internal\\boot', undefined],
    ['/\\internal\\boot', '/internal/boot'],
    ['http://anywhere/internal/boot?x', '/internal/boot'],
    ['/%E0%A4%A', undefined],
    ['nonsense', undefined],
  ])('of %j is %j', (target, path) => {
    expect(requestPath(target)).toBe(path)
  })
})
