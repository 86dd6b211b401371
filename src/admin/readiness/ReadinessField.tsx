import type { UIFieldServerProps } from 'payload'

import { isActivePerson } from '../../access/person'
import { versionOfForm } from '../../cms/collision/form-version'
import { workingVersion } from '../../cms/working-version'
import { isProfileCollection } from '../../vocabulary/profiles'
import { ReadinessPanel } from './ReadinessPanel'

/** The checklist beside a document's form, once the document is saved. Checks for itself who is asking. */
export async function ReadinessField({
  collectionSlug,
  id,
  payload,
  req,
  user,
}: UIFieldServerProps) {
  if (!isActivePerson(user) || !isProfileCollection(collectionSlug) || typeof id !== 'string')
    return null
  const version = versionOfForm(req, id) ?? (await workingVersion(payload, collectionSlug, id))
  return version === undefined ? null : (
    <ReadinessPanel collection={collectionSlug} id={id} shownVersion={version} />
  )
}
