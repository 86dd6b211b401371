'use client'

import { useState } from 'react'

import { counted, fill, formatDate, formatInstant } from '../../i18n/format'
import { PREVIEW_WORDS } from '../../words/preview'
import { againstOf } from '../shared/ask'
import { useWords } from '../shared/use-words'
import { revokeLink, type SharedLink } from './links-client'

interface Props {
  link: SharedLink
  mayRevoke: boolean
  onDone: () => Promise<void>
}

/** One link: for whom, until when, what it shows, and what was answered. */
export function SharedLinkItem({ link, mayRevoke, onDone }: Props) {
  const { words, locale } = useWords(PREVIEW_WORDS)
  const w = words.share
  const [errors, setErrors] = useState<string[]>([])
  const { recipient, state, isCurrent, answers } = link

  const revoke = async () => {
    const said = await revokeLink(link.id)
    setErrors(againstOf(said, w.failed))
    if ('value' in said) await onDone()
  }

  return (
    <li data-state={state}>
      <p>
        <strong>{w.states[state]}</strong>{' '}
        {fill(w.forWhom, { recipient, date: formatDate(locale, link.expiresAt) })}
      </p>
      <p>{isCurrent ? w.current : w.outdated}</p>
      <p>{counted(locale, w.answers, answers.length)}</p>
      {answers.map(({ id, kind, name, text, at }) => (
        <figure key={id} data-kind={kind}>
          <figcaption>
            {fill(kind === 'confirm' ? w.confirmed : w.commented, {
              name,
              date: formatInstant(locale, at),
            })}
          </figcaption>
          {text && <blockquote dir="auto">{text}</blockquote>}
        </figure>
      ))}
      {mayRevoke && state === 'open' && (
        <button onClick={() => void revoke()} type="button">
          {fill(w.revoke, { recipient })}
        </button>
      )}
      {errors.map((message) => (
        <p key={message} role="alert">
          {message}
        </p>
      ))}
    </li>
  )
}
