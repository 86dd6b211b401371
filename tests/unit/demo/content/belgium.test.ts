import { describe, expect, it } from 'vitest'

import { BELGIAN_AGENCIES } from '../../../../src/demo/content/belgium/agencies'
import { BELGIUM } from '../../../../src/demo/content/belgium/country'
import { NCB_BRUSSELS } from '../../../../src/demo/content/belgium/ncb'
import { isLocale, LOCALES } from '../../../../src/vocabulary/locales'

const DOCUMENTS = [BELGIUM, NCB_BRUSSELS, ...BELGIAN_AGENCIES].map(
  (document) => [document.content.name?.en, document] as const,
)

describe('the Belgian documents of the demo', () => {
  it.each(DOCUMENTS)('%s is complete in every language', (_, document) => {
    const texts = localizedIn(document)

    expect(texts.length).toBeGreaterThan(1)
    for (const text of texts) expect(Object.keys(text)).toEqual([...LOCALES])
  })

  it.each(DOCUMENTS)(
    '%s has the same paragraphs and list items in every language',
    (_, document) => {
      for (const text of localizedIn(document)) {
        const counts = LOCALES.map((locale) => wordsIn(text[locale]).length)
        expect(new Set(counts).size).toBe(1)
        expect(counts[0]).toBeGreaterThan(0)
      }
    },
  )

  it.each(DOCUMENTS)('%s is in Arabic script in Arabic', (_, document) => {
    const arabic = localizedIn(document).flatMap((text) => wordsIn(text.ar))

    expect(arabic.filter((words) => !/\p{Script=Arabic}|^\d+$/u.test(words))).toEqual([])
  })

  it('fill every part of the country profile', () => {
    expect(Object.keys(BELGIUM.content)).toEqual(
      expect.arrayContaining([
        'memberSince',
        'tagline',
        'keyFacts',
        'crimeOverview',
        'interpolRole',
        'lawEnforcement',
        'crimeAreas',
        'gallery',
        'meta',
      ]),
    )
  })
})

type ByLanguage = Record<string, unknown>

/** Every value per language inside a document: an object whose keys are languages. */
function localizedIn(value: unknown): ByLanguage[] {
  if (value === null || typeof value !== 'object') return []
  const keys = Object.keys(value)
  if (keys.length > 0 && keys.every(isLocale)) return [value as ByLanguage]
  return Object.values(value).flatMap(localizedIn)
}

/** What is read of a text: the string itself, or each text node of rich text. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (value === null || typeof value !== 'object') return []
  if ('text' in value && typeof value.text === 'string') return wordsIn(value.text)
  return 'root' in value ? wordsIn(value.root) : childrenOf(value).flatMap(wordsIn)
}

const childrenOf = (node: object): unknown[] =>
  'children' in node && Array.isArray(node.children) ? node.children : []
