import { describe, expect, test } from 'vitest'

import type { MediaContent } from '@/content/profiles'
import { altText, translatedAltText } from '@/readiness/checks/alt-text'
import { internalLinks } from '@/readiness/checks/internal-links'
import { publicRelations } from '@/readiness/checks/public-relations'
import { validContent } from '@/readiness/checks/valid-content'
import { linkTo, paragraph, richText, subjectOf } from '../support'

const picture = (alt: MediaContent['alt']) => ({ m1: { alt } as MediaContent })

describe('valid-content', () => {
  test('tells what is missing from what is wrong and from what points at nothing', () => {
    const content = {
      name: { en: 'Here' },
      slug: 'Not a slug',
      neighbours: ['gone'],
      gallery: [{ media: 'm2' }],
    }
    const problems = [
      {
        path: 'crimeOverview',
        locale: 'en' as const,
        message: 'Crime overview: this is required.',
      },
      { path: 'slug', message: 'Slug: use small letters.' },
      { path: 'neighbours', message: 'Neighbours: there is no document with the id gone.' },
      { path: 'gallery.0.media', message: 'there is no document with the id m2.' },
    ]
    expect(validContent(subjectOf(content, { problems }))).toEqual([
      { severity: 'blocking', says: 'required', path: 'crimeOverview', locale: 'en' },
      {
        severity: 'blocking',
        says: 'invalid',
        path: 'slug',
        params: { message: 'Slug: use small letters.' },
      },
      { severity: 'blocking', says: 'relation-gone', path: 'neighbours' },
      { severity: 'blocking', says: 'relation-gone', path: 'gallery.0.media' },
    ])
  })

  test('leaves a relation to what exists to its own message', () => {
    const problems = [{ path: 'parent', message: 'An agency cannot stand above itself.' }]
    const targets = new Map([['agencies/a', { title: 'A', public: 'live' as const }]])
    const found = validContent(
      subjectOf({ parent: 'a' }, { collection: 'agencies', problems, targets }),
    )
    expect(found).toMatchObject([{ says: 'invalid' }])
  })
})

describe('alt-text', () => {
  const content = { meta: { image: 'm1' }, name: { en: 'Here', fr: 'Ici' } }

  test('blocks where nobody has said what a picture shows', () => {
    expect(altText(subjectOf(content, { media: picture({ en: ' ' }) }))).toEqual([
      { severity: 'blocking', says: 'alt-missing', path: 'meta.image' },
    ])
    expect(altText(subjectOf(content, { media: picture({ en: 'A road.' }) }))).toEqual([])
  })

  test('warns in the languages that the page is translated into', () => {
    expect(translatedAltText(subjectOf(content, { media: picture({ en: 'A road.' }) }))).toEqual([
      { severity: 'warning', says: 'alt-untranslated', path: 'meta.image', locale: 'fr' },
    ])
  })
})

describe('internal-links', () => {
  const found = (target: Parameters<typeof linkTo>[0], targets = new Map()) =>
    internalLinks(
      subjectOf(
        { interpolRole: { fr: richText(paragraph('Voir ', linkTo(target))) } },
        { targets },
      ),
    )
  const document = { relationTo: 'agencies', value: 'a' }

  test('blocks a link to a document that does not exist', () => {
    expect(found(document)).toEqual([
      { severity: 'blocking', says: 'link-gone', path: 'interpolRole', locale: 'fr' },
    ])
  })

  test.each(['none', 'withdrawn'])(
    'warns of a link to a document of which the public state is %s',
    (state) => {
      const targets = new Map([['agencies/a', { title: 'Agency A', public: state }]])
      expect(found(document, targets)).toMatchObject([
        { severity: 'warning', says: 'link-not-public', params: { title: 'Agency A' } },
      ])
    },
  )

  test('says nothing of a link to a live document', () => {
    expect(found(document, new Map([['agencies/a', { title: 'A', public: 'live' }]]))).toEqual([])
  })

  test('warns of an address that a page would not link to', () => {
    expect(found({ url: 'www.police.example' })).toMatchObject([
      { severity: 'warning', says: 'link-not-followed', params: { url: 'www.police.example' } },
    ])
    expect(found({ url: 'mailto:ncb@police.example' })).toEqual([])
    expect(found({ url: 'https://police.example' })).toEqual([])
  })
})

describe('public-relations', () => {
  test('warns of relations to what the public does not see, and blocks none', () => {
    const targets = new Map([
      ['countries/live', { title: 'Live', public: 'live' as const }],
      ['countries/draft', { title: 'Draft', public: 'none' as const }],
    ])
    expect(
      publicRelations(subjectOf({ neighbours: ['live', 'draft', 'gone'] }, { targets })),
    ).toEqual([
      {
        severity: 'warning',
        says: 'relation-not-public',
        path: 'neighbours',
        params: { title: 'Draft' },
      },
    ])
  })
})
