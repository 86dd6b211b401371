import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'

import { pathsOf, renderView } from '../../../src/site/site'
import { LOCALES } from '../../../src/vocabulary/locales'
import { anyViewAt, pathsOnRequest } from '../../support/archive-fixture'
import { edition, siteOf } from '../../support/site-fixture'

const set = siteOf(
  edition(
    'countries',
    'moved',
    { name: { en: 'Moved' }, slug: 'moved' },
    { formerSlugs: [{ slug: 'old', lastPublishedAt: '2026-01-01T00:00:00Z' }] },
  ),
)

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
  ...LOCALES.flatMap(pathsOnRequest),
]

test.each(paths)('%s is valid HTML', async (path) => {
  const html = await renderView(await anyViewAt(path, set))
  const { results } = await validator.validateString(html)
  expect(
    results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column, selector }) =>
        [ruleId, message, selector, line, column].join(' | '),
      ),
    ),
  ).toEqual([])
})
