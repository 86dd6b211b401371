'use client'

import {
  Button,
  SaveDraftButton,
  useDocumentInfo,
  useEditDepth,
  useFormModified,
  useHotkey,
} from '@payloadcms/ui'

import { SAVING_WORDS } from '../../../words/saving'
import { useWords } from '../../shared/use-words'
import { useDocumentSession } from '../session'
import { SaveStatus } from './SaveStatus'
import { usePresence } from './use-presence'
import { useSaving } from './use-saving'
import './saving.css'

/** Saves a document, by itself and when asked; a document that does not exist yet is created by Payload's own button. */
export function SaveControl() {
  const { id, collectionSlug } = useDocumentInfo()
  if (typeof id !== 'string' || !collectionSlug) return <SaveDraftButton />
  return <SaveDocument collection={collectionSlug} id={id} />
}

function SaveDocument({ collection, id }: { collection: string; id: string }) {
  const { words } = useWords(SAVING_WORDS)
  const editDepth = useEditDepth()
  const isModified = useFormModified()
  const [{ saving, conflict }, session] = useDocumentSession(collection, id)
  useSaving(collection, id)
  usePresence(collection, id)

  const isBusy = saving.kind === 'saving'
  const canSave = isModified && !isBusy && !conflict
  const save = () => {
    if (canSave) void session.read().actions?.save()
  }
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    save()
  })

  return (
    <div className="save-control">
      <SaveStatus saving={saving} />
      <Button
        buttonStyle="secondary"
        disabled={!canSave}
        id="action-save-draft"
        margin={false}
        onClick={save}
        size="medium"
      >
        {words.save}
      </Button>
    </div>
  )
}
