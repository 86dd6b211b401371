'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'

import { counted, fill, formatInstant } from '../../i18n/format'
import type { UndeliveredAnswer } from '../../notifications/answer'
import { NOTIFICATION_WORDS } from '../../words/notifications'
import { useWords } from '../shared/use-words'
import { fetchUndelivered, sendAgain } from './api'

/** Mail that has not arrived, for administrators: what the mail server said, and another try. */
export function UndeliveredMail() {
  const headingId = useId()
  const { words, locale } = useWords(NOTIFICATION_WORDS)
  const { panel } = words
  const [mails, setMails] = useState<UndeliveredAnswer['mails']>([])
  const [failed, setFailed] = useState(false)

  const load = async () => {
    setMails((await fetchUndelivered())?.mails ?? [])
  }

  useEffect(() => {
    void load()
  }, [])

  const again = async (id: string) => {
    setFailed(!(await sendAgain(id)))
    await load()
  }

  if (mails.length === 0) return null
  return (
    <section aria-labelledby={headingId} className="notifications__list">
      <h2 id={headingId}>{panel.undelivered}</h2>
      <p>{panel.undeliveredIntro}</p>
      {failed && <p role="alert">{panel.failed}</p>}
      <ul>
        {mails.map(({ id, kind, name, attempts, error, givenUp, at }) => (
          <li key={id}>
            <p>
              {fill(panel.undeliveredLine, {
                kind: words.kinds[kind],
                name,
                attempts: counted(locale, panel.attempts, attempts),
              })}
            </p>
            <p dir="ltr">
              <code>{error}</code>
            </p>
            <p className="notifications__foot">
              <time dateTime={at}>{formatInstant(locale, at)}</time>
              {!givenUp && <span>{panel.willBeTried}</span>}
            </p>
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => void again(id)}
              size="small"
            >
              {panel.sendAgain}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
