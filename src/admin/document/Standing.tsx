'use client'

import type { Situation } from '../../cms/situation/situation'
import { fill, formatInstant, formatNumber } from '../../i18n/format'
import { DOCUMENT_WORDS } from '../../words/document'
import { WORKFLOW_WORDS } from '../../words/workflow'
import { useTimeZone } from '../shared/use-time-zone'
import { useWords } from '../shared/use-words'

/** Where the working copy stands, what the public sees, and what somebody should know about either. */
export function Standing({ situation }: { situation: Situation }) {
  const { words, locale } = useWords(DOCUMENT_WORDS)
  const { words: terms } = useWords(WORKFLOW_WORDS)
  const timeZone = useTimeZone()
  const { edition, reviewComment, scheduledFor, scheduleError } = situation
  return (
    <>
      <p className="workflow-panel__state" data-state={situation.state}>
        {terms.states[situation.state]}
      </p>
      <div className="workflow-panel__public" data-public={situation.public}>
        <p>{terms.public[situation.public]}</p>
        {edition && situation.public === 'live' && (
          <p>
            {fill(words.edition, {
              number: formatNumber(locale, edition.number),
              date: formatInstant(locale, edition.publishedAt, timeZone),
            })}{' '}
            {edition.path && (
              <a href={edition.path.replace(/^\/en/, `/${locale}`)} target="_blank">
                {words.seeLive}
              </a>
            )}
          </p>
        )}
      </div>
      {reviewComment && (
        <figure>
          <blockquote dir="auto">{reviewComment.text}</blockquote>
          <figcaption>{fill(words.sentBack, { name: reviewComment.by })}</figcaption>
        </figure>
      )}
      {situation.flagged && <p className="workflow-panel__warning">{words.flagged}</p>}
      {scheduledFor && (
        <p>{fill(words.scheduled, { date: formatInstant(locale, scheduledFor, timeZone) })}</p>
      )}
      {scheduleError?.errors.map(({ message }) => (
        <p className="workflow-panel__warning" key={message} role="alert">
          {fill(words.scheduleFailed, { reason: message })}
        </p>
      ))}
    </>
  )
}
