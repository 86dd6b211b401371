import type { RowComparison, ValueComparison } from '../comparison/comparison'
import { changeIn } from '../comparison/read'
import { counted } from '../i18n/format'
import { PlaceMark } from './ChangeMark'
import type { PartProps, RenderFields } from './reading'

interface Props extends PartProps<Extract<ValueComparison, { kind: 'rows' }>> {
  children: RenderFields
}

/** The rows of an array: those that changed, and how many did not. */
export function RowsView({ children, path, reading, value }: Props) {
  const isChanged = (row: RowComparison) =>
    row.place !== 'kept' ||
    row.fields.some((field) => changeIn(reading.locale, field.value) !== 'same')
  // A row that was moved is shown once, where it is now: what is in it was not removed.
  const rows = value.rows.filter(({ place }) => place !== 'moved-away')
  const shown = value.change === 'same' ? rows : rows.filter(isChanged)
  const left = rows.length - shown.length
  return (
    <>
      <ol className="comparison-rows">
        {shown.map((row, index) => (
          <li className="comparison-row" data-place={row.place} key={index}>
            <PlaceMark part={row} reading={reading} />
            {children(row.fields, path, { ...reading, inWhole: isWhole(row) })}
          </li>
        ))}
      </ol>
      {left > 0 && (
        <p className="comparison-nothing">
          {counted(reading.panel, reading.words.unchangedRows, left)}
        </p>
      )}
    </>
  )
}

const isWhole = ({ change }: RowComparison): boolean => change === 'added' || change === 'removed'
