import { describe, expect, it } from 'vitest'

import { DEMO_AGENCIES, DEMO_COUNTRIES, DEMO_NCBS, DEMO_USERS } from '../../../../src/demo/content'
import { CRIME_AREA_NAMES } from '../../../../src/vocabulary/crime-area-names'
import { isRegion } from '../../../../src/vocabulary/regions'

const countries = DEMO_COUNTRIES.map(({ content }) => content)
const agencies = DEMO_AGENCIES.map(({ content }) => content)
const ncbs = DEMO_NCBS.map(({ content }) => content)

const countrySlugs = countries.map((country) => country.slug)
const crimeAreaSlugs = CRIME_AREA_NAMES.map((area) => area.slug)
const agencySlugs = agencies.map((agency) => agency.slug)

describe('the countries of the demo', () => {
  it('are Belgium and Belarus published, one in review and one with changes requested', () => {
    expect(DEMO_COUNTRIES.map(({ content, stage }) => [content.slug, stage])).toEqual([
      ['belgium', 'published'],
      ['belarus', 'published'],
      ['portugal', 'in-review'],
      ['iceland', 'changes-requested'],
    ])
  })

  it.each(countries)('$slug has what a profile needs in English', (country) => {
    expect(country).toMatchObject({
      name: { en: expect.any(String) as string },
      iso2: expect.stringMatching(/^[A-Z]{2}$/) as string,
      iso3: expect.stringMatching(/^[A-Z]{3}$/) as string,
      region: expect.toSatisfy(isRegion) as string,
      crimeOverview: { en: expect.anything() as unknown },
      interpolRole: { en: expect.anything() as unknown },
      lawEnforcement: { en: expect.anything() as unknown },
    })
  })

  it.each(countries)(
    '$slug names crime areas of the starting list, each once',
    ({ crimeAreas = [] }) => {
      const slugs = crimeAreas.map((row) => row.crimeArea)

      expect(slugs.length).toBeGreaterThan(0)
      expect(slugs).toEqual([...new Set(slugs)])
      expect(crimeAreaSlugs).toEqual(expect.arrayContaining(slugs))
    },
  )

  it('have codes and slugs of their own', () => {
    for (const values of [
      countrySlugs,
      countries.map((country) => country.iso2),
      countries.map((country) => country.iso3),
    ]) {
      expect(values).toEqual([...new Set(values)])
    }
  })
})

describe('the bureaus and agencies of the demo', () => {
  it('give each published country exactly one bureau and at least one agency', () => {
    const published = DEMO_COUNTRIES.filter(({ stage }) => stage === 'published')

    for (const { content } of published) {
      expect(ncbs.filter((ncb) => ncb.country === content.slug)).toHaveLength(1)
      expect(agencies.some((agency) => agency.country === content.slug)).toBe(true)
    }
    expect(ncbs).toHaveLength(published.length)
  })

  it.each(ncbs)('$name.en leads on crime areas of the starting list', ({ crimeAreas }) => {
    expect(crimeAreas.length).toBeGreaterThan(0)
    expect(crimeAreaSlugs).toEqual(expect.arrayContaining(crimeAreas))
  })

  it.each(ncbs)('$name.en is hosted by an agency of its country', ({ hostAgency, country }) => {
    expect(agencies.find((agency) => agency.slug === hostAgency)?.country).toBe(country)
  })

  it.each(agencies.map((agency, index) => ({ ...agency, index })))(
    '$slug belongs to a country of the demo and comes after its parent',
    ({ country, parent, index }) => {
      const earlier = agencies.slice(0, index).filter((agency) => agency.country === country)

      expect(countrySlugs).toContain(country)
      if (parent) expect(earlier.map((agency) => agency.slug)).toContain(parent)
    },
  )

  it('have slugs of their own, written in ASCII', () => {
    expect(agencySlugs).toEqual([...new Set(agencySlugs)])
    for (const slug of [...agencySlugs, ...countrySlugs]) {
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    }
  })
})

describe('the accounts of the demo', () => {
  it('let one person play each part', () => {
    expect(DEMO_USERS.map(({ email, roles }) => [email, ...roles])).toEqual([
      ['admin@liaison.example', 'administrator'],
      ['contributor@liaison.example', 'contributor'],
      ['contributor2@liaison.example', 'contributor'],
      ['central@liaison.example', 'contributor'],
      ['reviewer@liaison.example', 'reviewer'],
      ['publisher@liaison.example', 'publisher'],
      ['auditor@liaison.example', 'auditor'],
    ])
  })

  it('work on countries of the demo', () => {
    const scoped = DEMO_USERS.flatMap(({ scope }) => scope.countries)

    expect(new Set(scoped)).toEqual(new Set(['belgium', 'belarus']))
    expect(countrySlugs).toEqual(expect.arrayContaining(scoped))
  })

  it('let the reviewer decide on every country of the demo', () => {
    const reviewer = DEMO_USERS.find(({ roles }) => roles.includes('reviewer'))

    for (const { region } of countries) expect(reviewer?.scope.regions).toContain(region)
  })
})
