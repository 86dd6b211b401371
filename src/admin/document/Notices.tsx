'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { DOCUMENT_WORDS } from '../../words/document'
import { DocumentName } from '../shared/DocumentName'
import { useWords } from '../shared/use-words'
import { ReadOnlyNotice } from './ReadOnlyNotice'
import { CollisionNotice } from './saving/CollisionNotice'
import { ErrorSummary } from './saving/ErrorSummary'
import { KeptNotice } from './saving/KeptNotice'
import { OthersNotice } from './saving/OthersNotice'
import { NEW_DOCUMENT } from './session'
import './notices.css'

/** What somebody has to know before reading or changing a form, above its first field. */
export function Notices() {
  const { id, collectionSlug } = useDocumentInfo()
  const { words } = useWords(DOCUMENT_WORDS)
  if (!collectionSlug) return null
  if (typeof id !== 'string')
    return (
      <div className="document-notices">
        <ErrorSummary collection={collectionSlug} id={NEW_DOCUMENT} />
      </div>
    )
  return (
    <div className="document-notices">
      <DocumentName />
      <a className="document-notices__jump" href="#workflow-heading">
        {words.toWorkflow}
      </a>
      <ErrorSummary collection={collectionSlug} id={id} />
      <ReadOnlyNotice collection={collectionSlug} id={id} />
      <CollisionNotice collection={collectionSlug} id={id} />
      <KeptNotice collection={collectionSlug} id={id} />
      <OthersNotice collection={collectionSlug} id={id} />
    </div>
  )
}
