import { createHash } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import type { PublishedEdition } from '../../../../src/api/representation/published-edition'
import { REPRESENTATION, rowsOf } from '../../../../src/api/representation/represent'
import { edition, image, prose } from '../../../support/site-fixture'

const published = (of: ReturnType<typeof edition>): PublishedEdition => ({
  ...of,
  edition: '00000000-0000-4000-8000-000000000001',
  hash: 'f'.repeat(64),
  sequence: 7,
  changedAt: '2026-02-10T09:00:00.000Z',
})

const country = published(
  edition(
    'countries',
    'be',
    {
      name: { en: 'Belgium', ar: 'بلجيكا' },
      slug: 'belgium',
      iso2: 'BE',
      region: 'europe',
      tagline: { en: 'A country.', fr: 'Un pays.' },
      neighbours: ['lu'],
      keyFacts: [
        { label: { en: 'Police' }, value: { en: '185' }, verifiedOn: '2026-01-31T00:00:00.000Z' },
      ],
      crimeOverview: { en: prose('About crime.') },
      crimeAreas: [{ crimeArea: 'drugs', prominence: 'principal', note: { en: 'Ports.' } }],
      gallery: [{ media: 'm', caption: { fr: 'Le port' } }],
      meta: { title: { en: 'Belgium' }, image: 'm' },
    },
    { media: { m: image('m', 'a') }, changeNote: { en: 'First.' } },
  ),
)
const others = [
  edition('ncbs', 'ncb', {
    name: { en: 'NCB Brussels' },
    country: 'be',
    hostAgency: 'police',
    crimeAreas: ['drugs'],
    contacts: [{ kind: 'phone', value: '+32' }],
  }),
  edition('agencies', 'police', {
    name: { en: 'Police' },
    slug: 'police',
    country: 'be',
    functions: ['police'],
    responsibilities: { en: prose('Everything.') },
  }),
  edition('crime-areas', 'drugs', {
    name: { en: 'Drugs' },
    slug: 'drugs',
    synonyms: { en: ['Narcotics'] },
    related: ['arms'],
  }),
].map(published)

/** What the representation was of these editions, by its number. */
const KNOWN: Record<number, string> = {
  1: 'e6539b3a6b5ec6ea511a2406686489386a6c4a94939fd8ea0a2d5191102bcf32',
  2: 'fba41f84bee2cbd981985e2cc369a054e0d83a3a8a9ce072aa0fe8b654b1a59e',
}

test('a change in what is stored has a new REPRESENTATION, so that stored documents are written again', () => {
  const stored = JSON.stringify([country, ...others].flatMap(rowsOf))
  expect(createHash('sha256').update(stored).digest('hex')).toBe(KNOWN[REPRESENTATION])
})

describe('a document', () => {
  const [en, fr, , ar, all] = rowsOf(country)

  test('is stored in every language and in all of them', () => {
    expect(rowsOf(country).map(({ locale }) => locale)).toEqual(['en', 'fr', 'es', 'ar', 'all'])
    expect(fr?.body.own).toMatchObject({ name: 'Belgium', tagline: 'Un pays.' })
    expect(ar?.body.own.name).toBe('بلجيكا')
    expect(all?.body.own).toMatchObject({
      name: { en: 'Belgium', ar: 'بلجيكا' },
      tagline: { en: 'A country.', fr: 'Un pays.' },
    })
  })

  test('marks what is in English at the object that holds it, and nothing in the form with all languages', () => {
    expect(fr?.body.own.fallback).toEqual(['name', 'crimeOverview'])
    expect(fr?.body.own.keyFacts).toEqual([
      { label: 'Police', value: '185', verifiedOn: '2026-01-31', fallback: ['label', 'value'] },
    ])
    expect(en?.body.own).not.toHaveProperty('fallback')
    expect(JSON.stringify(all)).not.toContain('fallback')
  })

  test('holds of others nothing but their ids', () => {
    expect(en?.body.references).toEqual({
      neighbours: [{ id: 'lu' }],
      crimeAreas: [{ id: 'drugs', row: { note: 'Ports.', prominence: 'principal' } }],
    })
    expect(en?.targets).toEqual(['lu', 'drugs'])
  })

  test('is found by tags, and sorted by its folded name', () => {
    expect(en?.tags).toEqual(
      expect.arrayContaining([
        'region:europe',
        'iso:BE',
        'crimeArea:drugs',
        'crimeArea/principal:drugs',
        'media:m',
      ]),
    )
    expect([en?.sort_name, ar?.sort_name]).toEqual(['belgium', 'بلجيكا'])
  })

  test('never names the file under which an upload is kept', () => {
    expect(JSON.stringify(rowsOf(country))).not.toContain('.webp","filesize')
    expect(JSON.stringify(rowsOf(country))).not.toContain('filename')
  })
})
