import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/access-for'
import { accessEndpoint } from '@/cms/access-endpoint'
import { JSON_SHOWN } from '@/fields/json-shown'
import { refuseWrites } from '@/cms/append-only'
import { checkQuery } from '@/cms/check-query'
import { named } from '@/fields/options'
import { inAllLocales } from '@/i18n/in-all-locales'
import { PROFILE_COLLECTIONS } from '@/vocabulary/profiles'
import { RECORD_WORDS } from '@/words/records'

const { editions: words, history } = inAllLocales(RECORD_WORDS)

/** One immutable row for each publication. Transitions insert them; a database trigger refuses every other change. */
export const Editions: CollectionConfig = {
  slug: 'editions',
  endpoints: [accessEndpoint('editions')],
  labels: { singular: words.singular, plural: words.plural },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['title', 'number', 'collection', 'publishedAt', 'changeNote'],
    group: history,
    description: words.help,
    components: {
      beforeListTable: [
        '/src/admin/list/NoSelection#NoSelection',
        '/src/admin/list/EmptyList#EmptyList',
      ],
    },
  },
  access: accessFor('editions'),
  lockDocuments: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  timestamps: false,
  graphQL: false,
  fields: [
    {
      name: 'collection',
      label: words.collection,
      type: 'select',
      required: true,
      options: named(PROFILE_COLLECTIONS, (locale) => RECORD_WORDS[locale].kinds),
    },
    { name: 'document', label: words.document, type: 'text', required: true },
    { name: 'title', label: words.title, type: 'text', required: true },
    { name: 'number', label: words.number, type: 'number', required: true },
    { name: 'content', label: words.content, type: 'json', required: true, admin: JSON_SHOWN },
    { name: 'media', label: words.media, type: 'json', required: true, admin: JSON_SHOWN },
    {
      name: 'hash',
      label: words.hash.label,
      type: 'text',
      required: true,
      admin: { description: words.hash.help },
    },
    { name: 'changeNote', label: words.changeNote, type: 'json', admin: JSON_SHOWN },
    { name: 'emergency', label: words.emergency, type: 'checkbox', required: true },
    { name: 'redactedAt', label: words.redactedAt, type: 'date' },
    { name: 'corrects', label: words.corrects, type: 'number' },
    { name: 'publishedAt', label: words.publishedAt, type: 'date', required: true, index: true },
  ],
  hooks: { beforeOperation: [refuseWrites, checkQuery] },
  indexes: [{ fields: ['collection', 'document', 'number'], unique: true }],
}
