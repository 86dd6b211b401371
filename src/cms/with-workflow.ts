import type { CollectionConfig } from 'payload'

import type { ProfileCollection } from '../vocabulary/profiles'
import { withFieldComments } from './comments/field-comments'
import { ABOVE_THE_FORM, documentPage, SIDEBAR } from './document-page'
import { workflowEndpoints } from './endpoints'
import { gateWrites } from './gate'
import { hidePrivateRelations } from './public-relations'
import { READ_GUARDS } from './read-guard'
import { checkDraft, recordDelete, recordSave } from './save-hooks'
import { documentAccess } from './situation/document-access'
import { filterByState } from './state-filter'
import { publicStateField, storageFlagField, workflowStateField } from './state-field'
import { noteVersion, stampVersion } from './version-tag'

/** What a collection under the workflow declares itself. The rest is the same for all of them. */
type ProfileConfig = Pick<CollectionConfig, 'labels' | 'admin' | 'fields'> & {
  slug: ProfileCollection
}

/** A collection whose documents become public only through the workflow. */
export function withWorkflow(config: ProfileConfig): CollectionConfig {
  return {
    ...config,
    access: documentAccess(config.slug),
    admin: {
      ...config.admin,
      ...documentPage(config.slug),
      baseFilter: filterByState(config.slug),
    },
    fields: [
      ...SIDEBAR,
      ABOVE_THE_FORM,
      ...withFieldComments(config.fields),
      workflowStateField(config.slug),
      publicStateField(config.slug),
      storageFlagField(),
    ],
    // Every version is kept: the history is what reviewers and auditors come for.
    versions: {
      maxPerDoc: 0,
      drafts: { autosave: false, schedulePublish: false, validate: false },
    },
    // Four people work on one document in a row: If-Match and the freeze protect it, a lock would only be in the way.
    lockDocuments: false,
    disableBulkEdit: true,
    disableDuplicate: true,
    graphQL: { disableMutations: true },
    forceSelect: { _status: true },
    endpoints: workflowEndpoints(config.slug),
    hooks: {
      beforeOperation: [gateWrites, ...READ_GUARDS, noteVersion],
      beforeChange: [checkDraft],
      afterChange: [recordSave],
      afterDelete: [recordDelete],
      afterRead: [hidePrivateRelations],
      afterOperation: [stampVersion],
    },
  }
}
