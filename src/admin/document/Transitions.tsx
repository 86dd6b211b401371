'use client'

import { Button, toast, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import type { Situation } from '../../cms/situation/situation'
import { fill } from '../../i18n/format'
import { DOCUMENT_WORDS } from '../../words/document'
import { WORKFLOW_WORDS } from '../../words/workflow'
import type { Transition } from '../../workflow/table'
import { requestTransition } from '../shared/standing'
import { TransitionForm } from '../shared/TransitionForm'
import { useWords } from '../shared/use-words'
import { useDocumentSession } from './session'
import { WhyNot } from './WhyNot'

/** Steps that are rare, or hard to take back: they wait behind a click of their own. */
const RARE: readonly Transition[] = ['discard', 'withdraw', 'emergency-publish']

interface Props {
  collection: string
  id: string
  situation: Situation
}

/** The allowed steps as buttons, the one that the document waits for first. */
export function Transitions({ collection, id, situation }: Props) {
  const router = useRouter()
  const { words } = useWords(DOCUMENT_WORDS)
  const { words: terms } = useWords(WORKFLOW_WORDS)
  const [, session] = useDocumentSession(collection, id)
  const isModified = useFormModified()
  const [chosen, setChosen] = useState<Transition | null>(null)

  const awaited = situation.next.map(({ transition }) => transition)
  const allowed = situation.transitions.filter((each) => each.allowed).map(({ name }) => name)
  const usual = [
    ...awaited.filter((name) => allowed.includes(name)),
    ...allowed.filter((name) => !RARE.includes(name) && !awaited.includes(name)),
  ]
  const rare = allowed.filter((name) => RARE.includes(name))

  const { actions } = session.read()
  const before = isModified && actions ? { hint: words.savesFirst, run: actions.save } : undefined
  const done = (transition: Transition) => {
    toast.success(fill(words.done, { transition: terms.transitions[transition] }))
    setChosen(null)
    router.refresh()
  }
  const offer = (names: readonly Transition[]) => (
    <div className="workflow-panel__actions">
      {names.map((name) => (
        <div key={name}>
          <Button
            buttonStyle={awaited.includes(name) ? 'primary' : 'secondary'}
            extraButtonProps={{ 'aria-expanded': name === chosen, 'data-transition': name }}
            margin={false}
            onClick={() => {
              setChosen(name === chosen ? null : name)
            }}
            size="medium"
          >
            {terms.transitions[name]}
          </Button>
          {name === chosen && (
            <TransitionForm
              ask={(input) => {
                const expectedVersion = session.read().version ?? ''
                const body = { transition: name, expectedVersion, ...input }
                return requestTransition(collection, id, body)
              }}
              onCancel={() => {
                setChosen(null)
              }}
              onDone={() => {
                done(name)
              }}
              before={before}
              transition={name}
            />
          )}
        </div>
      ))}
    </div>
  )

  return (
    <>
      {offer(usual)}
      {rare.length > 0 && (
        <details className="workflow-panel__rare">
          <summary>{words.otherSteps}</summary>
          {offer(rare)}
        </details>
      )}
      <WhyNot situation={situation} />
    </>
  )
}
