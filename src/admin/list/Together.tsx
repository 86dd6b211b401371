import type { BeforeListTableServerProps } from 'payload'

import { isActivePerson } from '../../access/person'
import { isProfileCollection } from '../../vocabulary/profiles'
import { TRANSITIONS, type Transition } from '../../workflow/table'
import { NoSelection } from './NoSelection'
import { SelectedTogether } from './SelectedTogether'

/** What can be done with several documents of a list at once. */
const OFFERED: readonly Transition[] = ['submit', 'approve', 'publish']

/** What the person may do with the rows that he has ticked; without any of it, rows cannot be ticked. */
export function Together({ collectionSlug, user }: BeforeListTableServerProps) {
  if (!isActivePerson(user) || !isProfileCollection(collectionSlug)) return null
  const offered = OFFERED.filter((transition) => user.roles.includes(TRANSITIONS[transition].by))
  if (offered.length === 0) return <NoSelection />
  return <SelectedTogether collection={collectionSlug} offered={offered} />
}
