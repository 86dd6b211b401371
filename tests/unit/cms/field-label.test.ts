import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'

import { fieldLabel } from '@/cms/field-label'

const text = (name: string, label: object) => ({ name, type: 'text', label })

const flattenedFields = [
  text('iso2', { en: 'ISO code, two letters', fr: 'Code ISO à deux lettres' }),
  {
    name: 'keyFacts',
    type: 'array',
    label: { en: 'Key facts', fr: 'Chiffres clés' },
    labels: { singular: { en: 'Key fact', fr: 'Chiffre clé' } },
    flattenedFields: [text('source', { en: 'Source', fr: 'Source' })],
  },
]

const asking = (language: string) =>
  ({
    i18n: { language, fallbackLanguage: 'en' },
    payload: { collections: { countries: { config: { flattenedFields } } } },
  }) as unknown as PayloadRequest

describe('a field is called what its form calls it', () => {
  it.each([
    ['en', 'iso2', 'ISO code, two letters'],
    ['fr', 'iso2', 'Code ISO à deux lettres'],
    ['en', 'keyFacts.1.source', 'Key fact 2 › Source'],
    ['fr', 'keyFacts.1.source', 'Chiffre clé 2 › Source'],
    ['en', 'keyFacts.1.unknown', 'Key fact 2 › unknown'],
  ])('in %s: %s', (language, path, label) => {
    expect(fieldLabel(asking(language), 'countries', path)).toBe(label)
  })
})
