import { expect, test } from 'vitest'

import { EditionReader } from '../../../src/editions/edition-set'
import { renderView, SECURITY_PATH, viewOf } from '../../../src/site/site'
import { ORIGIN, siteOf } from '../../support/site-fixture'

const reader = new EditionReader(siteOf())

test('security.txt has what RFC 9116 requires', async () => {
  const security = {
    contacts: ['mailto:cert@police.example', 'https://police.example/report'],
    expires: '2027-06-30T00:00:00.000Z',
  }
  const view = viewOf(SECURITY_PATH, reader, { origin: ORIGIN, security })
  expect(view).toMatchObject({ status: 200, contentType: 'text/plain; charset=utf-8' })
  expect(view && (await renderView(view))).toBe(
    [
      'Contact: mailto:cert@police.example',
      'Contact: https://police.example/report',
      'Expires: 2027-06-30T00:00:00.000Z',
      'Preferred-Languages: en, fr, es, ar',
      'Canonical: https://liaison.example/.well-known/security.txt',
      '',
    ].join('\n'),
  )
})

test('there is none where nobody is named', () => {
  expect(viewOf(SECURITY_PATH, reader, { origin: ORIGIN })).toBeNull()
})
