import { expect, test } from 'vitest'

import type { NcbContent } from '@/content/profiles'
import { EditionReader } from '@/editions/edition-set'
import { viewOf } from '@/site/site'
import { edition, ORIGIN, siteOf } from '../../../support/site-fixture'

/** Where a click on a contact point of a bureau leads. */
function hrefOf(contact: NonNullable<NcbContent['contacts']>[number]): string | undefined {
  const set = siteOf(
    edition('ncbs', 'ncb-be', { name: { en: 'NCB' }, country: 'be', contacts: [contact] }),
  )
  const view = viewOf('/en/countries/belgium', new EditionReader(set), { origin: ORIGIN })
  if (view?.kind !== 'country') throw new Error('There is no such page.')
  const [shown] = view.body.ncb?.contacts ?? []
  if (!shown) throw new Error('The contact point is not shown.')
  return shown.href
}

const dialled = (value: string) => hrefOf({ kind: 'phone', value })

test.each([
  ['+32 2 508 71 11', '+3225087111'],
  ['+32-2-508.71.11', '+3225087111'],
  ['(02) 508 71 11', '025087111'],
  ['112', '112'],
  ['+32 (0)2 508 71 11', '+3225087111'],
  ['+32(0)25087111', '+3225087111'],
  ['0032 (0)2 508 71 11', '003225087111'],
  ['(0)2 508 71 11', '025087111'],
  ['+375 17 123‑45–67', '+375171234567'],
  ['٠٢ ٥٠٨ ٧١ ١١', '025087111'],
  ['\u200e+٣٢ ٢ ٥٠٨ ٧١ ١١\u200f', '+3225087111'],
  [' +123456789012345 ', '+123456789012345'],
])('a click on %s dials %s', (value, number) => {
  expect(dialled(value)).toBe(`tel:${number}`)
})

test.each([
  '+1 202 555 0100 ext. 12',
  '+32 2 508 71 11 (24/7)',
  '112 / 101',
  '112, 101',
  '112; 101',
  '112\n101',
  '+375 17 123-45-67, 123-45-68',
  '+32 2 508 71 11 +32 2 508 71 12',
  '+1234567890123456',
  '*112#',
  '12',
  'on request',
])('a click on %j dials nothing: it is not one number', (value) => {
  expect(dialled(value)).toBeUndefined()
})

test('other contact points lead where they say', () => {
  expect(hrefOf({ kind: 'email', value: 'ncb@police.example' })).toBe('mailto:ncb@police.example')
  expect(hrefOf({ kind: 'website', value: 'https://police.example/' })).toBe(
    'https://police.example/',
  )
  expect(hrefOf({ kind: 'address', value: 'Example Street 1' })).toBeUndefined()
})
