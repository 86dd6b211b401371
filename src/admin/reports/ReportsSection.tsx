'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'

import { counted } from '../../i18n/format'
import type { ListedReport } from '../../reader-reports/answer'
import { isClosed } from '../../reader-reports/states'
import { REPORT_WORDS } from '../../words/reports'
import { useWords } from '../shared/use-words'
import { fetchReports } from './api'
import { ReportCard } from './ReportCard'
import './reports.css'

/** What readers have reported about a document, with what can be done about it. Nothing where they have not. */
export function ReportsSection({ collection, id }: { collection: string; id: string }) {
  const headingId = useId()
  const { words, locale } = useWords(REPORT_WORDS)
  const { lastUpdateTime } = useDocumentInfo()
  const [reports, setReports] = useState<ListedReport[]>([])
  const [showsClosed, setShowsClosed] = useState(false)

  const load = useCallback(async () => {
    setReports((await fetchReports(collection, id))?.reports ?? [])
  }, [collection, id])

  useEffect(() => {
    void load()
  }, [load, lastUpdateTime])

  if (reports.length === 0) return null
  const open = reports.filter(({ state }) => !isClosed(state))
  const closed = reports.length - open.length
  return (
    <section aria-labelledby={headingId} className="reports-section">
      <h3 id={headingId}>{words.heading}</h3>
      <p aria-live="polite">{counted(locale, words.open, open.length)}</p>
      {open.length > 0 && <p className="reports-section__about">{words.about}</p>}
      {(showsClosed ? reports : open).map((report) => (
        <ReportCard key={report.id} onDone={load} report={report} />
      ))}
      {closed > 0 && (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => {
            setShowsClosed(!showsClosed)
          }}
          size="small"
        >
          {showsClosed ? words.hideClosed : counted(locale, words.showClosed, closed)}
        </Button>
      )}
    </section>
  )
}
