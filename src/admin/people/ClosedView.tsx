import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { isAccountHolder, isActivePerson } from '../../access/person'
import { PEOPLE_WORDS } from '../../words/people'
import { panelLocale } from '../shared/language'
import { DueEnrolment } from './DueEnrolment'
import './people.css'

/**
 * Where the panel leads whoever is signed in and may not use it, in place of Payload's page: who has yet to set up
 * two-step sign-in does it here.
 */
export function ClosedView({ initPageResult }: AdminViewServerProps) {
  const { user, i18n, payload } = initPageResult.req
  const { admin, routes } = payload.config
  if (!user) redirect(`${routes.admin}${admin.routes.login}`)
  if (isActivePerson(user)) redirect(routes.admin)
  const words = PEOPLE_WORDS[panelLocale(i18n)]
  return (
    <main className="people-page">
      {isAccountHolder(user) ? (
        <>
          <h1>{words.closed.dueHeading}</h1>
          <p>{words.closed.due}</p>
          <DueEnrolment />
        </>
      ) : (
        <>
          <h1>{words.closed.deactivatedHeading}</h1>
          <p>{words.closed.deactivated}</p>
        </>
      )}
      <p>
        <a className="people-link" href={`${routes.admin}${admin.routes.logout}`}>
          {words.signOut}
        </a>
      </p>
    </main>
  )
}
