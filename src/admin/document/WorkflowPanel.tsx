'use client'

import { useFormModified } from '@payloadcms/ui'
import { useEffect } from 'react'

import type { Situation } from '../../cms/situation/situation'
import { DOCUMENT_WORDS } from '../../words/document'
import { useWords } from '../shared/use-words'
import { NextSteps } from './NextSteps'
import { refreshSituation, takeRendered, useDocumentSession } from './session'
import { Standing } from './Standing'
import { Transitions } from './Transitions'
import './workflow-panel.css'

interface PanelProps {
  collection: string
  id: string
  /** How the document stood when the form was filled. */
  initial: Situation
}

/** Where a document stands, what may happen next, and for everything that may not, why: as the server says it. */
export function WorkflowPanel({ collection, id, initial }: PanelProps) {
  const { words } = useWords(DOCUMENT_WORDS)
  const [{ situation }, session] = useDocumentSession(collection, id)
  const isModified = useFormModified()

  useEffect(() => {
    takeRendered(session, initial)
  }, [session, initial])

  useEffect(() => {
    if (!isModified) void refreshSituation(session, collection, id)
  }, [session, collection, id, isModified])

  const shown = situation ?? initial
  return (
    <section aria-labelledby="workflow-heading" className="workflow-panel">
      <h2 id="workflow-heading">{words.heading}</h2>
      <Standing situation={shown} />
      <NextSteps situation={shown} />
      <Transitions collection={collection} id={id} situation={shown} />
    </section>
  )
}
