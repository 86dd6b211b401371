import Link from 'next/link'

import { formatLanguage, formatNumber } from '../../i18n/format'
import { TARGET_LOCALES, type TargetLocale } from '../../translation/translations'
import type { DeskContext } from './context'

/** In which languages translations are behind the English, each with the way to its queue. Nothing when none is. */
export function StaleTranslations({
  context: { locale, words },
  stale,
}: {
  context: DeskContext
  stale: Record<TargetLocale, number>
}) {
  const total = TARGET_LOCALES.reduce((sum, target) => sum + stale[target], 0)
  if (total === 0) return null
  return (
    <section aria-labelledby="desk-stale" className="desk__list">
      <header>
        <h2 id="desk-stale">
          {words.stale.title} <span className="desk__count">{formatNumber(locale, total)}</span>
        </h2>
        <p>{words.stale.about}</p>
      </header>
      <p className="desk__actions">
        {TARGET_LOCALES.filter((target) => stale[target] > 0).map((target) => (
          <Link
            key={target}
            className="desk__button"
            href={`/admin/translations?to=${target}&only=stale`}
          >
            {formatLanguage(locale, target)} ({formatNumber(locale, stale[target])})
          </Link>
        ))}
      </p>
    </section>
  )
}
