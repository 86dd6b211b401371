'use client'

import { Button, toast, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'

import type { Transition } from '../../workflow/table'
import { rememberVersion } from '../shared/known-versions'
import { formatInstant } from '../../i18n/format'
import { WORKFLOW_WORDS } from '../../words/workflow'
import { useWords } from '../shared/use-words'
import { fetchStanding, type StandingAnswer } from '../shared/standing'
import { TransitionForm } from '../shared/TransitionForm'
import './workflow-panel.css'

interface PanelProps {
  collection: string
  id: string
  /** The version that the form beside the panel was filled with. */
  shownVersion: string
  /** What a reviewer said when he last sent the document back. */
  reviewComment: { text: string; by: string } | null
}

/** Where a document stands, what may happen next, and for everything that may not, why: as the server says it. */
export function WorkflowPanel({ collection, id, shownVersion, reviewComment }: PanelProps) {
  const router = useRouter()
  const { words, locale } = useWords(WORKFLOW_WORDS)
  const isModified = useFormModified()
  const [standing, setStanding] = useState<StandingAnswer | null>(null)
  const [chosen, setChosen] = useState<Transition | null>(null)

  const load = useCallback(async () => {
    setStanding(await fetchStanding(collection, id))
  }, [collection, id])

  useEffect(() => {
    rememberVersion(id, shownVersion)
  }, [id, shownVersion])

  useEffect(() => {
    if (isModified) return
    void load()
  }, [load, isModified, shownVersion])

  if (!standing) return <div className="workflow-panel" aria-busy="true" />
  const possible = standing.transitions.filter(({ allowed }) => allowed)
  const others = standing.transitions.filter(({ allowed }) => !allowed)
  const done = async (message: string) => {
    toast.success(message)
    setChosen(null)
    await load()
    router.refresh()
  }

  return (
    <section className="workflow-panel" aria-labelledby="workflow-heading">
      <h3 id="workflow-heading">Workflow</h3>
      <p className="workflow-panel__state" data-state={standing.state}>
        {words.states[standing.state]}
      </p>
      <p className="workflow-panel__public">{words.public[standing.public]}</p>
      {standing.state === 'changes-requested' && reviewComment && (
        <figure>
          <blockquote>{reviewComment.text}</blockquote>
          <figcaption>{reviewComment.by}</figcaption>
        </figure>
      )}
      {standing.flagged && (
        <p className="workflow-panel__warning">Published in an emergency: still to be reviewed.</p>
      )}
      {standing.scheduledFor && (
        <p>
          To be published on{' '}
          <time dateTime={standing.scheduledFor}>
            {formatInstant(locale, standing.scheduledFor)}
          </time>
          .
        </p>
      )}
      {standing.scheduleError?.errors.map(({ message }) => (
        <p key={message} className="workflow-panel__warning" role="alert">
          The scheduled publication failed: {message}
        </p>
      ))}
      {isModified && <p className="workflow-panel__warning">Save the draft before you go on.</p>}
      <div className="workflow-panel__actions">
        {possible.map(({ name }) => (
          <Button
            key={name}
            buttonStyle={name === chosen ? 'primary' : 'secondary'}
            disabled={isModified}
            margin={false}
            onClick={() => {
              setChosen(name === chosen ? null : name)
            }}
            size="small"
          >
            {words.transitions[name]}
          </Button>
        ))}
      </div>
      {chosen && (
        <TransitionForm
          key={chosen}
          collection={collection}
          id={id}
          onDone={() => done(`${words.transitions[chosen]}: done.`)}
          transition={chosen}
          version={standing.version}
        />
      )}
      {others.length > 0 && (
        <details open={possible.length === 0}>
          <summary>Why not …</summary>
          <dl>
            {others.map(({ name, reasons }) => (
              <div key={name}>
                <dt>{words.transitions[name]}</dt>
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
