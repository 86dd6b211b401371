import type { WordForms } from '../../../../src/search/word-forms'
import type { Locale } from '../../../../src/vocabulary/locales'

/** What the database would say of words; everything else is as of a word that many documents have. */
export const formsOf = (
  known: Record<string, Partial<WordForms>>,
  locale: Locale = 'en',
): WordForms[] =>
  Object.entries(known).map(([word, about]) => ({
    word,
    locale,
    isStop: false,
    forms: [],
    found: 4,
    nearby: [],
    parts: [],
    ...about,
  }))
