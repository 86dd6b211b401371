import { expect, test } from 'vitest'

import type { CurrentEdition } from '../../../../src/editions/edition'
import { EditionReader } from '../../../../src/editions/edition-set'
import type { AgencyContent } from '../../../../src/content/profiles'
import { agencyTree, type AgencyEntry } from '../../../../src/site/views/agency-tree'
import { PageContext } from '../../../../src/site/views/context'
import { edition, ORIGIN, siteOf } from '../../../support/site-fixture'

const agency = (id: string, about: AgencyContent = {}) =>
  edition('agencies', id, { name: { en: id }, slug: id, ...about })

type Names = (string | Names)[]
const namesOf = (entries: AgencyEntry[]): Names =>
  entries.flatMap(({ link, under }) =>
    under.length > 0 ? [link.label.text, namesOf(under)] : [link.label.text],
  )

function tree(...agencies: CurrentEdition<'agencies'>[]) {
  const reader = new EditionReader(siteOf())
  const context = new PageContext({ locale: 'en', page: { kind: 'home' } }, reader, {
    origin: ORIGIN,
  })
  return namesOf(agencyTree(context, agencies))
}

test('an agency stands under its parent, national ones before local ones', () => {
  expect(
    tree(
      agency('local', { level: 'local' }),
      agency('child', { parent: 'ministry' }),
      agency('ministry', { level: 'national' }),
    ),
  ).toEqual(['ministry', ['child'], 'local'])
})

test('an agency whose parent is absent stands by itself', () => {
  expect(tree(agency('child', { parent: 'withdrawn' }))).toEqual(['child'])
})

test('agencies in a circle are each shown once', () => {
  expect(tree(agency('a', { parent: 'b' }), agency('b', { parent: 'a' })).flat()).toEqual([
    'a',
    'b',
  ])
})
