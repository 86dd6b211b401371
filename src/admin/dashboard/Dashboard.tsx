import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { isActivePerson } from '../../access/person'
import { readDesk } from '../../cms/tasks/read-desk'
import { FIRST_STEPS_PREFERENCE, readFirstSteps } from '../../cms/tasks/read-first-steps'
import { isTaskKind } from '../../tasks/kinds'
import { DASHBOARD_WORDS } from '../../words/dashboard'
import { panelLocale } from '../shared/language'
import { FirstSteps } from './FirstSteps'
import { RecentEvents } from './RecentEvents'
import { ReviewLoadSection } from './ReviewLoadSection'
import { PeopleSection } from './PeopleSection'
import { StaleTranslations } from './StaleTranslations'
import { TaskSections } from './TaskSections'
import './dashboard.css'

/**
 * The first page of the panel: what the person who opens it has to do. `?show=` with a kind of task lists all of
 * that kind. Checks for itself who is asking.
 */
export async function Dashboard({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const person: unknown = req.user
  if (!isActivePerson(person)) return null
  const locale = panelLocale(req.i18n)
  const words = DASHBOARD_WORDS[locale]
  const show = isTaskKind(searchParams?.show) ? searchParams.show : null
  const desk = await readDesk(req, person, locale, show)
  const firstSteps = show === null ? await readFirstSteps(req, person, desk.lists) : null
  const context = {
    locale,
    words,
    titles: desk.titles,
    now: desk.now,
    i18n: req.i18n,
    config: req.payload.config,
  }
  return (
    <Gutter className="dashboard">
      <main className="desk">
        <h1>{words.title}</h1>
        {firstSteps && <FirstSteps {...firstSteps} preference={FIRST_STEPS_PREFERENCE} />}
        <TaskSections context={context} lists={desk.lists} person={person} show={show} />
        {desk.stale && <StaleTranslations context={context} stale={desk.stale} />}
        {desk.oversight && (
          <>
            <ReviewLoadSection context={context} oversight={desk.oversight} />
            <PeopleSection colleagues={desk.oversight.colleagues} context={context} />
          </>
        )}
        {desk.events && <RecentEvents context={context} events={desk.events} />}
      </main>
    </Gutter>
  )
}
