'use client'

import { Button } from '@payloadcms/ui'
import Link from 'next/link'

import type { DraftsAnswer } from '../../import-desk/answers'
import { fill } from '../../i18n/format'
import { withCorrections } from '../../importer/corrections'
import { IMPORT_WORDS } from '../../words/import'
import { useWords } from '../shared/use-words'
import { Differences } from './Differences'
import type { Candidate } from './source'

interface DoneStepProps {
  candidates: readonly Candidate[]
  onBack: () => void
  onStartOver: () => void
}

/** What became of each profile, with the way to its drafts. */
export function DoneStep({ candidates, onBack, onStartOver }: DoneStepProps) {
  const { words } = useWords(IMPORT_WORDS)
  const done = candidates.flatMap((candidate) => {
    const outcome = candidate.source.outcomes[candidate.understood.profile.part]
    return outcome ? [{ candidate, outcome }] : []
  })
  return (
    <div className="import-done">
      <h2>{words.report.heading}</h2>
      <ul>
        {done.map(({ candidate, outcome }) => (
          <li data-status={outcome.status} key={candidate.key}>
            <Outcome candidate={candidate} outcome={outcome} />
          </li>
        ))}
      </ul>
      <div className="import-actions">
        <Button buttonStyle="secondary" onClick={onBack} size="large">
          {words.report.backToCheck}
        </Button>
        <Button buttonStyle="secondary" onClick={onStartOver} size="large">
          {words.report.another}
        </Button>
      </div>
    </div>
  )
}

function Outcome({ candidate, outcome }: { candidate: Candidate; outcome: DraftsAnswer }) {
  const { words } = useWords(IMPORT_WORDS)
  const { country } = withCorrections(candidate.understood.profile, candidate.corrections)
  const { status, message, differences, documents } = outcome
  const [first, ...others] = documents
  return (
    <>
      <h3>
        <bdi>{country?.name ?? words.unnamed}</bdi>
      </h3>
      <p className="import-done__status">{words.report[status]}</p>
      {message && <p>{message}</p>}
      <Differences differences={differences} />
      {first && (
        <>
          {(status === 'created' || status === 'updated') && <p>{words.report.next}</p>}
          <Link
            className="import-primary"
            href={`/admin/collections/${first.collection}/${first.id}`}
          >
            {fill(words.report.open, { name: first.name })}
          </Link>
        </>
      )}
      {others.length > 0 && (
        <ul aria-label={words.report.documents}>
          {others.map(({ collection, id, name }) => (
            <li key={id}>
              <Link href={`/admin/collections/${collection}/${id}`}>
                <bdi>{name}</bdi>
              </Link>
              <small>{words.collections[collection as keyof typeof words.collections]}</small>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
