import type { UIFieldServerProps } from 'payload'

import { isActivePerson } from '../../access/person'
import { areReportsFor } from '../../cms/reader-reports/list'
import { isProfileCollection } from '../../vocabulary/profiles'
import { ReportsSection } from './ReportsSection'

/** What readers report, beside a document's form. Checks for itself who is asking: it can be rendered through a server function. */
export async function ReportsField({ collectionSlug, id, payload, user }: UIFieldServerProps) {
  if (!isActivePerson(user) || !isProfileCollection(collectionSlug) || typeof id !== 'string')
    return null
  if (!(await areReportsFor(payload, user, collectionSlug, id))) return null
  return <ReportsSection collection={collectionSlug} id={id} />
}
