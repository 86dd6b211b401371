'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { IMPORT_WORDS } from '../../words/import'
import { useWords } from '../shared/use-words'

interface TextEditorProps {
  text: string
  isBusy: boolean
  onRead: (text: string) => Promise<void>
  onClose: () => void
}

/** The text itself, to be changed and read again. Values that were corrected stay corrected. */
export function TextEditor({ text, isBusy, onRead, onClose }: TextEditorProps) {
  const { words } = useWords(IMPORT_WORDS)
  const id = useId()
  const [changed, setChanged] = useState(text)
  return (
    <>
      <div className="import-input">
        <h2>
          <label htmlFor={id}>{words.original.heading}</label>
        </h2>
        <textarea
          dir="auto"
          id={id}
          onChange={(event) => {
            setChanged(event.target.value)
          }}
          rows={24}
          value={changed}
        />
      </div>
      <div className="import-actions">
        <Button disabled={isBusy} onClick={() => void onRead(changed)}>
          {isBusy ? words.reading : words.readAgain}
        </Button>
        <Button buttonStyle="secondary" onClick={onClose}>
          {words.keepText}
        </Button>
      </div>
    </>
  )
}
