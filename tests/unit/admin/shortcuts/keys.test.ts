import { describe, expect, test } from 'vitest'

import { nameOfKey, NOTHING_TYPED, typeKey, type KeyPress } from '@/admin/shortcuts/keys'

const FORM = '/admin/collections/countries/7f9c'

const press = (key: string, code = '', held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
})

describe('the name of a key', () => {
  test.each([
    [press('d', 'KeyD'), 'd'],
    [press('L', 'KeyL', { shiftKey: true }), 'Shift+l'],
    // A French keyboard writes both with Shift, an English one only the first.
    [press('?', 'KeyM', { shiftKey: true }), '?'],
    [press('/', 'Period', { shiftKey: true }), '/'],
  ])('is what it writes, with Shift for a capital letter', (event, name) => {
    expect(nameOfKey(event)).toBe(name)
  })

  test.each([
    [press('ي', 'KeyD'), 'd'],
    [press('لأ', 'KeyG'), null],
    [press('؟', 'Slash', { shiftKey: true }), '?'],
    [press('ظ', 'Slash'), '/'],
    [press('Ж', 'KeyL', { shiftKey: true }), 'Shift+l'],
    [press('é', 'Digit2'), null],
  ])('is that of its place where the keyboard writes another script', (event, name) => {
    expect(nameOfKey(event)).toBe(name)
  })

  test.each([
    press('s', 'KeyS', { ctrlKey: true }),
    press('s', 'KeyS', { metaKey: true }),
    press('s', 'KeyS', { altKey: true }),
    press('Escape', 'Escape'),
    press(' ', 'Space'),
  ])('is none where it belongs to the browser or a screen reader', (event) => {
    expect(nameOfKey(event)).toBeNull()
  })
})

describe('keys one after the other', () => {
  const type = (pathname: string, ...presses: [key: string, at: number][]) => {
    let typed = NOTHING_TYPED
    return presses.map(([key, at]) => {
      const next = typeKey(typed, key, at, pathname)
      typed = next.typed
      return next.shortcut
    })
  }

  test('are a shortcut when the last of them is pressed in time', () => {
    expect(type(FORM, ['g', 1000], ['d', 2900])).toEqual([null, 'dashboard'])
    expect(type(FORM, ['g', 1000], ['d', 3100])).toEqual([null, null])
  })

  test('begin anew with a key that does not continue them', () => {
    expect(type(FORM, ['g', 0], ['w', 10])).toEqual([null, 'workflow'])
    expect(type(FORM, ['g', 0], ['g', 10], ['c', 20])).toEqual([null, null, 'countries'])
    expect(type(FORM, ['x', 0], ['c', 10])).toEqual([null, 'checklist'])
  })

  test('mean what the page has', () => {
    expect(type(`${FORM}/review`, ['a', 0])).toEqual(['approve'])
    expect(type(FORM, ['a', 0])).toEqual([null])
    expect(type('/admin/collections/countries', ['n', 0])).toEqual(['newDocument'])
    expect(type('/admin/collections/countries/create', ['s', 0])).toEqual([null])
  })
})
