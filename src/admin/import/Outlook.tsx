'use client'

import Link from 'next/link'
import { useEffect, useState } from 'react'

import type { DraftsAnswer } from '../../import-desk/answers'
import { fill } from '../../i18n/format'
import type { ParsedProfile } from '../../importer/parsed-profile'
import { IMPORT_WORDS } from '../../words/import'
import { againstOf, type Said } from '../shared/ask'
import { useWords } from '../shared/use-words'
import { makeDrafts } from './api'
import { Differences } from './Differences'

/** How long somebody pauses in typing before the server is asked again, in milliseconds. */
const PAUSE = 700

/** What would come of this profile: a trial on the server, which changes nothing. */
export function Outlook({ profile }: { profile: ParsedProfile }) {
  const { words } = useWords(IMPORT_WORDS)
  const [said, setSaid] = useState<{ of: ParsedProfile; answer: Said<DraftsAnswer> } | null>(null)

  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(() => {
      void makeDrafts(profile, true).then((answer) => {
        if (isCurrent) setSaid({ of: profile, answer })
      })
    }, PAUSE)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [profile])

  const isCurrent = said?.of === profile
  const outcome = said && 'value' in said.answer ? said.answer.value : undefined
  const status = outcome?.status ?? 'refused'
  return (
    <section
      aria-busy={!isCurrent}
      className="import-outlook"
      data-status={said ? status : undefined}
      role="status"
    >
      <h3>{words.outlook.heading}</h3>
      <p>{said ? words.outlook[status] : words.outlook.checking}</p>
      {outcome?.message && <p>{outcome.message}</p>}
      {said && !outcome && <p>{againstOf(said.answer, words.failed).join(' ')}</p>}
      {outcome && <Differences differences={outcome.differences} />}
      {outcome?.documents.map(({ collection, id, name }) => (
        <Link
          className="import-link"
          href={`/admin/collections/${collection}/${id}`}
          key={id}
          rel="noopener"
          target="_blank"
        >
          {fill(words.outlook.open, { name })}
        </Link>
      ))}
    </section>
  )
}
