import type { AdminViewServerProps } from 'payload'

import { PEOPLE_WORDS } from '../../words/people'
import { countriesToChoose } from '../shared/countries-to-choose'
import { panelLocale } from '../shared/language'
import { PanelPage, personAt } from '../shared/PanelPage'
import { InviteForm } from './InviteForm'
import './people.css'

/** Where an administrator invites somebody. */
export async function InviteView(view: AdminViewServerProps) {
  const person = personAt(view, '/admin/invite')
  const { i18n } = view.initPageResult.req
  const words = PEOPLE_WORDS[panelLocale(i18n)]
  const countries = await countriesToChoose(view)
  return (
    <PanelPage view={view}>
      <main className="people-page">
        {person.roles.includes('administrator') ? (
          <InviteForm countries={countries} />
        ) : (
          <p>{words.invite.notAllowed}</p>
        )}
      </main>
    </PanelPage>
  )
}
