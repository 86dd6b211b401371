import { createLocalReq, type BeforeListTableServerProps } from 'payload'

import { isActivePerson } from '../../access/person'
import { readStateCounts } from '../../cms/tasks/state-counts'
import { formatNumber } from '../../i18n/format'
import { isProfileCollection } from '../../vocabulary/profiles'
import { isState, STATES } from '../../workflow/states'
import { DASHBOARD_WORDS } from '../../words/dashboard'
import { panelLocale } from '../shared/language'
import { PageLinks } from './PageLinks'

/** Links that narrow a list to the documents in one state, with how many there are. */
export async function StateLinks({
  collectionSlug,
  i18n,
  payload,
  searchParams,
  user,
}: BeforeListTableServerProps) {
  if (!isActivePerson(user) || !isProfileCollection(collectionSlug)) return null
  const counts = await readStateCounts(await createLocalReq({}, payload), collectionSlug)
  const locale = panelLocale(i18n)
  const { lists } = DASHBOARD_WORDS[locale]
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const list = `/admin/collections/${collectionSlug}`
  const withCount = (words: string, count: number) => `${words} (${formatNumber(locale, count)})`
  const asked = searchParams?.state
  return (
    <PageLinks
      label={lists.label}
      links={[
        { href: list, isCurrent: !isState(asked), words: withCount(lists.all, total) },
        ...STATES.map((state) => ({
          href: `${list}?state=${state}`,
          isCurrent: asked === state,
          words: withCount(lists.states[state], counts.get(state) ?? 0),
        })),
      ]}
    />
  )
}
