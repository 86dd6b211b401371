import './form.css'

interface ChoicesProps<T extends string> {
  legend: string
  options: readonly { value: T; label: string }[]
  chosen: readonly T[]
  onChange: (chosen: T[]) => void
  /** For long lists, which scroll. */
  isLong?: boolean
}

/** Several of a list. */
export function Choices<T extends string>({
  legend,
  options,
  chosen,
  onChange,
  isLong = false,
}: ChoicesProps<T>) {
  return (
    <fieldset className="panel-choices">
      <legend>{legend}</legend>
      <div className={isLong ? 'panel-many' : undefined}>
        {options.map(({ value, label }) => (
          <label key={value}>
            <input
              checked={chosen.includes(value)}
              onChange={(event) => {
                const others = chosen.filter((each) => each !== value)
                onChange(event.target.checked ? [...others, value] : others)
              }}
              type="checkbox"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
