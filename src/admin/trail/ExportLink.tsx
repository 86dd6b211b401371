'use client'

import { useSearchParams } from 'next/navigation'

import { HISTORY_WORDS } from '../../words/history'
import { useWords } from '../shared/use-words'
import './trail.css'

/** The way to the audit trail as a file, with the filters of the list. */
export function ExportLink() {
  const { words } = useWords(HISTORY_WORDS)
  const query = useSearchParams().toString()
  return (
    <p className="trail-export">
      <a
        aria-describedby="trail-export-about"
        className="trail-button"
        download
        href={`/api/workflow-events.csv${query ? `?${query}` : ''}`}
      >
        {words.trail.export}
      </a>
      <span id="trail-export-about">{words.trail.exportAbout}</span>
    </p>
  )
}
