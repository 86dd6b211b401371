'use client'

import { useId } from 'react'

import {
  DEFAULT_LOCALE,
  directionOf,
  LOCALE_NAMES,
  LOCALES,
  type Locale,
  type Localized,
} from '../../vocabulary/locales'
import { DOCUMENT_WORDS } from '../../words/document'
import { useWords } from './use-words'

interface Props {
  question: string
  hint: string
  /** Whether visitors read it, and therefore in their language. */
  isPublic: boolean
  value: Localized<string>
  onChange: (value: Localized<string>) => void
}

/** A comment, reason, change note or public notice. English is required; what the public reads can be told in each language. */
export function CommentFields({ question, hint, isPublic, value, onChange }: Props) {
  const { words } = useWords(DOCUMENT_WORDS)
  const id = useId()
  const others = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE)
  const text = (locale: Locale) => (
    <textarea
      aria-describedby={`${id}-hint`}
      dir={isPublic ? directionOf(locale) : 'auto'}
      id={`${id}-${locale}`}
      lang={isPublic ? locale : undefined}
      onChange={(event) => {
        onChange({ ...value, [locale]: event.target.value })
      }}
      rows={3}
      value={value[locale] ?? ''}
    />
  )
  return (
    <>
      <label htmlFor={`${id}-${DEFAULT_LOCALE}`}>
        {question}
        {isPublic && ` (${LOCALE_NAMES[DEFAULT_LOCALE]})`}
      </label>
      <p className="workflow-panel__hint" id={`${id}-hint`}>
        {hint}
      </p>
      {text(DEFAULT_LOCALE)}
      {isPublic && (
        <details>
          <summary>{words.inOtherLanguages}</summary>
          {others.map((locale) => (
            <div key={locale}>
              <label htmlFor={`${id}-${locale}`} lang={locale}>
                {LOCALE_NAMES[locale]}
              </label>
              {text(locale)}
            </div>
          ))}
        </details>
      )}
    </>
  )
}
