'use client'

import { useEffect, useRef, useState } from 'react'

import { IMPORT_WORDS } from '../../words/import'
import { useWords } from '../shared/use-words'
import { CheckStep } from './CheckStep'
import { DoneStep } from './DoneStep'
import { TextStep } from './TextStep'
import { useImport } from './use-import'

const STEPS = ['text', 'check', 'done'] as const
type Step = (typeof STEPS)[number]

/** From texts to drafts in three steps. What was given and corrected stays in the page until then. */
export function ImportDesk() {
  const { words } = useWords(IMPORT_WORDS)
  const [step, setStep] = useState<Step>('text')
  const desk = useImport()
  const top = useRef<HTMLOListElement>(null)
  const isOpen = desk.candidates.some(
    ({ source, understood }) => !source.outcomes[understood.profile.part],
  )

  useEffect(() => {
    if (!isOpen) return
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
    }
  }, [isOpen])

  const goTo = (next: Step) => {
    setStep(next)
    top.current?.focus()
    top.current?.scrollIntoView({ block: 'start' })
  }

  return (
    <>
      <ol className="import-steps" ref={top} tabIndex={-1}>
        {STEPS.map((each) => (
          <li aria-current={each === step ? 'step' : undefined} key={each}>
            {words.steps[each]}
          </li>
        ))}
      </ol>
      {/* The text stays where it was while the other steps are shown. */}
      <div hidden={step !== 'text'}>
        <TextStep
          desk={desk}
          onRead={() => {
            goTo('check')
          }}
        />
      </div>
      {step === 'check' && (
        <CheckStep
          desk={desk}
          onDone={() => {
            goTo('done')
          }}
          onStartOver={() => {
            desk.startOver()
            goTo('text')
          }}
        />
      )}
      {step === 'done' && (
        <DoneStep
          candidates={desk.candidates}
          onBack={() => {
            goTo('check')
          }}
          onStartOver={() => {
            desk.startOver()
            goTo('text')
          }}
        />
      )}
    </>
  )
}
