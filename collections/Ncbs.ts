import { withWorkflow } from '@/cms/with-workflow'
import { optionsOf } from '@/fields/options'
import { metaField, nameField, sectionField } from '@/fields/text-fields'
import { uniqueRelation } from '@/fields/unique'
import { atMost } from '@/fields/validators'
import { CONTACT_KINDS } from '@/vocabulary/classifications'

export const Ncbs = withWorkflow({
  slug: 'ncbs',
  labels: { singular: 'National Central Bureau', plural: 'National Central Bureaus' },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'workflowState', 'country', 'city', 'updatedAt'],
    listSearchableFields: ['name', 'city'],
    group: 'Profiles',
    description: 'The office through which a country works with the others. Each country has one.',
  },
  fields: [
    nameField('Such as "NCB Brussels".'),
    {
      name: 'country',
      type: 'relationship',
      relationTo: 'countries',
      required: true,
      index: true,
      validate: uniqueRelation('ncbs', 'country', 'secondBureau'),
    },
    { name: 'city', type: 'text', localized: true, required: true, validate: atMost(100) },
    {
      name: 'hostAgency',
      type: 'relationship',
      relationTo: 'agencies',
      admin: { description: 'The agency that the bureau is part of.' },
    },
    {
      name: 'unit',
      type: 'text',
      localized: true,
      validate: atMost(200),
      admin: {
        description: 'The unit inside the host agency, such as "International Police Cooperation".',
      },
    },
    sectionField('mandate', 'Mandate', 'What the bureau is there for, in two or three sentences.'),
    {
      name: 'crimeAreas',
      type: 'relationship',
      relationTo: 'crime-areas',
      hasMany: true,
      admin: { description: 'Crime areas on which the bureau leads.' },
    },
    {
      name: 'contacts',
      type: 'array',
      labels: { singular: 'Contact point', plural: 'Contact points' },
      admin: { description: 'Only what the public may use. No names of persons.' },
      fields: [
        { name: 'kind', type: 'select', required: true, options: optionsOf(CONTACT_KINDS) },
        { name: 'label', type: 'text', localized: true, validate: atMost(100) },
        { name: 'value', type: 'text', required: true, validate: atMost(300) },
      ],
    },
    {
      name: 'aroundTheClock',
      label: 'Answers around the clock',
      type: 'checkbox',
      defaultValue: false,
    },
    metaField,
  ],
})
