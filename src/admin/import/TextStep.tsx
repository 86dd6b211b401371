'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState, type FormEvent } from 'react'

import { IMPORT_WORDS } from '../../words/import'
import { useWords } from '../shared/use-words'
import { FilePicker } from './FilePicker'
import type { Import } from './use-import'

/** Where a text is pasted or files are chosen. What could not be read is said here, and stays. */
export function TextStep({ desk, onRead }: { desk: Import; onRead: () => void }) {
  const { words } = useWords(IMPORT_WORDS)
  const id = useId()
  const [text, setText] = useState('')
  const [files, setFiles] = useState<File[]>([])
  const [isEmpty, setIsEmpty] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const given = [
      ...(text.trim() ? [{ name: null, body: { text } }] : []),
      ...files.map((file) => ({ name: file.name, body: { file } })),
    ]
    setIsEmpty(given.length === 0)
    if (given.length > 0 && (await desk.read(given)) > 0) onRead()
  }

  return (
    <form className="import-text" method="post" onSubmit={(event) => void submit(event)}>
      <p>{words.intro}</p>
      <div className="import-input">
        <label htmlFor={id}>{words.text.label}</label>
        <small id={`${id}-hint`}>{words.text.hint}</small>
        <textarea
          aria-describedby={`${id}-hint`}
          dir="auto"
          id={id}
          onChange={(event) => {
            setText(event.target.value)
          }}
          rows={12}
          value={text}
        />
      </div>
      <FilePicker files={files} onChange={setFiles} />
      <div role="alert">
        {isEmpty && <p className="import-refusal">{words.nothingToRead}</p>}
        <UnreadTexts desk={desk} />
      </div>
      <div className="import-actions">
        <Button disabled={desk.isBusy} size="large" type="submit">
          {desk.isBusy ? words.reading : words.read}
        </Button>
      </div>
    </form>
  )
}

/** The texts of which nothing could be read, and why. */
export function UnreadTexts({ desk }: { desk: Import }) {
  const { words } = useWords(IMPORT_WORDS)
  return desk.unread.map(({ given, errors }, index) => (
    <p className="import-refusal" key={index}>
      <strong>{given.name ?? words.pasted}</strong> {errors.join(' ')}
    </p>
  ))
}
