import type { FilterOptionsProps } from 'payload'

import { withWorkflow } from '@/cms/with-workflow'
import { notItsOwnAncestor } from '@/fields/ancestry'
import { classified } from '@/fields/options'
import { collapsedMetaField, nameField, sectionField, slugField } from '@/fields/text-fields'
import { atMost, validWebAddress } from '@/fields/validators'
import type { Agency } from '@/generated/payload-types'
import { inAllLocales } from '@/i18n/in-all-locales'
import { AGENCY_FUNCTIONS, AGENCY_LEVELS } from '@/vocabulary/classifications'
import { PROFILE_WORDS } from '@/words/profiles'

const { agencies: words, group } = inAllLocales(PROFILE_WORDS)

export const Agencies = withWorkflow({
  slug: 'agencies',
  labels: { singular: words.singular, plural: words.plural },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'workflowState', 'country', 'level', 'functions', 'updatedAt'],
    listSearchableFields: ['name', 'nativeName', 'slug'],
    group,
    description: words.help,
  },
  fields: [
    nameField(words.name),
    {
      name: 'nativeName',
      label: words.nativeName.label,
      type: 'text',
      validate: atMost(200),
      admin: { description: words.nativeName.help },
    },
    {
      name: 'acronym',
      label: words.acronym.label,
      type: 'text',
      localized: true,
      validate: atMost(20),
      admin: { description: words.acronym.help },
    },
    slugField('agencies'),
    {
      name: 'country',
      label: words.country,
      type: 'relationship',
      relationTo: 'countries',
      required: true,
      index: true,
    },
    {
      name: 'parent',
      label: words.parent.label,
      type: 'relationship',
      relationTo: 'agencies',
      index: true,
      filterOptions: ({ id, data }: FilterOptionsProps<Agency>) => ({
        and: [
          ...(id ? [{ id: { not_equals: id } }] : []),
          ...(typeof data.country === 'string' ? [{ country: { equals: data.country } }] : []),
        ],
      }),
      validate: notItsOwnAncestor,
      admin: { description: words.parent.help },
    },
    {
      name: 'level',
      label: words.level,
      type: 'select',
      required: true,
      options: classified(AGENCY_LEVELS, 'levels'),
    },
    {
      name: 'functions',
      label: words.functions.label,
      type: 'select',
      hasMany: true,
      options: classified(AGENCY_FUNCTIONS, 'agencyFunctions'),
      admin: { description: words.functions.help },
    },
    {
      name: 'unitCount',
      label: words.unitCount.label,
      type: 'number',
      min: 1,
      max: 1_000_000,
      admin: { description: words.unitCount.help },
    },
    sectionField('responsibilities', words.responsibilities),
    {
      name: 'website',
      label: words.website.label,
      type: 'text',
      validate: validWebAddress,
      admin: { description: words.website.help },
    },
    collapsedMetaField,
  ],
})
