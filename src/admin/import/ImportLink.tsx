import Link from 'next/link'
import type { ServerProps } from 'payload'

import { isActivePerson } from '../../access/person'
import { mayImport } from '../../import-desk/may-import'
import { IMPORT_WORDS } from '../../words/import'
import { panelLocale } from '../shared/language'

/** The way to the import screen, in the navigation of those who may import. */
export function ImportLink({ i18n, user }: ServerProps) {
  const person: unknown = user
  if (!isActivePerson(person) || !mayImport(person)) return null
  return (
    <Link className="nav__link" href="/admin/import">
      <span className="nav__link-label">{IMPORT_WORDS[panelLocale(i18n)].nav}</span>
    </Link>
  )
}
