'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'

import type { Transition } from '../../workflow/table'
import { REVIEW_WORDS } from '../../words/review'
import { WORKFLOW_WORDS } from '../../words/workflow'
import { fetchStanding, requestTransition, type StandingAnswer } from '../shared/standing'
import { TransitionForm } from '../shared/TransitionForm'
import { useWords } from '../shared/use-words'

interface Props {
  collection: string
  id: string
  /** The version that was compared: every decision names it. */
  version: string
}

/** What may be decided on the version that is shown, and for what may not, why: as the server says it. */
export function DecisionBar({ collection, id, version }: Props) {
  const router = useRouter()
  const { words } = useWords(REVIEW_WORDS)
  const { words: terms } = useWords(WORKFLOW_WORDS)
  const [standing, setStanding] = useState<StandingAnswer | null>(null)
  const [chosen, setChosen] = useState<Transition | null>(null)

  const load = useCallback(async () => {
    setStanding(await fetchStanding(collection, id))
  }, [collection, id])

  useEffect(() => {
    void load()
  }, [load])

  const done = async () => {
    toast.success(words.done)
    setChosen(null)
    await load()
    router.refresh()
  }

  const possible = standing?.transitions.filter(({ allowed }) => allowed) ?? []
  const others = standing?.transitions.filter(({ allowed }) => !allowed) ?? []
  const isStale = standing !== null && standing.version !== version
  return (
    <section
      aria-busy={standing === null}
      aria-labelledby="review-decision"
      className="review-decision"
    >
      <h2 id="review-decision">{words.decide}</h2>
      {isStale && (
        <div className="review-decision__stale" role="alert">
          <p>{words.stale}</p>
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => {
              router.refresh()
            }}
          >
            {words.lookAtNewer}
          </Button>
        </div>
      )}
      {standing && possible.length === 0 && <p>{words.nothingToDecide}</p>}
      <div className="review-decision__actions">
        {possible.map(({ name }) => (
          <Button
            buttonStyle={name === 'approve' || name === chosen ? 'primary' : 'secondary'}
            extraButtonProps={{ 'aria-expanded': name === chosen, 'data-transition': name }}
            key={name}
            margin={false}
            onClick={() => {
              setChosen(name === chosen ? null : name)
            }}
          >
            {terms.transitions[name]}
          </Button>
        ))}
      </div>
      {chosen && (
        <TransitionForm
          ask={(input) => {
            const body = { transition: chosen, expectedVersion: version, ...input }
            return requestTransition(collection, id, body)
          }}
          key={chosen}
          onDone={done}
          onRefused={load}
          transition={chosen}
        />
      )}
      {others.length > 0 && (
        <details>
          <summary>{words.whyNot}</summary>
          <dl>
            {others.map(({ name, reasons }) => (
              <div key={name}>
                <dt>{terms.transitions[name]}</dt>
                {reasons.map(({ message }) => (
                  <dd key={message}>{message}</dd>
                ))}
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  )
}
