import type { FieldChange } from '../../cms/history/entry'
import { formatLanguage, formatList } from '../../i18n/format'
import type { HistoryContext } from './context'

/** The fields that changed, each with the languages in which it did. */
export function FieldChanges({
  changes,
  context: { labels, panel, words },
}: {
  changes: readonly FieldChange[]
  context: HistoryContext
}) {
  return (
    <ul aria-label={words.changed} className="history-fields">
      {changes.map(({ field, locales }) => (
        <li key={field}>
          {labels.fields[field] ?? field}
          {locales.length > 0 &&
            ` (${formatList(
              panel,
              locales.map((locale) => formatLanguage(panel, locale)),
            )})`}
        </li>
      ))}
    </ul>
  )
}
