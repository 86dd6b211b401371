import Link from 'next/link'

import type { History } from '../../cms/history/read-history'
import { fill } from '../../i18n/format'
import type { HistoryContext } from './context'
import { FieldChanges } from './FieldChanges'
import { revisionName } from './revision-about'

interface Props {
  comparison: NonNullable<History['comparison']>
  context: HistoryContext
}

/** Two versions compared. */
export function ComparedVersions({ comparison: { changes, versions }, context }: Props) {
  const { to, words } = context
  return (
    <section aria-labelledby="history-compared" className="history-compared">
      <h2 id="history-compared">{words.comparison}</h2>
      <p dir="auto">
        {fill(words.comparedVersions, {
          before: revisionName(versions[0], context),
          after: revisionName(versions[1], context),
        })}
      </p>
      {changes.length > 0 ? (
        <FieldChanges changes={changes} context={context} />
      ) : (
        <p>{words.noDifference}</p>
      )}
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
