import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'

import { EditionReader } from '../../../../src/editions/edition-set'
import { renderView, viewOf } from '../../../../src/site/site'
import { edition, ORIGIN, siteOf } from '../../../support/site-fixture'

const among = siteOf(
  edition('countries', 'le', {
    name: { en: 'Levantia' },
    slug: 'levantia',
    keyFacts: [
      { label: { en: 'Coast' }, value: { en: '3,000' }, unit: { en: 'km' } },
      {
        label: { en: 'Ports' },
        value: { en: '12', ar: '12' },
        unit: { en: 'sea ports', ar: 'ميناء' },
      },
      { label: { en: 'Police' }, value: { en: '40,000' }, unit: { en: 'officers', ar: 'شرطي' } },
      { label: { en: 'Calling code' }, value: { en: '+999' } },
    ],
  }),
)

/** What stands beside the labels of the key facts: each run of words, with its language where that is not the page’s. */
async function factsAt(path: string) {
  const view = viewOf(path, new EditionReader(among), { origin: ORIGIN })
  if (!view) throw new Error(`There is nothing at ${path}.`)
  const { document } = parseHTML(await renderView(view))
  const cellOf = (label: string) =>
    [...document.querySelectorAll('dt, th')].find(({ textContent }) => textContent === label)
      ?.nextElementSibling
  return ['Coast', 'Ports', 'Police', 'Calling code'].map((label) =>
    [...(cellOf(label)?.querySelectorAll('bdi') ?? [])].map((run) => [
      run.textContent,
      run.getAttribute('lang'),
      run.getAttribute('dir'),
    ]),
  )
}

test.each(['/ar/countries/levantia', '/ar/compare?countries=levantia,belgium'])(
  'a value and its unit stand in the order of their language, if both have the same: %s',
  async (path) => {
    expect(await factsAt(path)).toEqual([
      [['3,000 km', 'en', 'ltr']],
      [
        ['12', null, null],
        ['ميناء', null, null],
      ],
      [
        ['40,000', 'en', 'ltr'],
        ['شرطي', null, null],
      ],
      [['+999', 'en', 'ltr']],
    ])
  },
)
