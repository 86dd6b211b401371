import type { ReactNode } from 'react'

import { counted, fill, formatDate, formatNumber } from '../../i18n/format'
import { Redaction } from '../components/redaction'
import { wordsOf } from '../i18n/language'
import type { PageProps } from './props'

/** A document as it was published once, under a band that says so. */
export const EditionPage = ({
  view: { frame, body },
  children,
}: PageProps<'edition'> & { children: ReactNode }) => {
  const { locale } = frame
  const { history } = wordsOf(locale)
  const links = [
    !body.isCurrent && { href: body.current, label: history.toCurrent },
    body.comparison && { href: body.comparison, label: history.withCurrent },
    body.before && { href: body.before, label: history.before },
    body.after && { href: body.after, label: history.after },
    { href: body.all, label: history.allEditions },
  ].filter((link) => link !== undefined && link !== '' && link !== false)
  return (
    <>
      <aside className="band edition-band" aria-label={history.editions}>
        <div className="wrap">
          <div className="notice">
            <p>
              <strong>
                {fill(body.isCurrent ? history.isCurrent : history.isPast, {
                  number: formatNumber(locale, body.number),
                  date: formatDate(locale, body.publishedAt.slice(0, 10)),
                })}
              </strong>{' '}
              {history.othersAsToday}
              {body.picturesLeftOut > 0
                ? ` ${counted(locale, history.picturesLeftOut, body.picturesLeftOut)}`
                : null}
            </p>
            <Redaction at={body.redactedAt} locale={locale} />
            <ul className="link-list">
              {links.map(({ href, label }) => (
                <li key={label}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </div>
        </div>
      </aside>
      {children}
    </>
  )
}
