import { expect, test } from 'vitest'

import { askedPath } from '../../../src/site/asked-path'
import { routeOf } from '../../../src/site/routes'

const asked = (target: string) => askedPath(new URL(target, 'http://site'))

test.each([
  ['/en/countries/belgium', '/en/countries/belgium'],
  ['/en/countries/%62elgium', '/en/countries/belgium'],
  ['/ar/countries/بلجيكا', `/ar/countries/${encodeURIComponent('بلجيكا')}`],
  ['/en/countries/belgium%3Fx', '/en/countries/belgium%3Fx'],
  ['/en/countries/belgium%23x', '/en/countries/belgium%23x'],
  ['/en%2fcountries', '/en%2Fcountries'],
  ['/en/a%0Ab%00', '/en/a%0Ab%00'],
  ['/en/50%25', '/en/50%25'],
  ['/en/%2562elgium', '/en/%2562elgium'],
])('the path that %s asks for is %s', (target, path) => {
  expect(asked(target)).toBe(path)
})

test.each([
  'belgium%3Fx=1',
  'belgium%3FasOf=2026-11-29',
  'belgium%23x',
  'bel%09gium',
  'bel%0Agium',
])(
  'countries/%s is a name of its own, and not that of Belgium with something behind it',
  (name) => {
    const slug = decodeURIComponent(name)
    expect(routeOf(asked(`/en/countries/${name}`))).toEqual({
      locale: 'en',
      page: { kind: 'country', slug },
    })
  },
)
