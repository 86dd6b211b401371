import Link from 'next/link'
import type { ServerProps } from 'payload'

import { isActivePerson } from '../../access/person'
import { API_KEY_WORDS } from '../../words/api-keys'
import { panelLocale } from '../shared/language'

/** The way to the API keys, in the navigation of administrators and auditors. */
export function KeysLink({ i18n, user }: ServerProps) {
  const person: unknown = user
  if (!isActivePerson(person)) return null
  if (!person.roles.some((role) => role === 'administrator' || role === 'auditor')) return null
  return (
    <Link className="nav__link" href="/admin/api-keys">
      <span className="nav__link-label">{API_KEY_WORDS[panelLocale(i18n)].heading}</span>
    </Link>
  )
}
