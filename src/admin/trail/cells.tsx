'use client'

import Link from 'next/link'
import type { DefaultCellComponentProps } from 'payload'

import { isProfileCollection } from '../../vocabulary/profiles'
import { HISTORY_WORDS } from '../../words/history'
import { WORKFLOW_WORDS } from '../../words/workflow'
import { eventName } from '../shared/event-name'
import { useWords } from '../shared/use-words'

/** What happened, in words. */
export function EventCell({ cellData }: DefaultCellComponentProps) {
  const { words } = useWords(HISTORY_WORDS)
  return <span>{eventName(String(cellData ?? ''), words)}</span>
}

/** Where the document stood, in words. */
export function StateCell({ cellData }: DefaultCellComponentProps) {
  const { words } = useWords(WORKFLOW_WORDS)
  const state = String(cellData ?? '')
  return (
    <span>{state in words.states ? words.states[state as keyof typeof words.states] : ''}</span>
  )
}

/** The document that an event is about, as a link to it. */
export function DocumentCell({ cellData, rowData }: DefaultCellComponentProps) {
  const { collection, document } = rowData as { collection?: unknown; document?: unknown }
  const title = String(cellData ?? '')
  if (typeof document !== 'string' || !(isProfileCollection(collection) || collection === 'users'))
    return <span dir="auto">{title}</span>
  return (
    <Link dir="auto" href={`/admin/collections/${collection}/${document}`} prefetch={false}>
      {title || document}
    </Link>
  )
}
