import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/access-for'
import { accessEndpoint } from '@/cms/access-endpoint'
import { signComment } from '@/cms/comments'
import { named } from '@/fields/options'
import { atMost } from '@/fields/validators'
import { inAllLocales } from '@/i18n/in-all-locales'
import { PROFILE_COLLECTIONS } from '@/vocabulary/profiles'
import { RECORD_WORDS } from '@/words/records'

const { comments: words, history } = inAllLocales(RECORD_WORDS)

/** What editors and reviewers say to each other about a document. Never public. */
export const Comments: CollectionConfig = {
  slug: 'comments',
  endpoints: [accessEndpoint('comments')],
  labels: { singular: words.singular, plural: words.plural },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'text',
    defaultColumns: ['text', 'collection', 'authorName', 'createdAt'],
    group: history,
  },
  access: accessFor('comments'),
  lockDocuments: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  graphQL: false,
  fields: [
    {
      name: 'collection',
      label: words.collection,
      type: 'select',
      required: true,
      options: named(PROFILE_COLLECTIONS, (locale) => RECORD_WORDS[locale].kinds),
    },
    { name: 'document', label: words.document, type: 'text', required: true, index: true },
    {
      name: 'field',
      label: words.field.label,
      type: 'text',
      admin: { description: words.field.help },
    },
    { name: 'text', label: words.text, type: 'textarea', required: true, validate: atMost(4000) },
    { name: 'author', label: words.author, type: 'text', admin: { readOnly: true } },
    { name: 'authorName', label: words.authorName, type: 'text', admin: { readOnly: true } },
  ],
  hooks: { beforeChange: [signComment] },
}
