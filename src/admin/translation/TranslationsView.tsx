import { Gutter } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'

import { QUEUE_PAGE, translationQueue } from '../../cms/translation/queue'
import { counted, fill, formatDate, formatLanguage, formatNumber } from '../../i18n/format'
import { percentOf } from '../../translation/progress'
import { TARGET_LOCALES, type TargetLocale } from '../../translation/translations'
import { TRANSLATION_WORDS } from '../../words/translation'
import { panelLocale } from '../shared/language'
import { PanelPage, personAt } from '../shared/PanelPage'
import './translation.css'

const FILTERS = ['all', 'begun', 'stale'] as const

/**
 * The translators' queue: what is missing or behind in one language (`?to=`), within the caller's scope, oldest
 * first.
 */
export async function TranslationsView(view: AdminViewServerProps) {
  const person = personAt(view, '/admin/translations')
  const {
    initPageResult: { req },
    searchParams,
  } = view
  const language = panelLocale(req.i18n)
  const words = TRANSLATION_WORDS[language]
  const to =
    TARGET_LOCALES.find((locale) => locale === searchParams?.to) ??
    TARGET_LOCALES.find((locale) => locale === person.locale) ??
    'fr'
  const only = FILTERS.find((filter) => filter === searchParams?.only) ?? 'all'
  const page = Math.max(1, Math.floor(Number(searchParams?.page)) || 1)
  const queue = await translationQueue(req, person, {
    locale: to,
    onlyStale: only === 'stale',
    onlyBegun: only === 'begun',
    page,
  })
  const address = (locale: TargetLocale, filter: string, number = 1) =>
    `/admin/translations?to=${locale}&only=${filter}&page=${number}`
  const collectionName = (slug: string) => {
    const config = req.payload.config.collections.find((each) => each.slug === slug)
    return config ? getTranslation(config.labels.singular, req.i18n) : slug
  }
  return (
    <PanelPage view={view}>
      <Gutter className="translation">
        <main>
          <h1>{words.queue.heading}</h1>
          <p>{words.queue.intro}</p>
          <nav aria-label={words.into} className="translation__languages">
            {TARGET_LOCALES.map((locale) => (
              <Link
                key={locale}
                aria-current={locale === to ? 'page' : undefined}
                href={address(locale, only)}
              >
                <strong>{formatLanguage(language, locale)}</strong>
                <span>{counted(language, words.queue.waiting, queue.totals[locale])}</span>
              </Link>
            ))}
          </nav>
          <nav aria-label={words.queue.heading} className="translation__filters">
            {FILTERS.map((filter) => (
              <Link
                key={filter}
                aria-current={filter === only ? 'true' : undefined}
                href={address(to, filter)}
              >
                {words.queue.filters[filter]}
              </Link>
            ))}
          </nav>
          {queue.entries.length === 0 ? (
            <p className="translation__empty">{words.queue.empty}</p>
          ) : (
            <ol className="translation__queue" start={(page - 1) * QUEUE_PAGE + 1}>
              {queue.entries.map((entry) => (
                <li key={`${entry.collection}/${entry.id}`}>
                  <Link
                    href={`/admin/collections/${entry.collection}/${entry.id}/translate?to=${to}`}
                  >
                    {entry.title}
                  </Link>
                  <span>{collectionName(entry.collection)}</span>
                  <span>
                    {fill(words.percent, { percent: formatNumber(language, percentOf(entry)) })}
                  </span>
                  {entry.missing > 0 && (
                    <span>{counted(language, words.missing, entry.missing)}</span>
                  )}
                  {entry.stale > 0 && (
                    <strong>{counted(language, words.stale, entry.stale)}</strong>
                  )}
                  <span>
                    {fill(words.queue.since, {
                      date: formatDate(language, entry.openSince.slice(0, 10)),
                    })}
                  </span>
                </li>
              ))}
            </ol>
          )}
          {(page > 1 || queue.totals[to] > page * QUEUE_PAGE) && (
            <nav aria-label={words.queue.next} className="translation__filters">
              {page > 1 && <Link href={address(to, only, page - 1)}>{words.queue.previous}</Link>}
              {queue.totals[to] > page * QUEUE_PAGE && (
                <Link href={address(to, only, page + 1)}>{words.queue.next}</Link>
              )}
            </nav>
          )}
        </main>
      </Gutter>
    </PanelPage>
  )
}
