'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'

import { fill } from '../../i18n/format'
import './form.css'
import './records.css'

/** A secret that was just made, and of what. */
export interface ShownSecret {
  name: string
  key: string
}

/** What is said around it; `{name}` in the label. */
export interface SecretWords {
  heading: string
  about: string
  label: string
  copy: string
  copied: string
  done: string
}

interface Props {
  words: SecretWords
  secret: ShownSecret
  onDone: () => void
}

/** The only time that a secret is shown. The focus goes there, so that nobody misses it. */
export function Secret({ words, secret, onDone }: Props) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const [isCopied, setCopied] = useState(false)

  useEffect(() => {
    heading.current?.focus()
  }, [])

  const copy = async () => {
    await navigator.clipboard.writeText(secret.key)
    setCopied(true)
  }

  return (
    <section aria-labelledby={`${id}-heading`} className="records__secret">
      <h2 id={`${id}-heading`} ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <p>{words.about}</p>
      <p className="panel-input">
        <label htmlFor={id}>{fill(words.label, { name: secret.name })}</label>
        <input
          dir="ltr"
          id={id}
          onFocus={(event) => {
            event.target.select()
          }}
          readOnly
          type="text"
          value={secret.key}
        />
      </p>
      <div className="records__actions">
        <Button margin={false} onClick={() => void copy()}>
          {isCopied ? words.copied : words.copy}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onDone}>
          {words.done}
        </Button>
      </div>
    </section>
  )
}
