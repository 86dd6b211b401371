'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'

import { CommentsSection } from './CommentsSection'
import { selectedPassage } from './selection'
import { noteSelection } from './store'

/** The comments beside a form: they follow what is saved and what is selected in it. */
export function DocumentComments({ collection, id }: { collection: string; id: string }) {
  const { lastUpdateTime } = useDocumentInfo()

  useEffect(() => {
    const note = () => {
      // Who is in the dialog or at a button still means the words selected before.
      if (document.activeElement?.closest('.comment-dialog, .field-comments')) return
      noteSelection(collection, id, selectedPassage(document))
    }
    document.addEventListener('selectionchange', note)
    return () => {
      document.removeEventListener('selectionchange', note)
    }
  }, [collection, id])

  return <CommentsSection collection={collection} id={id} version={lastUpdateTime} />
}
