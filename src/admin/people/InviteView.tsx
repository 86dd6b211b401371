import type { AdminViewServerProps } from 'payload'

import { PEOPLE_WORDS } from '../../words/people'
import { panelLocale } from '../shared/language'
import { PanelPage, personAt } from '../shared/PanelPage'
import { InviteForm } from './InviteForm'
import './people.css'

const MOST_COUNTRIES = 500

/** Where an administrator invites somebody. */
export async function InviteView(view: AdminViewServerProps) {
  const person = personAt(view, '/admin/invite')
  const { payload, user, i18n } = view.initPageResult.req
  const words = PEOPLE_WORDS[panelLocale(i18n)]
  const { docs } = await payload.find({
    collection: 'countries',
    depth: 0,
    draft: true,
    limit: MOST_COUNTRIES,
    overrideAccess: false,
    select: { name: true },
    sort: 'name',
    user,
  })
  return (
    <PanelPage view={view}>
      <main className="people-page">
        {person.roles.includes('administrator') ? (
          <InviteForm countries={docs.flatMap(({ id, name }) => (name ? [{ id, name }] : []))} />
        ) : (
          <p>{words.invite.notAllowed}</p>
        )}
      </main>
    </PanelPage>
  )
}
