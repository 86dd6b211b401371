import { expect, test } from 'vitest'

import { blockingFindingsOf, findingsOf } from '@/readiness/checks'
import { linkTo, paragraph, richText, subjectOf } from './support'

const content = {
  neighbours: ['draft'],
  interpolRole: { en: richText(paragraph(linkTo({ relationTo: 'ncbs', value: 'gone' }))) },
}
const targets = new Map([['countries/draft', { title: 'Draft', public: 'none' as const }]])

test('what blocks comes first, then what should be mended, then notes', () => {
  const severities = findingsOf(subjectOf(content, { targets })).map(({ severity }) => severity)
  expect([...new Set(severities)]).toEqual(['blocking', 'warning', 'info'])
})

test('only what blocks stands against submitting', () => {
  expect(blockingFindingsOf(subjectOf(content, { targets }))).toEqual([
    {
      check: 'internal-links',
      severity: 'blocking',
      says: 'link-gone',
      path: 'interpolRole',
      locale: 'en',
    },
  ])
})
