import { expect, test } from 'vitest'

import { pagesAt, SHORTCUT_NAMES, SHORTCUTS, tabAt, type Shortcut } from '@/admin/shortcuts/table'

const FORM = '/admin/collections/countries/7f9c'

const ADDRESSES = ['/admin', '/admin/collections/media', FORM, `${FORM}/review`, `${FORM}/history`]

const all: [string, Shortcut][] = SHORTCUT_NAMES.map((name) => [name, SHORTCUTS[name]])

test('no shortcut is the beginning of another on the same page', () => {
  for (const address of ADDRESSES) {
    const there = all.filter(([, { on }]) => pagesAt(address).includes(on))
    const keys = there.map(([, shortcut]) => `${shortcut.keys.join(' ')} `)
    for (const [index, one] of keys.entries())
      for (const other of keys.slice(index + 1)) {
        expect(other.startsWith(one), `${one} at ${address}`).toBe(false)
        expect(one.startsWith(other), `${other} at ${address}`).toBe(false)
      }
  }
})

test('no key decides or saves: what is opened asks before it does anything', () => {
  for (const [name, { deed }] of all)
    if ('what' in deed && /transition/.test(deed.what)) expect(deed.do, name).toBe('open')
})

test('only what a browser or Payload has itself needs a key that is held', () => {
  for (const [name, { keys, deed }] of all)
    expect(
      keys.some((key) => key.startsWith('Mod+')),
      name,
    ).toBe(deed.do === 'nothing')
})

test('the pages of a document are known by their address', () => {
  expect(pagesAt(FORM)).toEqual(['everywhere', 'document', 'form'])
  expect(pagesAt(`${FORM}/review`)).toEqual(['everywhere', 'document', 'review'])
  expect(pagesAt(`${FORM}/history`)).toEqual(['everywhere', 'document'])
  expect(pagesAt('/admin/collections/countries')).toEqual(['everywhere', 'lists'])
  expect(tabAt(`${FORM}/history`, '/review')).toBe(`${FORM}/review`)
  expect(tabAt(`${FORM}/history`, '')).toBe(FORM)
  expect(tabAt('/admin', '/review')).toBeUndefined()
})
