'use client'

import { FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'

import './frame.css'

/** Data as text, to be read and copied. */
export const JsonText: JSONFieldClientComponent = ({ field: { label }, path }) => {
  const { value } = useField<unknown>({ path })
  if (value === null || value === undefined) return null
  const id = `json-${path}`
  return (
    <div className="field-type json-text">
      <FieldLabel as="span" htmlFor={id} {...(label === undefined ? {} : { label })} />
      <pre aria-label={path} dir="ltr" id={id} role="region" tabIndex={0}>
        {JSON.stringify(value, null, 2)}
      </pre>
    </div>
  )
}
