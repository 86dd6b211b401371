import type { CollectionSlug, GroupField, RichTextField, TextField } from 'payload'

import { uniqueText } from './unique'
import { atMost, validSlug } from './validators'

/** The name of a profile, in every language. */
export const nameField = (description: string): TextField => ({
  name: 'name',
  type: 'text',
  required: true,
  localized: true,
  index: true,
  validate: atMost(200),
  admin: { description },
})

/** The last part of a page's address, the same in every language. */
export const slugField = (collection: CollectionSlug, example: string): TextField => ({
  name: 'slug',
  type: 'text',
  required: true,
  index: true,
  validate: uniqueText(collection, 'slug', validSlug),
  admin: {
    position: 'sidebar',
    description: `The end of the page's address, the same in every language: small letters, digits and hyphens, such as "${example}".`,
  },
})

/** A section of running text, in every language. */
export const sectionField = (
  name: string,
  label: string,
  description: string,
  required = false,
): RichTextField => ({
  name,
  label,
  type: 'richText',
  localized: true,
  required,
  admin: { description },
})

/** What search engines and shared links show, where it should differ from the page's own words. */
export const metaField: GroupField = {
  name: 'meta',
  label: 'Search and sharing',
  type: 'group',
  admin: {
    description:
      'What search engines and shared links show. Left empty, the name and the first words are used.',
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      localized: true,
      validate: atMost(70),
      admin: { description: 'At most 70 characters.' },
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      validate: atMost(200),
      admin: { description: 'One or two sentences, at most 200 characters.' },
    },
    { name: 'image', type: 'upload', relationTo: 'media' },
  ],
}
