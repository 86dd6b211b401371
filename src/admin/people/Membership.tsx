'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import type { AccountView } from '../../cms/people/account-view'
import { fill, formatInstant } from '../../i18n/format'
import { PEOPLE_WORDS } from '../../words/people'
import { useWords } from '../shared/use-words'
import { Refusal } from '../shared/Refusal'
import { askAboutPeople, sentenceFor } from './requests'
import type { AccountPart } from './use-account'

/** Whether somebody has joined, is invited or deactivated, and what an administrator may do about it. */
export function Membership({ account, id, onChange }: AccountPart) {
  const { words, locale } = useWords(PEOPLE_WORDS)
  const router = useRouter()
  const [isAsking, setIsAsking] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { state, invitation, mayManage } = account

  const take = async (method: string, path: string, done: string, body?: object) => {
    const answer = await askAboutPeople(method, path, body)
    setRefusal(answer.ok ? null : sentenceFor(answer, words))
    setIsAsking(false)
    await onChange()
    if (!answer.ok) return
    toast.success(done)
    router.refresh()
  }
  const change = (deactivated: boolean) =>
    take('PATCH', `/${id}`, deactivated ? words.account.deactivated : words.account.activated, {
      deactivated,
    })

  return (
    <div className="people-part">
      <h3>{words.account.heading}</h3>
      <p className="people-state" data-state={state}>
        {words.account.states[state]}
      </p>
      {state === 'invited' ? (
        <p>{fill(invitationSentence(invitation, words.account), { date: dateOf(invitation) })}</p>
      ) : null}
      {mayManage ? (
        <div className="people-actions">
          {state === 'invited' ? (
            <>
              <Button
                onClick={() => void take('POST', `/${id}/invitation`, words.account.resent)}
                type="button"
              >
                {words.account.resend}
              </Button>
              {invitation && !invitation.expired ? (
                <Button
                  buttonStyle="secondary"
                  onClick={() => void take('DELETE', `/${id}/invitation`, words.account.revoked)}
                  type="button"
                >
                  {words.account.revoke}
                </Button>
              ) : null}
            </>
          ) : null}
          {state === 'deactivated' ? (
            <Button onClick={() => void change(false)} type="button">
              {words.account.activate}
            </Button>
          ) : (
            <Button
              aria-expanded={isAsking}
              buttonStyle="secondary"
              onClick={() => {
                setIsAsking(!isAsking)
              }}
              type="button"
            >
              {isAsking ? words.cancel : words.account.deactivate}
            </Button>
          )}
        </div>
      ) : null}
      {isAsking ? (
        <div className="people-question">
          <p>{words.account.deactivateHelp}</p>
          <Button onClick={() => void change(true)} type="button">
            {words.account.sure}
          </Button>
        </div>
      ) : null}
      <Refusal>{refusal}</Refusal>
    </div>
  )

  function dateOf(shown: AccountView['invitation']): string {
    return shown ? formatInstant(locale, shown.expiresAt) : ''
  }
}

const invitationSentence = (
  invitation: AccountView['invitation'],
  words: { invitedUntil: string; invitationExpired: string; invitationNone: string },
): string => {
  if (!invitation) return words.invitationNone
  return invitation.expired ? words.invitationExpired : words.invitedUntil
}
