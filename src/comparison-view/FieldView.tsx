import type { FieldComparison, ValueComparison } from '../comparison/comparison'
import { changeIn } from '../comparison/read'
import { BlocksView } from './BlocksView'
import { ChangeMark } from './ChangeMark'
import { ImageView } from './ImageView'
import { Passages } from './Passages'
import { fieldPath, inContent, type PartProps, type Reading, type RenderFields } from './reading'
import { RowsView } from './RowsView'
import { saysSomething } from './says-something'
import { Sides } from './Sides'
import { ListView, SingleView } from './ValueViews'

interface FieldProps {
  field: FieldComparison
  parent: string
  reading: Reading
}

/** One field with its name and what became of it. */
export function FieldView({ field, parent, reading }: FieldProps) {
  const path = fieldPath(parent, field)
  const label = reading.labels.fields[path] ?? field.name
  const change = changeIn(reading.locale, field.value)
  const value = <ValueView path={path} reading={reading} value={field.value} />
  const mark = <ChangeMark change={change} reading={reading} />
  if (parent !== '')
    return (
      <div className="comparison-field" data-change={change}>
        <h4 className="comparison-field__name">
          {label} {reading.inWhole ? null : mark}
        </h4>
        {value}
      </div>
    )
  return (
    <section
      aria-label={label}
      className="comparison-field"
      data-change={change}
      id={`compared-${path}`}
    >
      <h3 className="comparison-field__name">
        {label} {mark}
      </h3>
      {value}
    </section>
  )
}

/** The fields of a group, a row or a picture: those that say something, or did. */
function FieldsView({
  fields,
  parent,
  reading,
}: {
  fields: readonly FieldComparison[]
  parent: string
  reading: Reading
}) {
  return fields
    .filter(({ value }) => saysSomething(value, reading))
    .map((field) => <FieldView field={field} key={field.name} parent={parent} reading={reading} />)
}

const fieldsOf: RenderFields = (fields, parent, reading) => (
  <FieldsView fields={fields} parent={parent} reading={reading} />
)

function ValueView({ path, reading, value }: PartProps<ValueComparison>) {
  switch (value.kind) {
    case 'localized':
      return <ValueView path={path} reading={reading} value={value.locales[reading.locale]} />
    case 'text':
      return (
        <Sides reading={reading} change={value.change}>
          {(side) => (
            <p {...inContent(reading)}>
              <Passages passages={value.passages} reading={reading} side={side} />
            </p>
          )}
        </Sides>
      )
    case 'rich-text':
      return <BlocksView reading={reading} value={value} />
    case 'value':
      return <SingleView path={path} reading={reading} value={value} />
    case 'list':
      return <ListView path={path} reading={reading} value={value} />
    case 'image':
      return (
        <ImageView path={path} reading={reading} value={value}>
          {fieldsOf}
        </ImageView>
      )
    case 'group':
      return <FieldsView fields={value.fields} parent={path} reading={reading} />
    case 'rows':
      return (
        <RowsView path={path} reading={reading} value={value}>
          {fieldsOf}
        </RowsView>
      )
  }
}
