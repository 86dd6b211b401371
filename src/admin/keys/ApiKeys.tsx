'use client'

import { useCallback, useEffect, useState } from 'react'

import type { ListedKey } from '../../api-keys/answer'
import { API_KEY_WORDS } from '../../words/api-keys'
import { sentenceFor } from '../shared/ask'
import { Refusal } from '../shared/Refusal'
import type { Country } from '../shared/ScopeChoice'
import { useWords } from '../shared/use-words'
import { KeyItem } from './KeyItem'
import { NewKey } from './NewKey'
import { fetchKeys } from './requests'
import { Secret, type ShownSecret } from '../shared/Secret'

interface Props {
  countries: readonly Country[]
  mayChange: boolean
}

/** All keys, how to make one, and the secret of the one that was just made. */
export function ApiKeys({ countries, mayChange }: Props) {
  const { words } = useWords(API_KEY_WORDS)
  const [keys, setKeys] = useState<ListedKey[] | null>(null)
  const [secret, setSecret] = useState<ShownSecret | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)

  const load = useCallback(async () => {
    const said = await fetchKeys()
    if ('value' in said) setKeys(said.value.keys)
    setRefusal('code' in said ? sentenceFor(said.code, words) : null)
  }, [words])

  useEffect(() => {
    void load()
  }, [load])

  const show = async (made: ShownSecret) => {
    setSecret(made)
    await load()
  }

  return (
    <div aria-busy={keys === null} className="records__all">
      <p>{words.about}</p>
      {secret && (
        <Secret
          key={secret.key}
          onDone={() => {
            setSecret(null)
          }}
          secret={secret}
          words={words.secret}
        />
      )}
      {mayChange && <NewKey countries={countries} onMade={show} />}
      <Refusal>{refusal}</Refusal>
      {keys?.length === 0 && <p>{words.empty}</p>}
      <ul className="records__list">
        {keys?.map((key) => (
          <KeyItem
            apiKey={key}
            countries={countries}
            key={key.id}
            mayChange={mayChange}
            onChanged={load}
            onMade={show}
          />
        ))}
      </ul>
    </div>
  )
}
