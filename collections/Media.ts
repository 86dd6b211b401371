import path from 'node:path'

import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/access-for'
import { accessEndpoint } from '@/cms/access-endpoint'
import { guardReads } from '@/cms/read-guard'
import {
  hideFile,
  keepUsedMedia,
  recordMediaAuthor,
  showPublicCopy,
  stripMetadata,
} from '@/cms/media-hooks'
import { readEnvironment } from '@/env'
import { alternativeText, atMost } from '@/fields/validators'

export const Media: CollectionConfig = {
  slug: 'media',
  endpoints: [accessEndpoint('media')],
  labels: { singular: 'Picture', plural: 'Pictures' },
  admin: {
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'credit'],
    description:
      'Pictures for profiles. A picture becomes public when a published profile uses it.',
  },
  access: accessFor('media'),
  disableBulkEdit: true,
  disableDuplicate: true,
  graphQL: { disableMutations: true },
  upload: {
    staticDir: path.join(readEnvironment().dataDir, 'media'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    focalPoint: true,
    handlers: [hideFile],
    pasteURL: false,
    imageSizes: [
      {
        name: 'small',
        width: 480,
        withoutEnlargement: true,
        formatOptions: { format: 'webp', options: { quality: 76 } },
      },
      {
        name: 'medium',
        width: 960,
        withoutEnlargement: true,
        formatOptions: { format: 'webp', options: { quality: 76 } },
      },
      {
        name: 'large',
        width: 1600,
        withoutEnlargement: true,
        formatOptions: { format: 'webp', options: { quality: 76 } },
      },
    ],
    adminThumbnail: 'small',
  },
  fields: [
    {
      name: 'alt',
      label: 'Alternative text',
      type: 'text',
      localized: true,
      required: true,
      validate: alternativeText,
      admin: {
        description:
          'What the picture shows, for people who cannot see it: "Two officers check a lorry at a border crossing".',
      },
    },
    { name: 'caption', type: 'text', localized: true, validate: atMost(300) },
    {
      name: 'credit',
      type: 'text',
      validate: atMost(200),
      admin: { description: 'Who made the picture.' },
    },
    {
      name: 'licence',
      type: 'text',
      validate: atMost(200),
      admin: { description: 'On what terms it may be shown, such as "CC BY 4.0".' },
    },
  ],
  hooks: {
    beforeOperation: [guardReads, stripMetadata],
    afterChange: [recordMediaAuthor],
    beforeDelete: [keepUsedMedia],
    afterRead: [showPublicCopy],
  },
}
