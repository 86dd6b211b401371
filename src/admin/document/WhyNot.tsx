'use client'

import type { Situation } from '../../cms/situation/situation'
import { DOCUMENT_WORDS } from '../../words/document'
import { WORKFLOW_WORDS } from '../../words/workflow'
import { FieldLink } from '../shared/FieldLink'
import { useWords } from '../shared/use-words'

/** For every step that is not allowed, why: as the server says it. */
export function WhyNot({ situation }: { situation: Situation }) {
  const { words } = useWords(DOCUMENT_WORDS)
  const { words: terms } = useWords(WORKFLOW_WORDS)
  const others = situation.transitions.filter(({ allowed }) => !allowed)
  if (others.length === 0) return null
  return (
    <details className="workflow-panel__why-not">
      <summary>{words.notNow}</summary>
      <dl>
        {others.map(({ name, reasons }) => (
          <div data-transition={name} key={name}>
            <dt>{terms.transitions[name]}</dt>
            {reasons.map((reason) => (
              <dd key={reason.message}>
                <FieldLink problem={reason} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  )
}
