import { expect, test } from 'vitest'

import { EditionReader, type EditionSet } from '../../../../src/editions/edition-set'
import { viewOf } from '../../../../src/site/site'
import { edition, ORIGIN, siteOf } from '../../../support/site-fixture'

const area = (names: string[]) =>
  edition('crime-areas', 'area', {
    slug: 'forgery',
    name: { en: 'Forgery', fr: 'Contrefaçon' },
    synonyms: { en: names, fr: names },
  })

const country = (name: string) =>
  edition('countries', 'new', {
    slug: 'newland',
    iso2: 'NZ',
    name: { en: name },
    crimeAreas: [{ crimeArea: 'area', prominence: 'principal', note: { en: 'A note.' } }],
  })

function pageOf(set: EditionSet) {
  const view = viewOf('/fr/crime-areas/forgery', new EditionReader(set), { origin: ORIGIN })
  if (view?.kind !== 'crime-area') throw new Error('There is no such page.')
  return view
}

test('says the same when it is made again, also that some of it is in English', () => {
  const set = siteOf(area([]), country('Newland'))
  const first = pageOf(set)
  expect(first.frame.partlyEnglish).toBe(true)
  expect(first.body.countries).toMatchObject([
    { link: { label: { text: 'Newland', lang: 'en' } }, note: { text: 'A note.', lang: 'en' } },
  ])
  expect(pageOf(set)).toEqual(first)
})

test('shows what a country says now, and not what it said before', () => {
  const set = siteOf(area([]), country('Newland'))
  pageOf(set)
  set.put(country('Renamed'))
  expect(pageOf(set).body.countries.map(({ link }) => link.label.text)).toEqual(['Renamed'])
})
