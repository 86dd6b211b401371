'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'

import type { SessionView } from '../../cms/people/account-view'
import { fill, formatInstant } from '../../i18n/format'
import { PEOPLE_WORDS } from '../../words/people'
import { useWords } from '../shared/use-words'
import { deviceOf } from './device'
import { Refusal } from '../shared/Refusal'
import { askAboutPeople, sentenceFor } from './requests'
import type { AccountPart } from './use-account'

/** Where somebody is signed in. One's own sessions, and for administrators other people's, can be ended. */
export function Sessions({ account, id, onChange }: AccountPart) {
  const { words } = useWords(PEOPLE_WORDS)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { own, mayManage, sessions } = account
  const mayEnd = own || mayManage
  const others = sessions.filter(({ current }) => !current)

  const end = async (path: string) => {
    const answer = await askAboutPeople('DELETE', `/${id}/sessions${path}`)
    setRefusal(answer.ok ? null : sentenceFor(answer, words))
    await onChange()
    if (answer.ok) toast.success(words.sessions.ended)
  }

  return (
    <div className="people-part">
      <h3>{words.sessions.heading}</h3>
      {sessions.length === 0 ? <p>{words.sessions.none}</p> : null}
      <ul className="people-sessions">
        {sessions.map((session) => (
          <li key={session.id}>
            <SessionLine session={session} />
            {mayEnd && !session.current ? (
              <Button
                buttonStyle="secondary"
                onClick={() => void end(`/${session.id}`)}
                type="button"
              >
                {words.sessions.end}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {mayEnd && others.length > 1 ? (
        <div className="people-actions">
          <Button buttonStyle="secondary" onClick={() => void end('')} type="button">
            {own ? words.sessions.endOthers : words.sessions.endAll}
          </Button>
        </div>
      ) : null}
      <Refusal>{refusal}</Refusal>
    </div>
  )
}

function SessionLine({ session }: { session: SessionView }) {
  const { words, locale } = useWords(PEOPLE_WORDS)
  const device = deviceOf(session.userAgent)
  return (
    <div>
      <strong>{device ? fill(words.sessions.device, device) : words.sessions.unknownDevice}</strong>
      {session.current ? <span className="people-mark">{words.sessions.current}</span> : null}
      <small>
        {fill(words.sessions.signedIn, { date: formatInstant(locale, session.signedInAt) })}
      </small>
      {session.seenAt === null ? null : (
        <small>{fill(words.sessions.seen, { date: formatInstant(locale, session.seenAt) })}</small>
      )}
    </div>
  )
}
