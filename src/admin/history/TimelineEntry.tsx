import Link from 'next/link'

import type { HistoryEntry } from '../../cms/history/entry'
import { counted, fill, formatLanguage, formatList, formatNumber } from '../../i18n/format'
import { directionOf, isLocale, LOCALES } from '../../vocabulary/locales'
import { WORKFLOW_WORDS } from '../../words/workflow'
import type { HistoryContext } from './context'
import { FieldChanges } from './FieldChanges'
import { eventName } from '../shared/event-name'
import { Instant } from '../shared/Instant'

interface Props {
  context: HistoryContext
  entry: HistoryEntry
}

/** One thing that happened, who did it and when, and what there is to say about it. */
export function TimelineEntry({ context, entry }: Props) {
  const { labels, panel, words } = context
  const { at, by, comment, details, field, from, kind, name, text, to } = entry
  const states = WORKFLOW_WORDS[panel].states
  return (
    <li className="history-entry" data-kind={kind}>
      <p className="history-entry__head">
        <strong>{eventName(name, words)}</strong>{' '}
        {by.name && <span dir="auto">{fill(words.by, { name: by.name })}</span>}{' '}
        <Instant at={at} panel={panel} words={words} />
      </p>
      {from && to && from !== to && (
        <p className="history-entry__states">
          {fill(words.fromTo, { from: states[from], to: states[to] })}
        </p>
      )}
      {typeof details?.scheduledFor === 'string' && (
        <p>
          {fill(words.scheduledFor, { time: '' })}
          <Instant at={details.scheduledFor} panel={panel} words={words} />
        </p>
      )}
      {isLocale(details?.language) && (
        <p>
          {formatLanguage(panel, details.language)}
          {': '}
          {formatList(
            panel,
            textsIn(details).map((path) => labels.fields[withoutRows(path)] ?? path),
          )}
        </p>
      )}
      {refusalsIn(details).map((message) => (
        <p className="history-entry__failure" key={message}>
          {message}
        </p>
      ))}
      {field && <p>{fill(words.onField, { field: labels.fields[field] ?? field })}</p>}
      {text && <blockquote dir="auto">{text}</blockquote>}
      {LOCALES.filter((locale) => comment?.[locale]).map((locale) => (
        <blockquote dir={directionOf(locale)} key={locale} lang={locale}>
          {comment?.[locale]}
        </blockquote>
      ))}
      {entry.edit && <EditPart context={context} edit={entry.edit} />}
      {entry.editionId && (
        <Link
          className="history-link"
          href={`/admin/collections/editions/${entry.editionId}`}
          prefetch={false}
        >
          {fill(words.edition, { number: formatNumber(panel, entry.edition ?? 0) })}
        </Link>
      )}
    </li>
  )
}

/** Which fields a sitting changed, and the way to what changed in them. */
function EditPart({
  context,
  edit,
}: {
  context: HistoryContext
  edit: NonNullable<HistoryEntry['edit']>
}) {
  const { panel, to, words } = context
  const { after, before, changes, saves } = edit
  return (
    <>
      {saves > 1 && <p>{counted(panel, words.saves, saves)}</p>}
      {before !== null && changes.length === 0 && <p>{words.nothingChanged}</p>}
      {changes.length > 0 && <FieldChanges changes={changes} context={context} />}
      {before !== null && changes.length > 0 && (
        <Link className="history-link" href={to({ before, after })} prefetch={false}>
          {words.showChanges}
        </Link>
      )}
    </>
  )
}

/** The paths of texts that an event is about. */
const textsIn = (details: HistoryEntry['details']): string[] =>
  Array.isArray(details?.texts) ? details.texts.map(String) : []

/** Labels are those of a list's fields, whatever the row. */
const withoutRows = (path: string): string => path.replaceAll(/\.\d+(?=\.)/g, '')

/** Why a scheduled publication failed. */
function refusalsIn(details: HistoryEntry['details']): string[] {
  const errors: unknown[] = Array.isArray(details?.errors) ? details.errors : []
  return errors.flatMap((error) =>
    typeof error === 'object' && error !== null && 'message' in error
      ? [String(error.message)]
      : [],
  )
}
