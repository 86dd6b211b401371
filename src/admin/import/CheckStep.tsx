'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { counted } from '../../i18n/format'
import { withCorrections } from '../../importer/corrections'
import { IMPORT_WORDS } from '../../words/import'
import { useWords } from '../shared/use-words'
import { ProfileCheck } from './ProfileCheck'
import type { Candidate } from './source'
import { StartOver } from './StartOver'
import { UnreadTexts } from './TextStep'
import type { Import } from './use-import'

interface CheckStepProps {
  desk: Import
  onDone: () => void
  onStartOver: () => void
}

/** The profiles that were found, one at a time beside its text, and the way to drafts of one or of all. */
export function CheckStep({ desk, onDone, onStartOver }: CheckStepProps) {
  const { words, locale } = useWords(IMPORT_WORDS)
  const { candidates } = desk
  const [chosen, setChosen] = useState(candidates[0]?.key)
  const [errors, setErrors] = useState<string[]>([])
  const current = candidates.find(({ key }) => key === chosen) ?? candidates[0]
  if (!current) return null

  const create = async (which: readonly Candidate[]) => {
    const failed = await desk.create(which)
    setErrors(failed)
    if (failed.length === 0) onDone()
  }
  const open = candidates.filter(({ source, understood }) => {
    const outcome = source.outcomes[understood.profile.part]
    return !outcome || outcome.status === 'refused'
  })

  return (
    <div className="import-check">
      <UnreadTexts desk={desk} />
      <div className="import-found">
        <h2>{counted(locale, words.found, candidates.length)}</h2>
        {candidates.length > 1 && (
          <nav aria-label={words.profiles}>
            {candidates.map((candidate) => (
              <button
                aria-current={candidate === current ? 'true' : undefined}
                className="import-button"
                key={candidate.key}
                onClick={() => {
                  setChosen(candidate.key)
                }}
                type="button"
              >
                <ProfileName candidate={candidate} />
              </button>
            ))}
          </nav>
        )}
      </div>
      <ProfileCheck candidate={current} desk={desk} key={current.key} />
      <div role="alert">
        {errors.map((error, index) => (
          <p className="import-refusal" key={index}>
            {error}
          </p>
        ))}
      </div>
      <div className="import-actions">
        <Button disabled={desk.isBusy} onClick={() => void create([current])} size="large">
          {desk.isBusy ? words.creating : words.create}
        </Button>
        {open.length > 1 && (
          <Button
            buttonStyle="secondary"
            disabled={desk.isBusy}
            onClick={() => void create(open)}
            size="large"
          >
            {words.createAll}
          </Button>
        )}
        <StartOver onStartOver={onStartOver} />
      </div>
    </div>
  )
}

/** What a profile is called: its country, and the file where there are several. */
function ProfileName({ candidate }: { candidate: Candidate }) {
  const { words } = useWords(IMPORT_WORDS)
  const { source, understood, corrections } = candidate
  const { country } = withCorrections(understood.profile, corrections)
  return (
    <>
      <strong dir="auto">{country?.name ?? words.unnamed}</strong>
      <small>
        <bdi>{source.name ?? words.pasted}</bdi>
      </small>
    </>
  )
}
