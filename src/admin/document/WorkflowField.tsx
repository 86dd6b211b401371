import type { UIFieldServerProps } from 'payload'

import { isActivePerson } from '../../access/person'
import { lastReviewComment } from '../../cms/review-comment'
import { workingVersion } from '../../cms/working-version'
import { isProfileCollection } from '../../vocabulary/profiles'
import { WorkflowPanel } from './WorkflowPanel'

/**
 * The workflow panel beside a document's form. Rendered with the form, so that the version it hands on is
 * the one that the form shows. Checks for itself who is asking: it can be rendered through a server function.
 */
export async function WorkflowField({ collectionSlug, id, payload, user }: UIFieldServerProps) {
  if (!isActivePerson(user) || !isProfileCollection(collectionSlug)) return null
  if (typeof id !== 'string')
    return <p>Save the draft once; then it can be submitted for review.</p>
  const version = await workingVersion(payload, collectionSlug, id)
  if (version === undefined) return null
  return (
    <WorkflowPanel
      collection={collectionSlug}
      id={id}
      reviewComment={await lastReviewComment(payload, collectionSlug, id)}
      shownVersion={version}
    />
  )
}
