import type {
  CollapsibleField,
  CollectionSlug,
  GroupField,
  RichTextField,
  TextField,
} from 'payload'

import { inAllLocales } from '../i18n/in-all-locales'
import type { Locale } from '../vocabulary/locales'
import { PROFILE_WORDS } from '../words/profiles'
import { uniqueText } from './unique'
import { atMost, validSlug } from './validators'

/** What a field is called and how to fill it in, in every language. */
interface Said {
  label: Record<Locale, string>
  help: Record<Locale, string>
}

const words = inAllLocales(PROFILE_WORDS)

/** The name of a profile, in every language. */
export const nameField = ({ label, help }: Said): TextField => ({
  name: 'name',
  label,
  type: 'text',
  required: true,
  localized: true,
  index: true,
  validate: atMost(200),
  admin: { description: help },
})

/** The last part of a page's address, the same in every language. */
export const slugField = (collection: CollectionSlug): TextField => ({
  name: 'slug',
  label: words.slug.label,
  type: 'text',
  required: true,
  index: true,
  validate: uniqueText(collection, 'slug', validSlug),
  admin: { position: 'sidebar', description: words.slug.help },
})

/** A section of running text, in every language. */
export const sectionField = (
  name: string,
  { label, help }: Said,
  required = false,
): RichTextField => ({
  name,
  label,
  type: 'richText',
  localized: true,
  required,
  // There is no asking for words in it: that is what the search is for.
  admin: { description: help, disableListFilter: true },
})

const { meta } = words

/** What search engines and shared links show, where it should differ from the page's own words. */
export const metaField: GroupField = {
  name: 'meta',
  label: meta.label,
  type: 'group',
  admin: { description: meta.help, hideGutter: true },
  fields: [
    {
      name: 'title',
      label: meta.title.label,
      type: 'text',
      localized: true,
      validate: atMost(70),
      admin: { description: meta.title.help },
    },
    {
      name: 'description',
      label: meta.description.label,
      type: 'textarea',
      localized: true,
      validate: atMost(200),
      admin: { description: meta.description.help },
    },
    {
      name: 'image',
      label: meta.image.label,
      type: 'upload',
      relationTo: 'media',
      admin: { description: meta.image.help },
    },
  ],
}

/** The same, out of the way in a short form. */
export const collapsedMetaField: CollapsibleField = {
  type: 'collapsible',
  label: meta.label,
  admin: { initCollapsed: true },
  fields: [metaField],
}
