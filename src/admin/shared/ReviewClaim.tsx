'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { fill } from '../../i18n/format'
import { DASHBOARD_WORDS } from '../../words/dashboard'
import { ask } from './ask'
import { useWords } from './use-words'
import './review-claim.css'

interface Props {
  collection: string
  id: string
  /** What the document is called, for people who hear the buttons one by one. */
  title: string
  /** The id of whoever looks. */
  me: string
  /** Who is reviewing it, or null. */
  holder: { person: string; name: string } | null
}

/** Who is reviewing a document, with the means to take the review or to give it back. It keeps nobody out. */
export function ReviewClaim({ collection, id, title, me, holder }: Props) {
  const router = useRouter()
  const { words } = useWords(DASHBOARD_WORDS)
  const [claim, setClaim] = useState(holder)
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const mine = claim?.person === me

  const address = `/api/${collection}/${id}/review-claim`

  const change = async (method: 'POST' | 'DELETE') => {
    setState('busy')
    const said = await ask<{ claim: Props['holder'] }>(address, method)
    if ('against' in said) {
      setState('failed')
      return
    }
    setClaim(said.value.claim)
    setState('idle')
    router.refresh()
  }

  const name = mine ? words.claim.release : claim ? words.claim.takeOver : words.claim.take
  return (
    <span className="review-claim">
      {claim && (
        <span className="review-claim__holder">
          {mine ? words.claim.yours : fill(words.claim.others, { name: claim.name })}
        </span>
      )}
      <button
        aria-label={`${name}: ${title}`}
        className="review-claim__button"
        disabled={state === 'busy'}
        onClick={() => void change(mine ? 'DELETE' : 'POST')}
        type="button"
      >
        {name}
      </button>
      {state === 'failed' && <span role="alert">{words.claim.failed}</span>}
    </span>
  )
}
