'use client'

import { useId, type InputHTMLAttributes } from 'react'
import './form.css'

type InputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'onChange'> & {
  label: string
  /** What is wrong with the value, or how it should be. */
  hint?: string
  onValue: (value: string) => void
}

/** A labelled input of a page of the panel's own. */
export function Input({ label, hint, onValue, ...rest }: InputProps) {
  const id = useId()
  return (
    <p className="panel-input">
      <label htmlFor={id}>{label}</label>
      <input
        {...rest}
        id={id}
        onChange={(event) => {
          onValue(event.target.value)
        }}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
      />
      {hint === undefined ? null : <small id={`${id}-hint`}>{hint}</small>}
    </p>
  )
}
