import { useState } from 'react'

import type { DraftsAnswer } from '../../import-desk/answers'
import { NO_CORRECTIONS, withCorrections, type Corrections } from '../../importer/corrections'
import type { LineRole } from '../../importer/line-roles'
import { IMPORT_WORDS } from '../../words/import'
import { againstOf } from '../shared/ask'
import { useWords } from '../shared/use-words'
import { makeDrafts, readText, type Body } from './api'
import { candidatesOf, type Candidate, type ReadTextSource } from './source'

/** What is to be read: a file, or a text without a name. */
export interface Given {
  name: string | null
  body: Body
}

/** A text that could not be read, and why. */
export interface Unread {
  given: Given
  errors: string[]
}

let nextId = 1

/** The texts of an import on their way to drafts. Everything is kept in this page until then. */
export function useImport() {
  const [sources, setSources] = useState<readonly ReadTextSource[]>([])
  const [unread, setUnread] = useState<readonly Unread[]>([])
  const [isBusy, setIsBusy] = useState(false)
  const { failed: noAnswer } = useWords(IMPORT_WORDS).words

  const change = (id: number, edit: (source: ReadTextSource) => ReadTextSource) => {
    setSources((all) => all.map((source) => (source.id === id ? edit(source) : source)))
  }

  /** Reads texts one after the other; those that fail do not stop the others. */
  const read = async (given: readonly Given[]): Promise<number> => {
    setIsBusy(true)
    const found: ReadTextSource[] = []
    const failed: Unread[] = []
    for (const each of given) {
      const said = await readText(each.body, new Map())
      if ('against' in said) failed.push({ given: each, errors: againstOf(said, noAnswer) })
      else
        found.push({
          id: nextId++,
          name: each.name,
          answer: said.value,
          roles: new Map(),
          corrections: {},
          outcomes: {},
        })
    }
    setSources(found)
    setUnread(failed)
    setIsBusy(false)
    return found.length
  }

  /** Reads one text again, changed or with other roles; answers why that failed. */
  const readAgain = async (
    source: ReadTextSource,
    text: string,
    roles: ReadonlyMap<number, LineRole>,
  ): Promise<string[]> => {
    setIsBusy(true)
    const said = await readText({ text }, roles)
    setIsBusy(false)
    if ('value' in said) change(source.id, (known) => ({ ...known, answer: said.value, roles }))
    return againstOf(said, noAnswer)
  }

  const correct = (
    { source, understood: { profile } }: Candidate,
    edit: (corrections: Corrections) => Corrections,
  ) => {
    change(source.id, (known) => ({
      ...known,
      corrections: {
        ...known.corrections,
        [profile.part]: edit(known.corrections[profile.part] ?? NO_CORRECTIONS),
      },
    }))
  }

  /** Makes drafts of profiles one after the other; answers what stands against those that were not answered. */
  const create = async (candidates: readonly Candidate[]): Promise<string[]> => {
    setIsBusy(true)
    const errors: string[] = []
    for (const { source, understood, corrections } of candidates) {
      const { part } = understood.profile
      const said = await makeDrafts(withCorrections(understood.profile, corrections), false)
      if ('value' in said) note(source.id, part, said.value)
      else if (said.against[0].message)
        note(source.id, part, refusedBecause(againstOf(said, noAnswer)))
      else errors.push(noAnswer)
    }
    setIsBusy(false)
    return errors
  }

  const note = (id: number, part: number, outcome: DraftsAnswer) => {
    change(id, (known) => ({ ...known, outcomes: { ...known.outcomes, [part]: outcome } }))
  }

  const startOver = () => {
    setSources([])
    setUnread([])
  }

  return {
    candidates: candidatesOf(sources),
    sources,
    unread,
    isBusy,
    read,
    readAgain,
    correct,
    create,
    startOver,
  }
}

export type Import = ReturnType<typeof useImport>

const refusedBecause = (errors: readonly string[]): DraftsAnswer => ({
  status: 'refused',
  message: errors.join(' '),
  differences: [],
  documents: [],
})
