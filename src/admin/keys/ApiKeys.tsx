'use client'

import { API_KEY_WORDS } from '../../words/api-keys'
import { Refusal } from '../shared/Refusal'
import type { Country } from '../shared/ScopeChoice'
import { useRecords } from '../shared/use-records'
import { useWords } from '../shared/use-words'
import { KeyItem } from './KeyItem'
import { NewKey } from './NewKey'
import { fetchKeys } from './requests'
import { Secret } from '../shared/Secret'

interface Props {
  countries: readonly Country[]
  mayChange: boolean
}

/** All keys, how to make one, and the secret of the one that was just made. */
export function ApiKeys({ countries, mayChange }: Props) {
  const { words } = useWords(API_KEY_WORDS)
  const { records, refusal, load, secret, hideSecret, show } = useRecords(fetchKeys, words)
  const keys = records?.keys

  return (
    <div aria-busy={records === null} className="records__all">
      <p>{words.about}</p>
      {secret && (
        <Secret key={secret.key} onDone={hideSecret} secret={secret} words={words.secret} />
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
