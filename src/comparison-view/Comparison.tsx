import type { FieldComparison } from '../comparison/comparison'
import { changeIn } from '../comparison/read'
import { counted } from '../i18n/format'
import { FieldView } from './FieldView'
import type { Reading } from './reading'
import { saysSomething } from './says-something'

interface Props {
  fields: readonly FieldComparison[]
  reading: Reading
}

/** Two contents compared, in one language: what changed, then what did not, folded away. */
export function Comparison({ fields, reading }: Props) {
  const { locale, panel, words } = reading
  const changed = fields.filter(({ value }) => changeIn(locale, value) !== 'same')
  const unchanged = fields.filter(
    (field) => !changed.includes(field) && saysSomething(field.value, reading),
  )
  return (
    <div className="comparison" data-layout={reading.layout}>
      {changed.length === 0 && <p>{words.noChanges}</p>}
      {changed.map((field) => (
        <FieldView field={field} key={field.name} parent="" reading={reading} />
      ))}
      {unchanged.length > 0 && (
        <details className="comparison__unchanged">
          <summary>{counted(panel, words.unchangedFields, unchanged.length)}</summary>
          {unchanged.map((field) => (
            <FieldView
              field={field}
              key={field.name}
              parent=""
              reading={{ ...reading, layout: 'marked' }}
            />
          ))}
        </details>
      )}
    </div>
  )
}
