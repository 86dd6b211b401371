'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useId, useState } from 'react'

import { counted } from '../../i18n/format'
import type { Transition } from '../../workflow/table'
import { DOCUMENT_WORDS } from '../../words/document'
import { REVIEW_WORDS } from '../../words/review'
import { WORKFLOW_WORDS } from '../../words/workflow'
import { againstOf } from '../shared/ask'
import { fetchStandings, inCommon, requestTogether, type StandingAnswer } from '../shared/standing'
import { useWords } from '../shared/use-words'

interface Item {
  collection: string
  id: string
  title: string
  /** The version that was listed: the decision names it. */
  version: string
  lookedAt: boolean
}

interface Props {
  items: readonly Item[]
  /** The document of the page. */
  ownId: string
}

/** What can be decided for several documents with one click. */
const OFFERED: readonly Transition[] = ['approve', 'publish']

/** Decides on several documents at once: all of them or none, each in the version that is listed. */
export function Together({ items, ownId }: Props) {
  const router = useRouter()
  const headingId = useId()
  const { words, locale } = useWords(REVIEW_WORDS)
  const { words: terms } = useWords(WORKFLOW_WORDS)
  const { noAnswer } = useWords(DOCUMENT_WORDS).words
  const [standings, setStandings] = useState<Map<string, StandingAnswer> | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(items.filter(({ lookedAt }) => lookedAt).map(({ id }) => id)),
  )
  const [refusals, setRefusals] = useState<string[]>([])
  const [busy, setBusy] = useState(false)

  const load = useCallback(async () => {
    setStandings(await fetchStandings(items))
  }, [items])

  useEffect(() => {
    void load()
  }, [load])

  const picked = items.filter(({ id }) => chosen.has(id))
  const offered = inCommon(
    OFFERED,
    picked.map(({ id }) => id),
    standings ?? new Map(),
  )
  const ask = async (transition: Transition) => {
    setBusy(true)
    const said = await requestTogether(
      {
        transition,
        items: picked.map(({ collection, id, version }) => ({
          collection,
          id,
          expectedVersion: version,
        })),
      },
      new Map(items.map(({ id, title }) => [id, title])),
    )
    const found = againstOf(said, noAnswer)
    setBusy(false)
    setRefusals(found)
    if (found.length === 0) toast.success(words.done)
    router.refresh()
  }

  return (
    <fieldset
      aria-busy={standings === null}
      aria-labelledby={headingId}
      className="review-together"
    >
      <h3 id={headingId}>{words.together}</h3>
      {items.some(({ lookedAt }) => !lookedAt) && <p>{words.lookFirst}</p>}
      {items.map(({ id, title }) => (
        <label key={id}>
          <input
            checked={chosen.has(id)}
            onChange={() => {
              setChosen(chosen.has(id) ? without(chosen, id) : new Set([...chosen, id]))
            }}
            type="checkbox"
          />
          <span>
            {title}
            {id === ownId && ` (${words.thisDocument})`}
          </span>
        </label>
      ))}
      {standings && offered.length === 0 && picked.length > 0 && <p>{words.notTogether}</p>}
      {picked.length > 0 &&
        offered.map((transition) => (
          <Button
            disabled={busy}
            key={transition}
            margin={false}
            onClick={() => void ask(transition)}
          >
            {terms.transitions[transition]}: {counted(locale, words.chosen, picked.length)}
          </Button>
        ))}
      {refusals.length > 0 && (
        <ul className="review-together__refusals" role="alert">
          {refusals.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </fieldset>
  )
}

const without = (ids: ReadonlySet<string>, id: string) =>
  new Set([...ids].filter((each) => each !== id))
