import type { CollectionConfig, Field } from 'payload'

import { accessFor } from '@/access/access-for'
import { accessEndpoint } from '@/cms/access-endpoint'
import { checkQuery } from '@/cms/check-query'
import { settleEndpoints } from '@/cms/comments/endpoints'
import { tellAboutComment } from '@/cms/comments/tell-about-comment'
import { completeComment } from '@/cms/comments/write-comment'
import { named } from '@/fields/options'
import { atMost, validationWords } from '@/fields/validators'
import { LOCALES } from '@/vocabulary/locales'
import { PROFILE_COLLECTIONS } from '@/vocabulary/profiles'
import { RECORD_WORDS } from '@/words/records'

/** What the server writes and nobody sends. */
const written = (field: Field): Field =>
  ({ ...field, access: { create: () => false, update: () => false } }) as Field

/**
 * What editors and reviewers say to each other about a document. Never public, never changed, never deleted; a
 * thread is resolved and opened again. People read and write them beside the document they are about.
 */
export const Comments: CollectionConfig = {
  slug: 'comments',
  labels: {
    singular: { en: 'Comment', fr: 'Commentaire', es: 'Comentario', ar: 'تعليق' },
    plural: { en: 'Comments', fr: 'Commentaires', es: 'Comentarios', ar: 'التعليقات' },
  },
  endpoints: [accessEndpoint('comments'), ...settleEndpoints],
  admin: { hidden: true, useAsTitle: 'text' },
  access: accessFor('comments'),
  lockDocuments: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  graphQL: false,
  indexes: [{ fields: ['collection', 'document'] }],
  fields: [
    {
      name: 'collection',
      type: 'select',
      required: true,
      options: named(PROFILE_COLLECTIONS, (locale) => RECORD_WORDS[locale].kinds),
    },
    { name: 'document', type: 'text', required: true },
    /** The first comment of the thread that it answers. */
    { name: 'thread', type: 'text', index: true },
    /** Path of the field it is about, such as `keyFacts.0.label`. */
    { name: 'field', type: 'text', validate: atMost(200) },
    { name: 'locale', type: 'select', options: [...LOCALES] },
    /** The passage it is about, what stood around it, and in which block of a rich text. */
    { name: 'quote', type: 'textarea', validate: atMost(1000) },
    { name: 'prefix', type: 'text', validate: atMost(200) },
    { name: 'suffix', type: 'text', validate: atMost(200) },
    { name: 'block', type: 'number' },
    written({ name: 'row', type: 'text' }),
    { name: 'text', type: 'textarea', required: true, validate: validComment },
    /** Ids of people. */
    { name: 'mentions', type: 'json' },
    written({ name: 'author', type: 'text' }),
    written({ name: 'authorName', type: 'text' }),
    written({ name: 'version', type: 'text' }),
    written({ name: 'resolvedAt', type: 'date' }),
    written({ name: 'resolvedBy', type: 'text' }),
    written({ name: 'resolvedByName', type: 'text' }),
  ],
  hooks: {
    beforeOperation: [checkQuery],
    beforeChange: [completeComment],
    afterChange: [tellAboutComment],
  },
}

function validComment(
  value: unknown,
  asked?: Parameters<typeof validationWords>[0],
): string | true {
  if (typeof value !== 'string' || value.trim() === '') return validationWords(asked).comment
  return atMost(4000)(value, asked)
}
