import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { API_KEY_WORDS } from '../../words/api-keys'
import { countriesToChoose } from '../shared/countries-to-choose'
import { panelLocale } from '../shared/language'
import { PanelPage, personAt } from '../shared/PanelPage'
import { ApiKeys } from './ApiKeys'
import '../shared/records.css'

/** Where administrators look after the keys with which programs use the API, and auditors see them. */
export async function KeysView(view: AdminViewServerProps) {
  const { roles } = personAt(view, '/admin/api-keys')
  const words = API_KEY_WORDS[panelLocale(view.initPageResult.req.i18n)]
  const mayChange = roles.includes('administrator')
  return (
    <PanelPage view={view}>
      <Gutter>
        <main className="records">
          <h1>{words.heading}</h1>
          {mayChange || roles.includes('auditor') ? (
            <ApiKeys countries={await countriesToChoose(view)} mayChange={mayChange} />
          ) : (
            <p>{words.notAllowed}</p>
          )}
        </main>
      </Gutter>
    </PanelPage>
  )
}
