import Link from 'next/link'

import type { Revision } from '../../cms/history/entry'
import type { HistoryContext } from './context'
import { Instant } from '../shared/Instant'
import { RestoreButton } from './RestoreButton'
import { revisionAbout } from './revision-about'

interface Props {
  context: HistoryContext
  revisions: readonly Revision[]
  /** The versions that are compared now: they can be kept while others are looked for. */
  compared: readonly Revision[]
}

/** The versions of a document: any two can be compared, an old one made the draft. */
export function VersionsList({ compared, context, revisions }: Props) {
  const { look, words } = context
  const elsewhere = compared.filter(({ id }) => !revisions.some((each) => each.id === id))
  const shown = [...elsewhere, ...revisions]
  return (
    <form className="history-versions" method="get">
      <p>{words.versionsAbout}</p>
      <input name="show" type="hidden" value="versions" />
      <input name="page" type="hidden" value={look.page} />
      <ol>
        {shown.map((revision) => (
          <li className="history-version" key={revision.id}>
            <VersionRow context={context} newest={shown[0]} revision={revision} />
          </li>
        ))}
      </ol>
      <button className="history-compare" type="submit">
        {words.compare}
      </button>
    </form>
  )
}

interface RowProps {
  context: HistoryContext
  revision: Revision
  newest: Revision | undefined
}

function VersionRow({ context, revision, newest }: RowProps) {
  const { collection, look, panel, to, words } = context
  const { at, id, latest } = revision
  const pick = (side: 'before' | 'after', label: string, isChosen: boolean) => (
    <label className="history-pick">
      <input defaultChecked={isChosen} name={side} type="radio" value={id} />
      <span>{label}</span>
    </label>
  )
  return (
    <>
      <div className="history-version__about" id={`version-${id}`}>
        <Instant at={at} panel={panel} words={words} />
        <span dir="auto">{revisionAbout(revision, context)}</span>
      </div>
      <div className="history-version__picks">
        {pick('before', words.compareFrom, look.before === id)}
        {pick(
          'after',
          words.compareTo,
          look.after === null ? id === newest?.id : look.after === id,
        )}
      </div>
      {!latest && (
        <div className="history-version__actions">
          {newest?.latest && (
            <Link
              className="history-link"
              href={to({ before: id, after: newest.id })}
              prefetch={false}
            >
              {words.compareWithLatest}
            </Link>
          )}
          <RestoreButton collection={collection} describedBy={`version-${id}`} revision={id} />
        </div>
      )}
    </>
  )
}
