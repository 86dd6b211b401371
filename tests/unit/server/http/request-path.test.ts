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
    ['/en/50%', undefined],
    ['/en/50%25', '/en/50%'],
    ['/en/50%25%32%35', '/en/50%'],
    ['/en/%25zz', '/en/%zz'],
    ['/en/%25E0%25A4%25A', '/en/%E0%A4%A'],
    ['/%2569nternal/50%25', '/internal/50%'],
    ['/%2569nternal%25ff', '/internal%ff'],
    ['/%25ff%2569nternal', '/%ffinternal'],
    ['/en/c%25C3%25B4te/50%25', '/en/côte/50%'],
    ['/en%252F..%252finternal/50%25', '/internal/50%'],
    ['nonsense', undefined],
  ])('of %j is %j', (target, path) => {
    expect(requestPath(target)).toBe(path)
  })
})
