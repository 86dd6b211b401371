'use client'

import { usePreferences } from '@payloadcms/ui'
import Link from 'next/link'
import { useEffect, useRef, useState } from 'react'

import type { FirstSteps as Steps } from '../../cms/tasks/read-first-steps'
import { counted, fill, formatNumber } from '../../i18n/format'
import { FIRST_STEP_WORDS } from '../../words/first-steps'
import { useWords } from '../shared/use-words'
import './first-steps.css'

interface Props extends Steps {
  /** Under which name it is kept that they are put away. */
  preference: string
}

/** What a newcomer does first, each step one click away; to be put away and brought back. */
export function FirstSteps({ steps, hidden, preference }: Props) {
  const { words, locale } = useWords(FIRST_STEP_WORDS)
  const { setPreference } = usePreferences()
  const [isHidden, setHidden] = useState(hidden)
  const button = useRef<HTMLButtonElement>(null)
  const wasToggled = useRef(false)

  // The button that was pressed is gone: the other one takes its focus.
  useEffect(() => {
    if (wasToggled.current) button.current?.focus()
  }, [isHidden])

  if (steps.length === 0) return null
  const toggle = () => {
    wasToggled.current = true
    setHidden(!isHidden)
    void setPreference(preference, { hidden: !isHidden })
  }
  const switcher = (
    <button className="desk__button" onClick={toggle} ref={button} type="button">
      {isHidden ? words.show : words.hide}
    </button>
  )
  if (isHidden) return <p>{switcher}</p>
  const done = steps.filter((step) => step.done).length
  return (
    <section aria-labelledby="desk-first-steps" className="desk__list first-steps">
      <header>
        <h2 id="desk-first-steps">{words.title}</h2>
        <p>
          {fill(counted(locale, words.progress, done), {
            total: formatNumber(locale, steps.length),
          })}
        </p>
      </header>
      <ol>
        {steps.map(({ name, done: isDone, href }) => (
          <li className="first-steps__step" data-done={isDone} key={name}>
            <span aria-hidden="true" className="first-steps__mark">
              {isDone && '✓'}
            </span>
            <span>
              {isDone ? (
                <s>{words.steps[name].title}</s>
              ) : (
                <Link href={href} prefetch={false}>
                  {words.steps[name].title}
                </Link>
              )}
              {isDone && <span className="first-steps__done"> {words.done}</span>}
              {!isDone && <span className="first-steps__about">{words.steps[name].about}</span>}
            </span>
          </li>
        ))}
      </ol>
      <p>{switcher}</p>
    </section>
  )
}
