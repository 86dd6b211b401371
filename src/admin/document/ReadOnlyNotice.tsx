'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

import { fill } from '../../i18n/format'
import { DOCUMENT_WORDS } from '../../words/document'
import { WORKFLOW_WORDS } from '../../words/workflow'
import { unfreezing, type Transition } from '../../workflow/table'
import { againstOf } from '../shared/ask'
import { requestTransition } from '../shared/standing'
import { useWords } from '../shared/use-words'
import { useDocumentSession } from './session'

/** Why a form cannot be changed, and the step that would change that. */
export function ReadOnlyNotice({ collection, id }: { collection: string; id: string }) {
  const router = useRouter()
  const { words } = useWords(DOCUMENT_WORDS)
  const { words: terms } = useWords(WORKFLOW_WORDS)
  const [{ situation, version }] = useDocumentSession(collection, id)
  if (!situation || situation.againstEditing.length === 0) return null

  const { state } = situation
  const key = unfreezing(state)
  const unfreeze = situation.transitions.find(({ name }) => name === key)
  const take = async (transition: Transition) => {
    const request = { transition, expectedVersion: version ?? '' }
    const said = await requestTransition(collection, id, request)
    const refusals = againstOf(said, words.noAnswer)
    if (refusals.length === 0)
      toast.success(fill(words.done, { transition: terms.transitions[transition] }))
    refusals.forEach((message) => toast.error(message))
    router.refresh()
  }

  if (key && unfreeze?.allowed)
    return (
      <section className="document-notice" data-notice="frozen">
        <p>
          {(state === 'in-review' || state === 'approved') && words.frozen[state]}{' '}
          {words.unfreezeFirst}
        </p>
        <Button buttonStyle="secondary" margin={false} onClick={() => void take(key)} size="medium">
          {terms.transitions[key]}
        </Button>
      </section>
    )
  const reasons = situation.againstEditing.filter(({ code }) => code !== 'frozen')
  return (
    <section className="document-notice" data-notice="read-only">
      <p>{state === 'in-review' || state === 'approved' ? words.frozen[state] : words.readOnly}</p>
      {reasons.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
    </section>
  )
}
