import type { FilterOptionsProps } from 'payload'

import { withWorkflow } from '@/cms/with-workflow'
import { notItsOwnAncestor } from '@/fields/ancestry'
import { optionsOf } from '@/fields/options'
import { metaField, nameField, sectionField, slugField } from '@/fields/text-fields'
import { atMost, validWebAddress } from '@/fields/validators'
import type { Agency } from '@/generated/payload-types'
import { AGENCY_FUNCTIONS, AGENCY_LEVELS } from '@/vocabulary/classifications'

export const Agencies = withWorkflow({
  slug: 'agencies',
  labels: { singular: 'Agency', plural: 'Agencies' },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'workflowState', 'country', 'level', 'functions', 'updatedAt'],
    listSearchableFields: ['name', 'nativeName', 'slug'],
    group: 'Profiles',
    description: 'The bodies that enforce the law in a country.',
  },
  fields: [
    nameField('Such as "Federal Police".'),
    {
      name: 'nativeName',
      type: 'text',
      validate: atMost(200),
      admin: {
        description:
          'The name in the language of the country, such as "Police Fédérale / Federale Politie".',
      },
    },
    { name: 'acronym', type: 'text', localized: true, validate: atMost(20) },
    slugField('agencies', 'belgium-federal-police'),
    { name: 'country', type: 'relationship', relationTo: 'countries', required: true, index: true },
    {
      name: 'parent',
      label: 'Parent agency',
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
    },
    { name: 'level', type: 'select', required: true, options: optionsOf(AGENCY_LEVELS) },
    { name: 'functions', type: 'select', hasMany: true, options: optionsOf(AGENCY_FUNCTIONS) },
    {
      name: 'unitCount',
      label: 'Number of units',
      type: 'number',
      min: 1,
      max: 1_000_000,
      admin: { description: 'Where there are many of the kind, such as 185 local police forces.' },
    },
    sectionField(
      'responsibilities',
      'Responsibilities',
      'What the agency is responsible for, in a few sentences.',
    ),
    { name: 'website', type: 'text', validate: validWebAddress },
    metaField,
  ],
})
