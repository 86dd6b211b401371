import { expect, test } from 'vitest'

import { EditionReader } from '../../../../src/editions/edition-set'
import { digestOfView, pathsOf, viewOf } from '../../../../src/site/site'
import { Remembered } from '../../../../src/site/views/remembered'
import { edition, ORIGIN, siteOf } from '../../../support/site-fixture'

const country = (name: string) =>
  edition('countries', 'new', { slug: 'newland', region: 'europe', iso2: 'NZ', name: { en: name } })

test('a part is made once of each thing and key, and none is remembered too', () => {
  const parts = new Remembered<object, { says: string }>()
  const [one, other] = [{}, {}]
  const made: string[] = []
  const make = (says: string, isPart = true) => {
    made.push(says)
    return isPart ? { says } : undefined
  }
  const first = parts.of(one, 'en', () => make('one'))
  expect(parts.of(one, 'en', () => make('again'))).toBe(first)
  expect(parts.of(one, 'fr', () => make('one in French'))).toEqual({ says: 'one in French' })
  expect(parts.of(other, 'en', () => make('none', false))).toBeUndefined()
  expect(parts.of(other, 'en', () => make('again'))).toBeUndefined()
  expect(made).toEqual(['one', 'one in French', 'none'])
})

test('digests are the same for what says the same, and differ by each remembered part, its place, and the salt', () => {
  const parts = new Remembered<object, { says: string }>()
  const part = (says: string) => parts.of({}, '', () => ({ says }))
  const [belgium, belarus] = [part('Belgium'), part('Belarus')]
  const digest = digestOfView({ list: [belgium, belarus] }, 'build')
  expect(digest).toMatch(/^[0-9a-f]{64}$/)
  expect(digestOfView({ list: [part('Belgium'), part('Belarus')] }, 'build')).toBe(digest)
  const others = [
    digestOfView({ list: [belgium, part('Belarussia')] }, 'build'),
    digestOfView({ list: [belarus, belgium] }, 'build'),
    digestOfView({ list: [belgium] }, 'build'),
    digestOfView({ list: [belgium, belarus], note: 'x' }, 'build'),
    digestOfView({ list: [belgium, belarus] }, 'other build'),
    digestOfView(null, 'build'),
  ]
  expect(new Set([digest, ...others]).size).toBe(others.length + 1)
})

test('every page says the same when it is made again, and its digest changes with what it says', () => {
  const site = { origin: ORIGIN }
  const set = siteOf(country('Newland'))
  const viewsOf = () =>
    new Map(pathsOf(set).map((path) => [path, viewOf(path, new EditionReader(set), site)]))
  const first = viewsOf()
  const again = viewsOf()
  expect(again).toEqual(first)
  set.put(country('Renamed'))
  const renamed = viewsOf()
  const ownWords = (view: unknown) => JSON.stringify(view).includes('Newland')
  const concerned = [...first].filter(([, view]) => ownWords(view)).map(([path]) => path)
  expect(concerned.length).toBeGreaterThan(20)
  for (const [path, view] of first) {
    const isOther = JSON.stringify(view) !== JSON.stringify(renamed.get(path))
    expect(digestOfView(view, '') !== digestOfView(renamed.get(path), ''), path).toBe(isOther)
    if (concerned.includes(path)) expect(isOther, path).toBe(true)
  }
})
