import { HISTORY_KINDS } from '../../workflow/events'
import type { HistoryContext } from './context'
import { Choice, Choices } from './Choices'

/** What happened or the versions, and of what happened, which kinds. */
export function HistorySwitches({ context: { look, to, words } }: { context: HistoryContext }) {
  const fromStart = { page: 1, kind: null }
  return (
    <div className="history-switches">
      <Choices label={words.viewsLabel}>
        {(['timeline', 'versions'] as const).map((show) => (
          <Choice href={to({ ...fromStart, show })} isChosen={look.show === show} key={show}>
            {words.views[show]}
          </Choice>
        ))}
      </Choices>
      {look.show === 'timeline' && (
        <Choices label={words.filterLabel}>
          <Choice href={to(fromStart)} isChosen={look.kind === null}>
            {words.all}
          </Choice>
          {HISTORY_KINDS.map((kind) => (
            <Choice href={to({ page: 1, kind })} isChosen={look.kind === kind} key={kind}>
              {words.kinds[kind]}
            </Choice>
          ))}
        </Choices>
      )}
    </div>
  )
}
