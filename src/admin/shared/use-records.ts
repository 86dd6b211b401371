import { useCallback, useEffect, useState } from 'react'

import { sentenceFor, type Said } from './ask'
import type { ShownSecret } from './Secret'

/**
 * The records of a page on which secrets are made: read when the page opens and after each change.
 *
 * @param fetchRecords the same function each time
 */
export function useRecords<T>(
  fetchRecords: () => Promise<Said<T>>,
  words: Parameters<typeof sentenceFor>[1],
) {
  const [records, setRecords] = useState<T | null>(null)
  const [secret, setSecret] = useState<ShownSecret | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)

  const load = useCallback(async () => {
    const said = await fetchRecords()
    if ('value' in said) setRecords(said.value)
    setRefusal(sentenceFor(said, words))
  }, [fetchRecords, words])

  useEffect(() => {
    void load()
  }, [load])

  return {
    records,
    refusal,
    load,
    secret,
    hideSecret: () => {
      setSecret(null)
    },
    /** Shows a secret that was just made. */
    show: async (made: ShownSecret) => {
      setSecret(made)
      await load()
    },
  }
}
