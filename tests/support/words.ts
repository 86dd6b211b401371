import { expect } from 'vitest'

import { LOCALES, type Locale } from '@/vocabulary/locales'

const placeholders = (value: string) => [...value.matchAll(/\{\w+\}/g)].map(String).sort()

/**
 * Expects that words are there in all languages: no key without a text, the placeholders of the English ones, and
 * every plural form that the language has.
 */
export function expectComplete(all: Record<Locale, object>): void {
  for (const locale of LOCALES) compare(all[locale], all.en, locale, locale)
}

function compare(translated: unknown, english: unknown, locale: Locale, at: string): void {
  if (typeof english === 'string') {
    expect(translated, at).toBeTypeOf('string')
    expect(String(translated).trim(), at).not.toBe('')
    expect(placeholders(String(translated)), at).toEqual(placeholders(english))
    return
  }
  const words = english as Record<string, unknown>
  const own = translated as Record<string, unknown>
  if (isPlural(words)) {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions()
    expect(Object.keys(own).sort(), at).toEqual([...pluralCategories].sort())
    return
  }
  expect(Object.keys(own).sort(), at).toEqual(Object.keys(words).sort())
  for (const key of Object.keys(words)) compare(own[key], words[key], locale, `${at}.${key}`)
}

const isPlural = (words: Record<string, unknown>) => 'one' in words && 'other' in words
