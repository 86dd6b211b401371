import type { ReactNode } from 'react'

import type { Locale } from '../../vocabulary/locales'
import { wordsOf } from '../i18n/language'
import type { EditionNote } from '../views/edition-note'
import { ReportLink } from './report-link'

/** The facts at the head of a page, under a heading that only screen readers need. */
export const Glance = ({
  locale,
  edition,
  children,
}: {
  locale: Locale
  edition: EditionNote
  children: ReactNode
}) => (
  <section className="glance" aria-labelledby="facts">
    <h2 id="facts" className="visually-hidden">
      {wordsOf(locale).atAGlance}
    </h2>
    {children}
    <ReportLink edition={edition} section="facts" locale={locale} />
  </section>
)
