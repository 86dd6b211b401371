'use client'

import { useCallback, useEffect, useState } from 'react'

import type { AccountView } from '../../cms/people/account-view'
import { askAboutPeople } from './requests'

/** What a part of the account's page gets. */
export interface AccountPart {
  id: string
  account: AccountView
  /** To be called when something about the account has changed. */
  onChange: () => Promise<void>
}

/** How an account stands, as the server says it: null where the caller may not know, undefined until it has answered. */
export function useAccount(id: string): {
  account: AccountView | null | undefined
  reload: () => Promise<void>
} {
  const [account, setAccount] = useState<AccountView | null>()
  const reload = useCallback(async () => {
    const answer = await askAboutPeople<AccountView>('GET', `/${id}/account`)
    setAccount(answer.ok ? answer.body : null)
  }, [id])
  useEffect(() => {
    void reload()
  }, [reload])
  return { account, reload }
}
