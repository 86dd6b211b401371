import type { Oversight } from '../../cms/tasks/read-desk'
import { formatAge, formatDuration, formatNumber } from '../../i18n/format'
import type { Waiting } from '../../tasks/review-load'
import { documentAddress, labelOf, type DeskContext } from './context'
import { DeskTable } from './DeskTable'
import { DocumentLink } from './DocumentLink'

/** How much waits for reviews, where and for whom, and how long it takes: for administrators. */
export function ReviewLoadSection({
  context,
  oversight: { load, times, colleagues },
}: {
  context: DeskContext
  oversight: Oversight
}) {
  const { locale, words } = context
  const w = words.load
  const names = new Map(colleagues.map(({ id, name }) => [id, name]))
  const number = (value: number) => formatNumber(locale, value)
  const waiting = ({ count, overdue, oldest }: Waiting) => [
    number(count),
    number(overdue),
    oldest ? formatAge(locale, oldest, context.now) : w.none,
  ]
  const median = (person: string) => {
    const of = times.get(person)
    return [number(of?.decided ?? 0), of ? formatDuration(locale, of.median) : w.none]
  }
  return (
    <section aria-labelledby="desk-load" className="desk__list">
      <header>
        <h2 id="desk-load">
          {w.title} <span className="desk__count">{number(load.count)}</span>
        </h2>
        <p>{w.about}</p>
      </header>
      {load.stranded.length > 0 && (
        <div className="desk__warning">
          <h3>{w.stranded}</h3>
          <p>{w.strandedAbout}</p>
          <ul>
            {load.stranded.map(({ collection, id }) => (
              <li key={id}>
                <DocumentLink context={context} href={documentAddress(collection, id)} id={id} />{' '}
                {labelOf(context, collection)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <DeskTable
        head={[w.region, w.waiting, w.overdue, w.oldest, w.reviewers]}
        label={w.region}
        rows={load.regions.map((region) => [
          region.region === null ? w.everywhere : words.regions[region.region],
          ...waiting(region),
          region.reviewers === 0 ? w.noReviewer : number(region.reviewers),
        ])}
      />
      <DeskTable
        head={[w.reviewer, w.waiting, w.overdue, w.oldest, w.taken, w.decided, w.median]}
        label={w.reviewer}
        rows={[
          ...load.reviewers.map((reviewer) => [
            names.get(reviewer.person) ?? '',
            ...waiting(reviewer),
            number(reviewer.taken),
            ...median(reviewer.person),
          ]),
          [words.lists.all, ...waiting(load), w.none, ...median('')],
        ]}
      />
    </section>
  )
}
