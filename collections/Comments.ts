import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/access-for'
import { accessEndpoint } from '@/cms/access-endpoint'
import { signComment } from '@/cms/comments'
import { optionsOf } from '@/fields/options'
import { atMost } from '@/fields/validators'
import { PROFILE_COLLECTIONS } from '@/vocabulary/profiles'

/** What editors and reviewers say to each other about a document. Never public. */
export const Comments: CollectionConfig = {
  slug: 'comments',
  endpoints: [accessEndpoint('comments')],
  admin: {
    useAsTitle: 'text',
    defaultColumns: ['text', 'collection', 'authorName', 'createdAt'],
    group: 'History',
  },
  access: accessFor('comments'),
  lockDocuments: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  graphQL: false,
  fields: [
    { name: 'collection', type: 'select', required: true, options: optionsOf(PROFILE_COLLECTIONS) },
    { name: 'document', type: 'text', required: true, index: true },
    {
      name: 'field',
      type: 'text',
      admin: { description: 'The field it is about, if it is about one.' },
    },
    { name: 'text', type: 'textarea', required: true, validate: atMost(4000) },
    { name: 'author', type: 'text', admin: { readOnly: true } },
    { name: 'authorName', type: 'text', admin: { readOnly: true } },
  ],
  hooks: { beforeChange: [signComment] },
}
