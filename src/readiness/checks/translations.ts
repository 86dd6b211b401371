import { TARGET_LOCALES } from '../../translation/translations'
import type { Finding } from '../finding'
import type { Subject } from '../subject'

/** Languages with nothing, and languages with gaps, which make a page of two languages. */
export const missingTranslations = ({ translations }: Subject): Finding[] =>
  TARGET_LOCALES.flatMap((locale): Finding[] => {
    const { texts, translated, missing } = translations[locale]
    const [path] = missing
    if (path === undefined) return []
    return translated === 0
      ? [{ severity: 'info', says: 'nothing-translated', locale, params: { count: texts } }]
      : [
          {
            severity: 'warning',
            says: 'texts-untranslated',
            path,
            locale,
            params: { count: missing.length, total: texts },
          },
        ]
  })

/** Translations of which the English has changed since. */
export const staleTranslations = ({ translations }: Subject): Finding[] =>
  TARGET_LOCALES.flatMap((locale) =>
    translations[locale].stale.map(({ path }): Finding => ({
      severity: 'warning',
      says: 'translation-stale',
      path,
      locale,
    })),
  )
