import { withWorkflow } from '@/cms/with-workflow'
import { metaField, nameField, sectionField, slugField } from '@/fields/text-fields'
import { atMost } from '@/fields/validators'

export const CrimeAreas = withWorkflow({
  slug: 'crime-areas',
  labels: { singular: 'Crime area', plural: 'Crime areas' },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'workflowState', 'slug', 'updatedAt'],
    listSearchableFields: ['name', 'slug'],
    group: 'Profiles',
    description: 'The kinds of crime that profiles refer to.',
  },
  fields: [
    nameField('Such as "Vehicle crime".'),
    slugField('crime-areas', 'vehicle-crime'),
    {
      name: 'summary',
      type: 'textarea',
      localized: true,
      required: true,
      validate: atMost(400),
      admin: { description: 'One or two sentences.' },
    },
    sectionField('description', 'Description', 'What the area covers.'),
    {
      name: 'synonyms',
      type: 'text',
      hasMany: true,
      localized: true,
      admin: {
        description:
          'Other words for it in this language. The importer recognizes them; press Enter after each.',
      },
    },
    {
      name: 'related',
      label: 'Related crime areas',
      type: 'relationship',
      relationTo: 'crime-areas',
      hasMany: true,
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    },
    {
      name: 'icon',
      type: 'text',
      validate: atMost(40),
      admin: { position: 'sidebar', description: 'The name of a symbol, such as "car".' },
    },
    metaField,
  ],
})
