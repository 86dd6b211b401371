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
import { NEW_DOCUMENT, useDocumentSession, type Saving } from '../session'
import { SaveStatus } from './SaveStatus'
import { useCreating } from './use-creating'
import { usePresence } from './use-presence'
import { useSaving } from './use-saving'
import './saving.css'

/**
 * Saves a document, by itself and when asked. One that does not exist yet is created when asked; in a drawer by Payload's own
 * button, which hands it on to the form that the drawer belongs to.
 */
export function SaveControl() {
  const { id, collectionSlug } = useDocumentInfo()
  const editDepth = useEditDepth()
  if (!collectionSlug) return null
  if (typeof id === 'string') return <SaveDocument collection={collectionSlug} id={id} />
  return editDepth > 1 ? <SaveDraftButton /> : <CreateDocument collection={collectionSlug} />
}

function CreateDocument({ collection }: { collection: string }) {
  const [{ saving }] = useDocumentSession(collection, NEW_DOCUMENT)
  const create = useCreating(collection)
  const canSave = saving.kind !== 'saving' && saving.kind !== 'saved'
  return <SaveButton canSave={canSave} save={() => void create()} saving={saving} />
}

function SaveDocument({ collection, id }: { collection: string; id: string }) {
  const isModified = useFormModified()
  const [{ saving, conflict }, session] = useDocumentSession(collection, id)
  useSaving(collection, id)
  usePresence(collection, id)

  const isBusy = saving.kind === 'saving'
  const canSave = isModified && !isBusy && !conflict
  return (
    <SaveButton
      canSave={canSave}
      save={() => void session.read().actions?.save()}
      saving={saving}
    />
  )
}

interface SaveButtonProps {
  canSave: boolean
  save: () => void
  saving: Saving
}

/** What became of what was typed, and the way to save it: the button, or Ctrl and S. */
function SaveButton({ canSave, save, saving }: SaveButtonProps) {
  const { words } = useWords(SAVING_WORDS)
  const editDepth = useEditDepth()
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    if (canSave) save()
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
