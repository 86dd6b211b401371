import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { isActivePerson } from '../../access/person'
import { mayImport } from '../../import-desk/may-import'
import { IMPORT_WORDS } from '../../words/import'
import { panelLocale } from '../shared/language'
import { ImportDesk } from './ImportDesk'
import './import.css'

/** Where texts become drafts. Checks for itself who is asking: pages of the panel are public otherwise. */
export function ImportView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const person: unknown = req.user
  if (!isActivePerson(person)) redirect('/admin/login?redirect=/admin/import')
  const words = IMPORT_WORDS[panelLocale(req.i18n)]
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      payload={req.payload}
      permissions={permissions}
      req={req}
      {...(searchParams ? { searchParams } : {})}
      {...(req.user ? { user: req.user } : {})}
      viewActions={req.payload.config.admin.components.actions}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <main className="import">
          <h1>{words.heading}</h1>
          {mayImport(person) ? <ImportDesk /> : <p>{words.notAllowed}</p>}
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}
