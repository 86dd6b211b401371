import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/access-for'
import { accessEndpoint } from '@/cms/access-endpoint'
import { lockRow } from '@/cms/lock-row'
import { READ_GUARDS } from '@/cms/read-guard'
import { dropFiles, keepFiles, keptByUs, nameFile, showFile } from '@/cms/media-files'
import {
  guardSettingsMedia,
  hideFile,
  keepUsedMedia,
  recordMediaAuthor,
  showPublicCopy,
  stripMetadata,
} from '@/cms/media-hooks'
import { alternativeText, atMost } from '@/fields/validators'
import { inAllLocales } from '@/i18n/in-all-locales'
import { RECORD_WORDS } from '@/words/records'

const { media: words } = inAllLocales(RECORD_WORDS)

export const Media: CollectionConfig = {
  slug: 'media',
  endpoints: [accessEndpoint('media')],
  labels: { singular: words.singular, plural: words.plural },
  admin: {
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'credit'],
    description: words.help,
    hideAPIURL: true,
    disableCopyToLocale: true,
    components: {
      beforeListTable: ['/src/admin/list/EmptyList#EmptyList'],
      edit: { SaveButton: '/src/admin/pictures/SavePicture#SavePicture' },
    },
  },
  access: accessFor('media'),
  disableBulkEdit: true,
  disableDuplicate: true,
  graphQL: { disableMutations: true },
  upload: {
    ...keptByUs,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    focalPoint: true,
    handlers: [hideFile, showFile],
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
      label: words.alt.label,
      type: 'text',
      localized: true,
      required: true,
      validate: alternativeText,
      admin: { description: words.alt.help },
    },
    {
      name: 'caption',
      label: words.caption.label,
      type: 'text',
      localized: true,
      validate: atMost(300),
      admin: { description: words.caption.help },
    },
    {
      name: 'credit',
      label: words.credit.label,
      type: 'text',
      validate: atMost(200),
      admin: { description: words.credit.help },
    },
    {
      name: 'licence',
      label: words.licence.label,
      type: 'text',
      validate: atMost(200),
      admin: { description: words.licence.help },
    },
  ],
  hooks: {
    beforeOperation: [...READ_GUARDS, stripMetadata, nameFile, lockRow],
    beforeValidate: [guardSettingsMedia],
    afterChange: [recordMediaAuthor, keepFiles],
    beforeDelete: [keepUsedMedia],
    afterDelete: [dropFiles],
    afterRead: [showPublicCopy],
  },
}
