import { readdirSync } from 'node:fs'
import path from 'node:path'

import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'

import { componentPage } from '../../../../src/site/component-page/component-page'
import { specimensIn } from '../../../../src/site/component-page/specimens'
import { LOCALES } from '../../../../src/vocabulary/locales'
import { ORIGIN, settings } from '../../../support/site-fixture'

test('every component is on the page, once', () => {
  const folder = path.join(import.meta.dirname, '../../../../src/site/components')
  const files = readdirSync(folder).map((file) => file.replace(/\.tsx$/, ''))
  const shown = specimensIn('en', settings).flatMap(({ shows }) => shows)
  expect(shown.toSorted()).toEqual(files.toSorted())
})

test.each(LOCALES)('the page in %s is valid, and shows something of each', async (locale) => {
  const html = await componentPage(locale, { origin: ORIGIN }, settings)
  for (const { node, shows } of specimensIn(locale, settings)) expect(node, shows[0]).toBeTruthy()
  expect(html).toContain('<meta name="robots" content="noindex"/>')
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    // Components that are alone on their pages name their parts alike.
    rules: { 'no-dup-id': 'off', 'unique-landmark': 'off' },
  })
  const { results } = await validator.validateString(html)
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
})
