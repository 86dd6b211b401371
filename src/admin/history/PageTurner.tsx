import Link from 'next/link'

import type { Page } from '../../cms/history/entry'
import { fill, formatNumber } from '../../i18n/format'
import type { HistoryContext } from './context'

/** The way to newer and older entries. */
export function PageTurner({
  context: { panel, to, words },
  page: { hasNextPage, hasPrevPage, page, totalPages },
}: {
  context: HistoryContext
  page: Page<unknown>
}) {
  if (totalPages <= 1) return null
  return (
    <nav aria-label={words.pages} className="history-pages">
      {hasPrevPage && (
        <Link className="history-choice" href={to({ page: page - 1 })} prefetch={false}>
          {words.newer}
        </Link>
      )}
      <span>
        {fill(words.pageOf, {
          page: formatNumber(panel, page),
          pages: formatNumber(panel, totalPages),
        })}
      </span>
      {hasNextPage && (
        <Link className="history-choice" href={to({ page: page + 1 })} prefetch={false}>
          {words.older}
        </Link>
      )}
    </nav>
  )
}
