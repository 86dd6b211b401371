import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { isActivePerson } from '../../access/person'
import { NOTIFICATION_WORDS } from '../../words/notifications'
import { panelLocale } from '../shared/language'
import { NotificationList } from './NotificationList'
import { NOTIFICATIONS_PATH } from './path'
import { UndeliveredMail } from './UndeliveredMail'

/** Everything that the person was told. Checks for itself who is asking: pages of the panel are public otherwise. */
export function NotificationsView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const person: unknown = req.user
  if (!isActivePerson(person))
    redirect(`/admin/login?redirect=${encodeURIComponent(NOTIFICATIONS_PATH)}`)
  const { panel } = NOTIFICATION_WORDS[panelLocale(req.i18n)]
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
        <main className="notifications">
          <h1>{panel.heading}</h1>
          <NotificationList />
          {person.roles.includes('administrator') && <UndeliveredMail />}
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}
