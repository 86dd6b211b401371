import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/access-for'
import { accessEndpoint } from '@/cms/access-endpoint'
import { refuseWrites } from '@/cms/append-only'
import { optionsOf } from '@/fields/options'
import { PROFILE_COLLECTIONS } from '@/vocabulary/profiles'

/** One immutable row for each publication. Transitions insert them; a database trigger refuses every other change. */
export const Editions: CollectionConfig = {
  slug: 'editions',
  endpoints: [accessEndpoint('editions')],
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'number', 'collection', 'publishedAt', 'changeNote'],
    group: 'History',
    description: 'Every publication, complete and unchangeable.',
  },
  access: accessFor('editions'),
  lockDocuments: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  timestamps: false,
  graphQL: false,
  fields: [
    { name: 'collection', type: 'select', required: true, options: optionsOf(PROFILE_COLLECTIONS) },
    { name: 'document', type: 'text', required: true },
    { name: 'title', type: 'text', required: true },
    { name: 'number', type: 'number', required: true },
    { name: 'content', type: 'json', required: true },
    { name: 'media', type: 'json', required: true },
    {
      name: 'hash',
      type: 'text',
      required: true,
      admin: { description: 'SHA-256 of the content and the media it uses.' },
    },
    { name: 'changeNote', type: 'json' },
    { name: 'emergency', type: 'checkbox', required: true },
    { name: 'publishedAt', type: 'date', required: true, index: true },
  ],
  hooks: { beforeOperation: [refuseWrites] },
  indexes: [{ fields: ['collection', 'document', 'number'], unique: true }],
}
