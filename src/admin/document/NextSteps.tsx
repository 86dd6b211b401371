'use client'

import type { Situation } from '../../cms/situation/situation'
import { counted, fill, formatList } from '../../i18n/format'
import { DOCUMENT_WORDS } from '../../words/document'
import { WORKFLOW_WORDS } from '../../words/workflow'
import { TRANSITIONS, type Transition } from '../../workflow/table'
import { useWords } from '../shared/use-words'
import { besidePeople } from './beside-people'

type Step = Situation['next'][number]

/** What a document waits for, and who can do it. */
export function NextSteps({ situation }: { situation: Situation }) {
  const { next } = situation
  const { words } = useWords(DOCUMENT_WORDS)
  const rest = besidePeople(situation)
  return (
    <>
      <h3>{words.next}</h3>
      {rest && <p>{words[rest]}</p>}
      {next.map((step) => (
        <p data-step={step.transition} key={step.transition}>
          {isDescribed(step.transition, words.steps) && words.steps[step.transition]}{' '}
          <Who step={step} />
        </p>
      ))}
    </>
  )
}

function Who({ step: { transition, people } }: { step: Step }) {
  const { words, locale } = useWords(DOCUMENT_WORDS)
  const { words: terms } = useWords(WORKFLOW_WORDS)
  if (people.names.length === 0)
    return fill(words.nobodyCan, { role: terms.roles[TRANSITIONS[transition].by] })
  const names = [
    ...people.names,
    ...(people.more > 0 ? [counted(locale, words.andMore, people.more)] : []),
  ]
  return <strong>{fill(words.whoCan, { names: formatList(locale, names) })}</strong>
}

const isDescribed = <Words extends object>(
  transition: Transition,
  words: Words,
): transition is Transition & keyof Words => transition in words
