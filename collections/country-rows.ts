import type { ArrayField } from 'payload'

import { classified } from '@/fields/options'
import { atMost } from '@/fields/validators'
import { inAllLocales } from '@/i18n/in-all-locales'
import { PROMINENCES } from '@/vocabulary/classifications'
import { PROFILE_WORDS } from '@/words/profiles'

const { countries: words } = inAllLocales(PROFILE_WORDS)

/** The crime areas that concern a country, and how much. */
export const crimeAreas: ArrayField = {
  name: 'crimeAreas',
  label: words.crimeAreas.label,
  type: 'array',
  labels: { singular: words.crimeAreas.singular, plural: words.crimeAreas.label },
  admin: { description: words.crimeAreas.help },
  fields: [
    {
      name: 'crimeArea',
      label: words.crimeAreas.crimeArea,
      type: 'relationship',
      relationTo: 'crime-areas',
      required: true,
    },
    {
      name: 'prominence',
      label: words.crimeAreas.prominence.label,
      type: 'select',
      required: true,
      options: classified(PROMINENCES, 'prominences'),
      admin: { description: words.crimeAreas.prominence.help },
    },
    {
      name: 'note',
      label: words.crimeAreas.note.label,
      type: 'text',
      localized: true,
      validate: atMost(300),
      admin: { description: words.crimeAreas.note.help },
    },
  ],
}

/** Facts in figures and short words, each with where it is from. */
export const keyFacts: ArrayField = {
  name: 'keyFacts',
  label: words.keyFacts.label,
  type: 'array',
  labels: { singular: words.keyFacts.singular, plural: words.keyFacts.label },
  admin: { description: words.keyFacts.help },
  fields: [
    {
      name: 'label',
      label: words.keyFacts.fact.label,
      type: 'text',
      localized: true,
      required: true,
      validate: atMost(80),
      admin: { description: words.keyFacts.fact.help },
    },
    {
      name: 'value',
      label: words.keyFacts.value.label,
      type: 'text',
      localized: true,
      required: true,
      validate: atMost(200),
      admin: { description: words.keyFacts.value.help },
    },
    {
      name: 'unit',
      label: words.keyFacts.unit.label,
      type: 'text',
      localized: true,
      validate: atMost(40),
      admin: { description: words.keyFacts.unit.help },
    },
    {
      name: 'source',
      label: words.keyFacts.source.label,
      type: 'text',
      localized: true,
      validate: atMost(300),
      admin: { description: words.keyFacts.source.help },
    },
    {
      name: 'verifiedOn',
      label: words.keyFacts.verifiedOn.label,
      type: 'date',
      admin: {
        date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' },
        description: words.keyFacts.verifiedOn.help,
      },
    },
  ],
}

/** The pictures of a profile, in their order. */
export const gallery: ArrayField = {
  name: 'gallery',
  label: words.gallery.label,
  type: 'array',
  labels: { singular: words.gallery.singular, plural: words.gallery.plural },
  admin: { description: words.gallery.help },
  fields: [
    {
      name: 'media',
      label: words.gallery.media,
      type: 'upload',
      relationTo: 'media',
      required: true,
    },
    {
      name: 'caption',
      label: words.gallery.caption.label,
      type: 'text',
      localized: true,
      validate: atMost(300),
      admin: { description: words.gallery.caption.help },
    },
  ],
}
