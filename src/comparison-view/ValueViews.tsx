import type { LeafComparison, Scalar } from '../comparison/comparison'
import type { Aligned } from '../comparison/align'
import type { ValueShape } from '../content/profile-fields'
import { formatDate, formatNumber } from '../i18n/format'
import { addressOf, inContent, nameOf, type PartProps, type Reading } from './reading'
import { Sides } from './Sides'

/** A value that is exchanged as a whole: a date, a choice, a relation. */
export function SingleView({
  path,
  reading,
  value,
}: PartProps<Extract<LeafComparison, { kind: 'value' }>>) {
  const { after, before, change, of } = value
  const show = (each: Scalar | undefined) =>
    each === undefined ? null : <Shown of={of} path={path} reading={reading} value={each} />
  return (
    <Sides change={change} reading={reading}>
      {(side) => (
        <p>
          {change === 'same' && show(after)}
          {change !== 'same' && side !== 'after' && before !== undefined && (
            <Deleted reading={reading}>{show(before)}</Deleted>
          )}{' '}
          {change !== 'same' && side !== 'before' && after !== undefined && (
            <Inserted reading={reading}>{show(after)}</Inserted>
          )}
        </p>
      )}
    </Sides>
  )
}

/** Several values, each of which stays, comes, goes or moves. */
export function ListView({
  path,
  reading,
  value,
}: PartProps<Extract<LeafComparison, { kind: 'list' }>>) {
  return (
    <Sides change={value.change} reading={reading}>
      {(side) => (
        <ul className="comparison-list">
          {value.items
            .filter(
              (item) =>
                side === undefined ||
                (side === 'after'
                  ? 'after' in item
                  : item.place !== 'moved-here' && 'before' in item),
            )
            .map((item, index) => (
              <li data-place={item.place} key={index}>
                <ListItem item={item} of={value.of} path={path} reading={reading} />
              </li>
            ))}
        </ul>
      )}
    </Sides>
  )
}

interface ItemProps {
  item: Aligned<Scalar>
  of: ValueShape
  path: string
  reading: Reading
}

function ListItem({ item, of, path, reading }: ItemProps) {
  const { words } = reading
  const value = 'after' in item ? item.after : item.before
  const shown = <Shown of={of} path={path} reading={reading} value={value} />
  switch (item.place) {
    case 'kept':
      return shown
    case 'added':
      return <Inserted reading={reading}>{shown}</Inserted>
    case 'removed':
      return <Deleted reading={reading}>{shown}</Deleted>
    case 'moved-away':
      return (
        <>
          <Deleted reading={reading}>{shown}</Deleted>
          <span className="comparison-note">{words.movedAway}</span>
        </>
      )
    case 'moved-here':
      return (
        <>
          <Inserted reading={reading}>{shown}</Inserted>
          <span className="comparison-note">{words.movedHere}</span>
        </>
      )
  }
}

interface MarkedProps {
  reading: Reading
  children: React.ReactNode
}

const Inserted = ({ reading, children }: MarkedProps) => (
  <ins>
    <span className="comparison-spoken">{reading.words.insertion} </span>
    {children}
  </ins>
)

const Deleted = ({ reading, children }: MarkedProps) => (
  <del>
    <span className="comparison-spoken">{reading.words.deletion} </span>
    {children}
  </del>
)

interface ShownProps {
  of: ValueShape
  path: string
  reading: Reading
  value: Scalar
}

/** One value as a person reads it: relations by name, choices by their label, dates and numbers as the page writes them. */
function Shown({ of, path, reading, value }: ShownProps) {
  const { labels, panel, words } = reading
  switch (of.kind) {
    case 'relation':
      return (
        <a href={addressOf(reading, of.to, String(value))}>
          {nameOf(reading, of.to, String(value))}
        </a>
      )
    case 'choice':
      return labels.options[path]?.[String(value)] ?? String(value)
    case 'date':
      return <time dateTime={String(value)}>{formatDate(panel, String(value))}</time>
    case 'number':
      return typeof value === 'number' ? formatNumber(panel, value) : String(value)
    case 'boolean':
      return value === true ? words.yes : words.no
    case 'code':
      return (
        <span className="comparison-code" dir="ltr">
          {String(value)}
        </span>
      )
    case 'text':
      return <span {...inContent(reading)}>{String(value)}</span>
  }
}
