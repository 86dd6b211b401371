import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { mayImport } from '../../import-desk/may-import'
import { IMPORT_WORDS } from '../../words/import'
import { panelLocale } from '../shared/language'
import { PanelPage, personAt } from '../shared/PanelPage'
import { ImportDesk } from './ImportDesk'
import './import.css'

/** Where texts become drafts. */
export function ImportView(view: AdminViewServerProps) {
  const person = personAt(view, '/admin/import')
  const words = IMPORT_WORDS[panelLocale(view.initPageResult.req.i18n)]
  return (
    <PanelPage view={view}>
      <Gutter>
        <main className="import">
          <h1>{words.heading}</h1>
          {mayImport(person) ? <ImportDesk /> : <p>{words.notAllowed}</p>}
        </main>
      </Gutter>
    </PanelPage>
  )
}
