import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'

import { EditionReader } from '../../../src/editions/edition-set'
import { notFoundView, pathsOf, renderView, viewOf } from '../../../src/site/site'
import { LOCALES } from '../../../src/vocabulary/locales'
import { ORIGIN, siteOf } from '../../support/site-fixture'

const site = { origin: ORIGIN }
const set = siteOf()

/** The standard’s own rules, and those of accessibility that need no browser. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Wherever a heading is read aloud, its text is.
    'text-content': 'error',
    // Ids that say what they mark, in any script, are valid.
    'valid-id': ['error', { relaxed: true }],
  },
})

const paths = [
  ...pathsOf(set).filter((path) => !path.includes('.')),
  ...LOCALES.flatMap((locale) => [
    `/${locale}/search`,
    `/${locale}/search?q=police`,
    `/${locale}/countries?region=europe&q=bel`,
    `/${locale}/nowhere`,
  ]),
]

test.each(paths)('%s is valid HTML', async (path) => {
  const reader = new EditionReader(set)
  const html = await renderView(viewOf(path, reader, site) ?? notFoundView(path, reader, site))
  const { results } = await validator.validateString(html)
  expect(
    results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column, selector }) =>
        [ruleId, message, selector, line, column].join(' | '),
      ),
    ),
  ).toEqual([])
})
