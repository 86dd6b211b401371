import type { UIFieldServerProps } from 'payload'

import { workingVersion } from '../cms/working-version'
import { isProfileCollection } from '../vocabulary/profiles'
import { WorkflowPanel } from './WorkflowPanel'

/**
 * The workflow panel beside a document's form. Rendered with the form, so that the version it hands on is
 * the one that the form shows.
 */
export async function WorkflowField({ collectionSlug, id, payload }: UIFieldServerProps) {
  if (!isProfileCollection(collectionSlug)) return null
  if (typeof id !== 'string')
    return <p>Save the draft once; then it can be submitted for review.</p>
  const version = await workingVersion(payload, collectionSlug, id)
  return version === undefined ? null : (
    <WorkflowPanel collection={collectionSlug} id={id} shownVersion={version} />
  )
}
