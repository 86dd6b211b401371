'use client'

import Link from 'next/link'
import { useEffect, useState } from 'react'

import type { DraftsAnswer } from '../../import-desk/answers'
import { fill } from '../../i18n/format'
import type { ParsedProfile } from '../../importer/parsed-profile'
import { IMPORT_WORDS } from '../../words/import'
import { useWords } from '../shared/use-words'
import { makeDrafts, type Said } from './api'
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
  const errors = said && 'errors' in said.answer ? said.answer.errors : []
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
      {said && !outcome && <p>{errors.length > 0 ? errors.join(' ') : words.failed}</p>}
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
