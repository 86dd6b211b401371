import Link from 'next/link'

import type { History } from '../../cms/history/read-history'
import { changedLocales } from '../../comparison/read'
import { fill } from '../../i18n/format'
import { directionOf, LOCALE_NAMES, LOCALES } from '../../vocabulary/locales'
import { Comparison } from '../../comparison-view/Comparison'
import { LAYOUTS, type Reading } from '../../comparison-view/reading'
import { lookQuery } from './address'
import { Choice, Choices } from './Choices'
import type { HistoryContext } from './context'
import { revisionName } from './revision-about'
import '../comparison/comparison.css'

interface Props {
  comparison: NonNullable<History['comparison']>
  context: HistoryContext
  reading: Reading
}

/** Two versions compared, in one language and layout at a time. */
export function ComparedVersions({ comparison, context, reading }: Props) {
  const { look, to, words } = context
  const { fields, versions } = comparison
  const changed = changedLocales(fields)
  return (
    <section aria-labelledby="history-compared" className="history-compared">
      <h2 id="history-compared">{words.comparison}</h2>
      <p dir="auto">
        {fill(words.comparedVersions, {
          before: revisionName(versions[0], context),
          after: revisionName(versions[1], context),
        })}
      </p>
      <Choices label={words.language}>
        {LOCALES.map((locale) => (
          <Choice href={lookQuery(look, locale)} isChosen={locale === reading.locale} key={locale}>
            <span dir={directionOf(locale)} lang={locale}>
              {LOCALE_NAMES[locale]}
            </span>
            {changed.includes(locale) && <span>&nbsp;· {words.hasChanges}</span>}
          </Choice>
        ))}
      </Choices>
      <Choices label={words.layout}>
        {LAYOUTS.map((layout) => (
          <Choice href={to({ layout })} isChosen={layout === look.layout} key={layout}>
            {words.layouts[layout]}
          </Choice>
        ))}
      </Choices>
      <Comparison fields={fields} reading={reading} />
      <Link
        className="history-link"
        href={to({ before: null, after: null })}
        prefetch={false}
        scroll={false}
      >
        {words.close}
      </Link>
    </section>
  )
}
