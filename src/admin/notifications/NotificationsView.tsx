import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { NOTIFICATION_WORDS } from '../../words/notifications'
import { panelLocale } from '../shared/language'
import { PanelPage, personAt } from '../shared/PanelPage'
import { NotificationList } from './NotificationList'
import { NOTIFICATIONS_PATH } from './path'
import { UndeliveredMail } from './UndeliveredMail'

/** Everything that the person was told. */
export function NotificationsView(view: AdminViewServerProps) {
  const person = personAt(view, NOTIFICATIONS_PATH)
  const { panel } = NOTIFICATION_WORDS[panelLocale(view.initPageResult.req.i18n)]
  return (
    <PanelPage view={view}>
      <Gutter>
        <main className="notifications">
          <h1>{panel.heading}</h1>
          <NotificationList />
          {person.roles.includes('administrator') && <UndeliveredMail />}
        </main>
      </Gutter>
    </PanelPage>
  )
}
