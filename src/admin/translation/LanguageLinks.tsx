import Link from 'next/link'

import { counted, fill, formatLanguage, formatNumber } from '../../i18n/format'
import { percentOf, type Progress } from '../../translation/progress'
import { TARGET_LOCALES, type TargetLocale } from '../../translation/translations'
import type { Locale } from '../../vocabulary/locales'
import { TRANSLATION_WORDS } from '../../words/translation'

/** The languages that can be translated into, each with how far it is. */
export function LanguageLinks({
  address,
  chosen,
  label,
  language,
  progress,
}: {
  address: (locale: TargetLocale) => string
  chosen: TargetLocale
  label: string
  /** The language of the panel. */
  language: Locale
  progress: Record<TargetLocale, Progress>
}) {
  const words = TRANSLATION_WORDS[language]
  return (
    <nav aria-label={label} className="translation__languages">
      {TARGET_LOCALES.map((locale) => {
        const { missing, stale } = progress[locale]
        return (
          <Link
            key={locale}
            aria-current={locale === chosen ? 'page' : undefined}
            href={address(locale)}
          >
            <strong>{formatLanguage(language, locale)}</strong>
            <span>
              {fill(words.percent, {
                percent: formatNumber(language, percentOf(progress[locale])),
              })}
            </span>
            {missing.length > 0 && <span>{counted(language, words.missing, missing.length)}</span>}
            {stale.length > 0 && <span>{counted(language, words.stale, stale.length)}</span>}
          </Link>
        )
      })}
    </nav>
  )
}
