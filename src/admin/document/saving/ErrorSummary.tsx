'use client'

import { useEffect, useRef } from 'react'

import { SAVING_WORDS } from '../../../words/saving'
import { FieldLink } from '../../shared/FieldLink'
import { useWords } from '../../shared/use-words'
import { useDocumentSession } from '../session'

/** Everything that stands against the last save, at the top of the form, each with a link to its field. */
export function ErrorSummary({ collection, id }: { collection: string; id: string }) {
  const { words } = useWords(SAVING_WORDS)
  const frame = useRef<HTMLElement>(null)
  const [{ problems, saving }] = useDocumentSession(collection, id)
  const isShown = problems.length > 0 && saving.kind === 'refused'
  useEffect(() => {
    if (isShown) frame.current?.focus()
  }, [isShown, problems])
  if (!isShown) return null
  return (
    <section
      aria-labelledby="error-summary-heading"
      className="error-summary"
      ref={frame}
      role="alert"
      tabIndex={-1}
    >
      <h2 id="error-summary-heading">{words.problems.heading}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.path ?? ''}${problem.message}`}>
            <FieldLink problem={problem} />
          </li>
        ))}
      </ul>
    </section>
  )
}
