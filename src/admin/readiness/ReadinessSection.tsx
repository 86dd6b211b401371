'use client'

import { usePathname } from 'next/navigation'
import { useLocale } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'

import type { ReadinessAnswer, ToldFinding } from '../../cms/readiness/answer'
import { counted, formatLanguage } from '../../i18n/format'
import { SEVERITIES } from '../../readiness/finding'
import { DEFAULT_LOCALE } from '../../vocabulary/locales'
import { READINESS_WORDS } from '../../words/readiness'
import { useWords } from '../shared/use-words'
import { fetchReadiness } from './fetch-readiness'
import { fieldElementId, jumpToField } from '../shared/jump-to-field'
import './readiness.css'

interface SectionProps {
  collection: string
  id: string
  /** Names what is checked: another value runs the checks again. */
  version: string
}

/** What stands against submitting a document, what should be mended, and notes, each with a link to its field. */
export function ReadinessSection({ collection, id, version }: SectionProps) {
  const headingId = useId()
  const { words, locale } = useWords(READINESS_WORDS)
  const [answer, setAnswer] = useState<ReadinessAnswer | null | 'failed'>(null)

  useEffect(() => {
    let isCurrent = true
    void fetchReadiness(collection, id).then((found) => {
      if (isCurrent) setAnswer(found ?? 'failed')
    })
    return () => {
      isCurrent = false
    }
  }, [collection, id, version])

  const findings = answer === null || answer === 'failed' ? [] : answer.findings
  return (
    <section
      aria-busy={answer === null}
      aria-labelledby={headingId}
      className="readiness"
      data-version={answer === null || answer === 'failed' ? undefined : answer.version}
    >
      <h3 id={headingId}>{words.heading}</h3>
      {answer === null && <p>{words.checking}</p>}
      {answer === 'failed' && <p role="alert">{words.failed}</p>}
      {answer !== null && answer !== 'failed' && findings.length === 0 && (
        <p className="readiness__empty">{words.empty}</p>
      )}
      {SEVERITIES.map((severity) => {
        const group = findings.filter((finding) => finding.severity === severity)
        return group.length === 0 ? null : (
          <details key={severity} data-severity={severity} open={severity !== 'info'}>
            <summary>{counted(locale, words.groups[severity], group.length)}</summary>
            <ul>
              {group.map((finding) => (
                <li key={`${finding.path ?? ''} ${finding.locale ?? ''} ${finding.message}`}>
                  <Place collection={collection} finding={finding} id={id} />
                  <span>{finding.message}</span>
                </li>
              ))}
            </ul>
          </details>
        )
      })}
    </section>
  )
}

/** The field that a finding is about, as a link that goes there, in the language that it is about. */
function Place({
  collection,
  id,
  finding: { path, label, locale },
}: {
  collection: string
  id: string
  finding: ToldFinding
}) {
  const { locale: language } = useWords(READINESS_WORDS)
  const shown = useLocale().code
  const pathname = usePathname()
  if (path === undefined || label === undefined) return null
  const about = locale ?? shown
  const form = `/admin/collections/${collection}/${id}`
  const isHere = about === shown && pathname === form
  const address = `${form}?locale=${about}#${fieldElementId(path)}`
  return (
    <a
      href={address}
      onClick={(event) => {
        if (!isHere || event.metaKey || event.ctrlKey) return
        event.preventDefault()
        jumpToField(path)
      }}
    >
      {label}
      {locale && locale !== DEFAULT_LOCALE ? ` (${formatLanguage(language, locale)})` : ''}
    </a>
  )
}
