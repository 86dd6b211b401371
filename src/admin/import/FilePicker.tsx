'use client'

import { useId, useState } from 'react'

import { fill, formatNumber } from '../../i18n/format'
import { MOST_BYTES, MOST_BYTES_TOGETHER, MOST_FILES } from '../../import-desk/limits'
import type { Locale } from '../../vocabulary/locales'
import { IMPORT_WORDS, type ImportWords } from '../../words/import'
import { useWords } from '../shared/use-words'

interface FilePickerProps {
  files: File[]
  onChange: (files: File[]) => void
}

/** Chooses files, by the dialog or by dropping them; those that are too large are refused before they are sent. */
export function FilePicker({ files, onChange }: FilePickerProps) {
  const { words, locale } = useWords(IMPORT_WORDS)
  const id = useId()
  const [refusals, setRefusals] = useState<string[]>([])
  const [isOver, setIsOver] = useState(false)

  const add = (list: FileList | null) => {
    const given = [...files, ...(list ?? [])]
    const [fitting, refused] = sorted(given, words.files, locale)
    setRefusals(refused)
    onChange(fitting)
  }

  return (
    <div
      className="import-files"
      data-over={isOver || undefined}
      onDragLeave={() => {
        setIsOver(false)
      }}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        add(event.dataTransfer.files)
      }}
    >
      <label htmlFor={id}>{words.files.label}</label>
      <small id={`${id}-hint`}>
        {fill(words.files.hint, limits(locale))} {words.files.drop}
      </small>
      <input
        accept=".txt,.text,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html"
        aria-describedby={`${id}-hint`}
        id={id}
        multiple
        onChange={(event) => {
          add(event.target.files)
          event.target.value = ''
        }}
        type="file"
      />
      <div role="alert">
        {refusals.map((refusal) => (
          <p className="import-refusal" key={refusal}>
            {refusal}
          </p>
        ))}
      </div>
      {files.length > 0 && (
        <ul aria-label={words.files.chosen}>
          {files.map((file, index) => (
            <li key={`${index} ${file.name}`}>
              <bdi>{file.name}</bdi> <span>{kilobytes(locale, file.size)}</span>
              <button
                className="import-button"
                onClick={() => {
                  onChange(files.filter((other) => other !== file))
                }}
                type="button"
              >
                {fill(words.files.remove, { name: file.name })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const kilobytes = (locale: Locale, bytes: number): string =>
  `${formatNumber(locale, Math.ceil(bytes / 1024))} KiB`

const limits = (locale: Locale) => ({
  number: formatNumber(locale, MOST_FILES),
  size: kilobytes(locale, MOST_BYTES),
  total: kilobytes(locale, MOST_BYTES_TOGETHER),
})

/** The files that can be sent, and what is said of the others. */
function sorted(
  files: readonly File[],
  words: ImportWords['files'],
  locale: Locale,
): [File[], string[]] {
  const fitting: File[] = []
  const refusals = new Set<string>()
  let total = 0
  for (const file of files) {
    if (file.size > MOST_BYTES)
      refusals.add(fill(words.tooLarge, { ...limits(locale), name: file.name }))
    else if (fitting.length === MOST_FILES) refusals.add(fill(words.tooMany, limits(locale)))
    else if (total + file.size > MOST_BYTES_TOGETHER)
      refusals.add(fill(words.tooMuch, limits(locale)))
    else {
      fitting.push(file)
      total += file.size
    }
  }
  return [fitting, [...refusals]]
}
