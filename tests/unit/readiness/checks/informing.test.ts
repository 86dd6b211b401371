import { describe, expect, test } from 'vitest'

import { emptySections } from '@/readiness/checks/empty-sections'
import { externalLinks } from '@/readiness/checks/external-links'
import { factReviews, factSources } from '@/readiness/checks/facts'
import { missingTranslations, staleTranslations } from '@/readiness/checks/translations'
import { digestOf } from '@/content/canonical'
import { memoryOf } from '@/translation/memory'
import { progressOf } from '@/translation/progress'
import { heading, linkTo, NOW, paragraph, richText, subjectOf } from '../support'

describe('empty-sections', () => {
  const mandate = (...blocks: Parameters<typeof richText>) => ({
    mandate: { en: richText(...blocks) },
  })
  const headings = (content: object) =>
    emptySections(subjectOf(content, { collection: 'ncbs' })).flatMap(({ says, params }) =>
      says === 'empty-heading' ? [params?.heading] : [],
    )

  test('names what a complete profile has beside the required fields', () => {
    const found = emptySections(subjectOf({ tagline: { en: 'Here.' } }))
    expect(found.map(({ path }) => path)).toEqual([
      'memberSince',
      'crimeAreas',
      'keyFacts',
      'gallery',
    ])
  })

  test('names a heading with nothing under it', () => {
    expect(
      headings(mandate(heading('h3', 'One'), heading('h3', 'Two'), paragraph('Words.'))),
    ).toEqual(['One'])
    expect(headings(mandate(heading('h3', 'Last'), paragraph(' ')))).toEqual(['Last'])
    expect(
      headings(mandate(heading('h3', 'Above'), heading('h4', 'Below'), paragraph('Words.'))),
    ).toEqual([])
  })

  test('names a country without a bureau or agencies', () => {
    const of = (surroundings: object) =>
      emptySections(subjectOf({}, { surroundings })).map(({ says }) => says)
    expect(of({ hasBureau: false, agencyCount: 0 })).toEqual(
      expect.arrayContaining(['no-bureau', 'no-agencies']),
    )
    expect(of({ hasBureau: true, agencyCount: 2 })).not.toContain('no-bureau')
    expect(of({ hasBureau: true, agencyCount: 2 })).not.toContain('no-agencies')
  })
})

describe('external-links', () => {
  const url = 'https://police.example/about'
  const content = { website: url, responsibilities: { en: richText(paragraph(linkTo({ url }))) } }
  const found = (answer: { status: number | null; error: string | null } | null) =>
    externalLinks(
      subjectOf(content, {
        collection: 'agencies',
        links: new Map(answer ? [[url, { ...answer, checkedAt: NOW }]] : []),
      }),
    )

  test('names each place of a link that did not work, with the answer and the day', () => {
    const params = { url, answer: '404', date: '2026-11-25' }
    expect(found({ status: 404, error: null })).toEqual([
      {
        severity: 'warning',
        says: 'web-link-broken',
        path: 'responsibilities',
        locale: 'en',
        params,
      },
      { severity: 'warning', says: 'web-link-broken', path: 'website', params },
    ])
    expect(found({ status: null, error: 'ENOTFOUND' })).toMatchObject([
      { params: { answer: 'ENOTFOUND' } },
      {},
    ])
  })

  test.each([200, 403, 405, 429])('takes the answer %s as a sign of life', (status) => {
    expect(found({ status, error: null })).toEqual([])
  })

  test('says how many were not asked yet, and when none will be', () => {
    expect(found(null)).toEqual([
      { severity: 'info', says: 'web-links-unchecked', params: { count: 1 } },
    ])
    const off = subjectOf(content, { collection: 'agencies', areLinksChecked: false })
    expect(externalLinks(off)).toMatchObject([{ says: 'web-links-off' }])
  })
})

describe('facts', () => {
  const fact = (values: object) => subjectOf({ keyFacts: [{}, values] })

  test('name a source', () => {
    expect(factSources(fact({ source: { en: 'The ministry.' } }))).toHaveLength(1)
    expect(factSources(fact({}))).toContainEqual({
      severity: 'warning',
      says: 'no-source',
      path: 'keyFacts.1.source',
    })
  })

  test('are checked once a year', () => {
    const review = (verifiedOn: string) => factReviews(fact({ verifiedOn })).at(1)
    expect(review('2025-11-24T00:00:00.000Z')).toEqual({
      severity: 'warning',
      says: 'review-due',
      path: 'keyFacts.1.verifiedOn',
      params: { date: '2025-11-24' },
    })
    expect(review('2025-11-26T00:00:00.000Z')).toBeUndefined()
    expect(factReviews(fact({}))).toContainEqual({
      severity: 'info',
      says: 'never-verified',
      path: 'keyFacts.1.verifiedOn',
    })
  })
})

describe('translations', () => {
  const content = { name: { en: 'Here', fr: 'Ici' }, tagline: { en: 'Words.' } }

  test('are missing wholly or in part', () => {
    expect(missingTranslations(subjectOf(content))).toEqual([
      {
        severity: 'warning',
        says: 'texts-untranslated',
        path: 'tagline',
        locale: 'fr',
        params: { count: 1, total: 2 },
      },
      { severity: 'info', says: 'nothing-translated', locale: 'es', params: { count: 2 } },
      { severity: 'info', says: 'nothing-translated', locale: 'ar', params: { count: 2 } },
    ])
  })

  test('are stale where the English has changed since', () => {
    const memory = memoryOf([
      { field: 'name', locale: 'fr', translation: digestOf('Ici'), source: digestOf('There') },
    ])
    const translations = progressOf('countries', content, memory)
    expect(staleTranslations(subjectOf(content, { translations }))).toEqual([
      { severity: 'warning', says: 'translation-stale', path: 'name', locale: 'fr' },
    ])
    expect(staleTranslations(subjectOf(content))).toEqual([])
  })
})
