'use client'

import { Button, toast, useListDrawerContext, useListQuery, useSelection } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

import { counted, fill } from '../../i18n/format'
import type { Transition } from '../../workflow/table'
import { DOCUMENT_WORDS } from '../../words/document'
import { LIST_WORDS } from '../../words/lists'
import { WORKFLOW_WORDS } from '../../words/workflow'
import { fetchStandings, inCommon, requestTogether, type StandingAnswer } from '../shared/standing'
import { TransitionForm } from '../shared/TransitionForm'
import { useWords } from '../shared/use-words'

interface Props {
  collection: string
  /** What the person's roles let him do with several documents. */
  offered: readonly Transition[]
}

/** Above a list: what can be done with all rows that are ticked, each in the version that it has now, all or none. */
export function SelectedTogether(props: Props) {
  const { isInDrawer } = useListDrawerContext()
  const { selectedIDs } = useSelection()
  const ids = selectedIDs.map(String)
  if (isInDrawer || ids.length === 0) return null
  return <Selected {...props} ids={ids} key={ids.join()} />
}

function Selected({ collection, ids, offered }: Props & { ids: readonly string[] }) {
  const router = useRouter()
  const { data } = useListQuery()
  const { setSelection } = useSelection()
  const { words, locale } = useWords(LIST_WORDS)
  const { words: terms } = useWords(WORKFLOW_WORDS)
  const { words: documentWords } = useWords(DOCUMENT_WORDS)
  const [standings, setStandings] = useState<Map<string, StandingAnswer> | null>(null)
  const [chosen, setChosen] = useState<Transition | null>(null)

  useEffect(() => {
    let isCurrent = true
    void fetchStandings(ids.map((id) => ({ collection, id }))).then((found) => {
      if (isCurrent) setStandings(found)
    })
    return () => {
      isCurrent = false
    }
    // The part is made anew for other rows.
  }, [])

  const possible = standings ? inCommon(offered, ids, standings) : []
  const titles = new Map(
    ((data?.docs ?? []) as { id: string; name?: string | null }[]).map(({ id, name }) => [
      id,
      name ?? '',
    ]),
  )
  const done = (transition: Transition) => {
    toast.success(fill(documentWords.done, { transition: terms.transitions[transition] }))
    ids.forEach(setSelection)
    router.refresh()
  }
  return (
    <section aria-busy={standings === null} aria-label={words.together} className="together">
      <p aria-live="polite">
        {counted(locale, words.selected, ids.length)}{' '}
        {standings !== null && possible.length === 0 && words.nothingTogether}
      </p>
      <div className="together__buttons">
        {possible.map((name) => (
          <Button
            buttonStyle="secondary"
            extraButtonProps={{ 'aria-expanded': name === chosen }}
            key={name}
            margin={false}
            onClick={() => {
              setChosen(name === chosen ? null : name)
            }}
            size="medium"
          >
            {terms.transitions[name]}
          </Button>
        ))}
      </div>
      {chosen && standings && (
        <TransitionForm
          ask={(input) =>
            requestTogether(
              {
                transition: chosen,
                items: ids.map((id) => ({
                  collection,
                  id,
                  expectedVersion: standings.get(id)?.version ?? '',
                })),
                ...input,
              },
              titles,
            )
          }
          key={chosen}
          onCancel={() => {
            setChosen(null)
          }}
          onDone={() => {
            done(chosen)
          }}
          transition={chosen}
        />
      )}
    </section>
  )
}
