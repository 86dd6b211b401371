'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { PEOPLE_WORDS } from '../../words/people'
import { useWords } from '../shared/use-words'
import { Membership } from './Membership'
import { SecondFactor } from './SecondFactor'
import { Sessions } from './Sessions'
import { useAccount } from './use-account'
import './people.css'

/** How an account stands, on the page of a person and on everybody's own account page. */
export function AccountPanel() {
  const { id } = useDocumentInfo()
  return typeof id === 'string' ? <AccountOf id={id} /> : null
}

function AccountOf({ id }: { id: string }) {
  const { words } = useWords(PEOPLE_WORDS)
  const { account, reload } = useAccount(id)
  if (account === undefined) return <div aria-busy="true" className="people-panel" />
  if (account === null) return null
  return (
    <section aria-label={words.account.heading} className="people-panel">
      <Membership account={account} id={id} onChange={reload} />
      <SecondFactor account={account} id={id} onChange={reload} />
      <Sessions account={account} id={id} onChange={reload} />
    </section>
  )
}
