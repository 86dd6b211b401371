import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { PROFILE_COLLECTIONS } from '../../vocabulary/profiles'
import { PROFILE_WORDS } from '../../words/profiles'
import { WEBHOOK_WORDS } from '../../words/webhooks'
import { panelLocale } from '../shared/language'
import { PanelPage, personAt } from '../shared/PanelPage'
import { Webhooks } from './Webhooks'
import '../shared/records.css'

/** Where administrators look after webhooks and their messages, and auditors see them. */
export function WebhooksView(view: AdminViewServerProps) {
  const { roles } = personAt(view, '/admin/webhooks')
  const locale = panelLocale(view.initPageResult.req.i18n)
  const words = WEBHOOK_WORDS[locale]
  const collections = PROFILE_COLLECTIONS.map((value) => ({
    value,
    label: PROFILE_WORDS[locale][value].plural,
  }))
  const mayChange = roles.includes('administrator')
  return (
    <PanelPage view={view}>
      <Gutter>
        <main className="records">
          <h1>{words.heading}</h1>
          {mayChange || roles.includes('auditor') ? (
            <Webhooks collections={collections} mayChange={mayChange} />
          ) : (
            <p>{words.notAllowed}</p>
          )}
        </main>
      </Gutter>
    </PanelPage>
  )
}
