import Link from 'next/link'
import type { ServerProps } from 'payload'

import { isActivePerson } from '../../access/person'
import { WEBHOOK_WORDS } from '../../words/webhooks'
import { panelLocale } from '../shared/language'

/** The way to the webhooks, in the navigation of administrators and auditors. */
export function WebhooksLink({ i18n, user }: ServerProps) {
  const person: unknown = user
  if (!isActivePerson(person)) return null
  if (!person.roles.some((role) => role === 'administrator' || role === 'auditor')) return null
  return (
    <Link className="nav__link" href="/admin/webhooks">
      <span className="nav__link-label">{WEBHOOK_WORDS[panelLocale(i18n)].heading}</span>
    </Link>
  )
}
