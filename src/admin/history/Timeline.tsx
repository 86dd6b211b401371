import type { HistoryEntry } from '../../cms/history/entry'
import { fill, formatNumber } from '../../i18n/format'
import type { HistoryContext } from './context'
import { TimelineEntry } from './TimelineEntry'

interface Props {
  context: HistoryContext
  entries: readonly HistoryEntry[]
  /** How many editions the document has. */
  editions: number
}

/** What happened, newest first, under the edition that it led to. */
export function Timeline({ context, editions, entries }: Props) {
  const { look, panel, words } = context
  if (entries.length === 0)
    return <p className="history-empty">{look.kind ? words.emptyFilter : words.empty}</p>
  return byChange(entries).map(({ change, entries: ofChange }) => {
    const heading = fill(change > editions ? words.towards : words.ledTo, {
      number: formatNumber(panel, change),
    })
    return (
      <section aria-label={heading} className="history-change" key={change}>
        <h2>{heading}</h2>
        <ol>
          {ofChange.map((entry) => (
            <TimelineEntry context={context} entry={entry} key={entry.id} />
          ))}
        </ol>
      </section>
    )
  })
}

/** Entries that follow each other and led to the same edition. */
function byChange(entries: readonly HistoryEntry[]) {
  const groups: { change: number; entries: HistoryEntry[] }[] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    if (last?.change === entry.change) last.entries.push(entry)
    else groups.push({ change: entry.change, entries: [entry] })
  }
  return groups
}
