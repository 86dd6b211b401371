import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { isActivePerson } from '../../access/person'
import { PEOPLE_WORDS } from '../../words/people'
import { panelLocale } from '../shared/language'
import { InviteForm } from './InviteForm'
import './people.css'

const MOST_COUNTRIES = 500

/** Where an administrator invites somebody. Payload shows the views of others to everybody, so it asks who is there. */
export async function InviteView({ initPageResult }: AdminViewServerProps) {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const { payload, user, i18n } = req
  const { admin, routes } = payload.config
  if (!user) redirect(`${routes.admin}${admin.routes.login}?redirect=${routes.admin}/invite`)
  if (!isActivePerson(user)) redirect(`${routes.admin}${admin.routes.unauthorized}`)
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
    <DefaultTemplate
      i18n={i18n}
      {...(locale ? { locale } : {})}
      payload={payload}
      permissions={permissions}
      user={user}
      viewActions={payload.config.admin.components.actions}
      visibleEntities={visibleEntities}
    >
      <main className="people-page">
        {user.roles.includes('administrator') ? (
          <InviteForm countries={docs.flatMap(({ id, name }) => (name ? [{ id, name }] : []))} />
        ) : (
          <p>{words.invite.notAllowed}</p>
        )}
      </main>
    </DefaultTemplate>
  )
}
