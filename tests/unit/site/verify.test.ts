import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'

import { EditionReader } from '@/editions/edition-set'
import { EDITION_FORMAT } from '@/signing/formats'
import type { Verdict } from '@/signing/judge'
import { pathsOf, renderView, verdictViewAt } from '@/site/site'
import type { NoVerdict } from '@/site/views/verify'
import { LOCALES } from '@/vocabulary/locales'
import { editions, ORIGIN, siteOf } from '../../support/site-fixture'

const set = siteOf()

async function told(verdict: Verdict | { kind: NoVerdict }, locale = 'en', among = set) {
  const reader = new EditionReader(among)
  const view = verdictViewAt(`/${locale}/verify`, verdict, reader, { origin: ORIGIN })
  if (!view) throw new Error('There is no such page.')
  const html = await renderView(view)
  const outcome = parseHTML(html).document.querySelector('[role=status]')
  const links = [...(outcome?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))
  return { status: view.status, html, text: outcome?.textContent ?? '', links }
}

const idOf = (slug: string) =>
  editions.find(({ content }) => 'slug' in content && content.slug === slug)?.id ?? ''

const genuine = (slug: string, number: number, hash = 'h'): Verdict => ({
  kind: 'edition',
  keyId: 'the-key',
  edition: {
    format: EDITION_FORMAT,
    origin: ORIGIN,
    of: { type: 'countries', id: idOf(slug) },
    number,
    hash,
    publishedAt: '2026-03-01T10:00:00.000Z',
    content: { name: { en: 'A name that only the file has' } },
  },
})

describe('a genuine edition', () => {
  const belgium = editions.find(({ id }) => id === idOf('belgium'))
  const { number = 0, hash } = belgium ?? {}

  test('is current as long as there is no newer one', async () => {
    const { text, links, html } = await told(genuine('belgium', number, hash))
    expect(text).toContain('Genuine, and current')
    expect(text).toContain(`edition ${number} of “Belgium”, published here on 1 March 2026`)
    expect(links).toEqual([`/en/countries/belgium/editions/${number}`, '/en/countries/belgium'])
    expect(html).not.toContain('only the file has')
  })

  test('is superseded by a newer one, with the way to it', async () => {
    const { text, links } = await told(genuine('belgium', number - 1), 'fr')
    expect(text).toContain('Authentique, mais pas le plus récent')
    expect(links).toEqual([
      `/fr/countries/belgium/editions/${number - 1}`,
      '/fr/countries/belgium',
      `/fr/countries/belgium/editions/${number}/changes`,
    ])
  })

  test('that says something else than its edition does now was redacted since', async () => {
    if (!belgium) throw new Error('The fixture is empty.')
    const now = siteOf({ ...belgium, hash: 'now' })
    expect((await told(genuine('belgium', number, 'then'), 'en', now)).text).toContain(
      'part of it was removed since',
    )
    expect((await told(genuine('belgium', number, 'now'), 'en', now)).text).toContain('and current')
  })

  test('L1 of a withdrawn page is not told by its name', async () => {
    const { text, links } = await told(genuine('luxembourg', 1))
    expect(text).toContain('Genuine, but withdrawn')
    expect(text).not.toContain('Luxembourg')
    expect(links).toEqual(['/en/countries/luxembourg'])
  })

  test('that the site does not have is told as such', async () => {
    expect((await told(genuine('belgium', number + 1))).text).toContain('not known any more')
    expect((await told(genuine('atlantis', 1))).text).toContain('not known any more')
  })
})

test.each([
  ['changed', 200, 'Not genuine'],
  ['unknown-key', 200, 'Not from here'],
  ['elsewhere', 200, 'Not from here'],
  ['unsigned', 200, 'cannot be verified'],
  ['empty', 400, 'no file'],
  ['throttled', 429, 'Not verified yet'],
  ['unavailable', 503, 'Not verified yet'],
] as const)('%s is told in plain words', async (kind, status, words) => {
  const verdict = { kind, keyId: 'x', origin: 'x' } as Verdict | { kind: NoVerdict }
  const answer = await told(verdict)
  expect(answer.status).toBe(status)
  expect(answer.text).toContain(words)
})

test('the page speaks every language, and its form is stored', async () => {
  const heads = await Promise.all(
    LOCALES.map(async (locale) => (await told({ kind: 'changed' }, locale)).text),
  )
  expect(new Set(heads).size).toBe(LOCALES.length)
  expect(pathsOf(set).filter((path) => path.includes('verify'))).toEqual(
    LOCALES.map((locale) => `/${locale}/verify`),
  )
})
