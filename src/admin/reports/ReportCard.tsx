'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { counted, fill, formatInstant, formatNumber } from '../../i18n/format'
import type { ListedReport } from '../../reader-reports/answer'
import { REPORT_ACTIONS, type ReportAction } from '../../reader-reports/states'
import { LOCALE_NAMES } from '../../vocabulary/locales'
import { REPORT_WORDS } from '../../words/reports'
import { againstOf } from '../shared/ask'
import { FieldLink } from '../shared/FieldLink'
import { useWords } from '../shared/use-words'
import { handleReport } from './api'
import { ReportStep } from './ReportStep'

interface CardProps {
  report: ListedReport
  /** Called when something was done with it. */
  onDone: () => Promise<void>
}

/** One report: what its sender says, where it belongs, and the steps that can be taken. */
export function ReportCard({ report, onDone }: CardProps) {
  const { words, locale } = useWords(REPORT_WORDS)
  const [step, setStep] = useState<ReportAction | null>(null)
  const [refusals, setRefusals] = useState<string[]>([])

  const take = async (action: ReportAction, reply = '', correctedIn?: string) => {
    const said = await handleReport(report.id, {
      action,
      reply,
      ...(correctedIn === undefined ? {} : { correctedIn }),
    })
    setRefusals(againstOf(said, words.failed))
    if ('against' in said) return
    setStep(null)
    await onDone()
  }

  return (
    <article className="report-card" data-state={report.state}>
      <h4>{words.sections[report.section]}</h4>
      <p className="report-card__facts">
        {fill(words.received, {
          time: formatInstant(locale, report.receivedAt),
          number: formatNumber(locale, report.edition),
        })}
        {' · '}
        {LOCALE_NAMES[report.locale]}
        {report.times > 1 && <> · {counted(locale, words.times, report.times)}</>}
      </p>
      <p className="report-card__state">{words.states[report.state]}</p>
      <Words report={report} />
      {report.field && (
        <FieldLink
          problem={{
            message: fill(words.goToField, { field: report.field.label }),
            path: report.field.path,
            locale: report.locale,
          }}
        />
      )}
      <Outcome report={report} />
      {refusals.length > 0 && (
        <p className="report-card__refusals" role="alert">
          {refusals.join(' ')}
        </p>
      )}
      {step ? (
        <ReportStep
          action={step}
          documents={report.documents}
          onCancel={() => {
            setStep(null)
          }}
          onConfirm={take}
        />
      ) : (
        <div className="report-card__actions">
          {report.actions.map((action) => (
            <Button
              key={action}
              buttonStyle="secondary"
              margin={false}
              onClick={() => {
                if (REPORT_ACTIONS[action].reply === 'none') void take(action)
                else setStep(action)
              }}
              size="small"
            >
              {words.actions[action]}
            </Button>
          ))}
        </div>
      )}
    </article>
  )
}

/** What the sender wrote, in whatever language and direction. */
function Words({ report: { wrong, right } }: { report: ListedReport }) {
  const { words } = useWords(REPORT_WORDS)
  if (wrong === null) return <p className="report-card__facts">{words.forgotten}</p>
  return (
    <dl>
      <dt>{words.wrong}</dt>
      <dd dir="auto">{wrong}</dd>
      {right && (
        <>
          <dt>{words.right}</dt>
          <dd dir="auto">{right}</dd>
        </>
      )}
    </dl>
  )
}

/** What was decided: where it is corrected, and what the sender was told. */
function Outcome({ report: { corrected, reply } }: { report: ListedReport }) {
  const { words, locale } = useWords(REPORT_WORDS)
  return (
    <>
      {corrected && (
        <p>
          {corrected.edition === null
            ? fill(words.inNext, { title: corrected.document.title })
            : fill(words.inEdition, {
                title: corrected.document.title,
                number: formatNumber(locale, corrected.edition),
              })}
        </p>
      )}
      {reply && (
        <dl>
          <dt>{words.told}</dt>
          <dd dir="auto">{reply}</dd>
        </dl>
      )}
    </>
  )
}
