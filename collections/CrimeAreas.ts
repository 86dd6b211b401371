import { withWorkflow } from '@/cms/with-workflow'
import { collapsedMetaField, nameField, sectionField, slugField } from '@/fields/text-fields'
import { atMost } from '@/fields/validators'
import { inAllLocales } from '@/i18n/in-all-locales'
import { PROFILE_WORDS } from '@/words/profiles'

const { 'crime-areas': words, group } = inAllLocales(PROFILE_WORDS)

export const CrimeAreas = withWorkflow({
  slug: 'crime-areas',
  labels: { singular: words.singular, plural: words.plural },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'workflowState', 'slug', 'updatedAt'],
    listSearchableFields: ['name', 'slug'],
    group,
    description: words.help,
  },
  fields: [
    nameField(words.name),
    slugField('crime-areas'),
    {
      name: 'summary',
      label: words.summary.label,
      type: 'textarea',
      localized: true,
      required: true,
      validate: atMost(400),
      admin: { description: words.summary.help },
    },
    sectionField('description', words.description),
    {
      name: 'synonyms',
      label: words.synonyms.label,
      type: 'text',
      hasMany: true,
      localized: true,
      // The list of the panel is in one language, in which Payload cannot ask for these.
      admin: { description: words.synonyms.help, disableListFilter: true },
    },
    {
      name: 'related',
      label: words.related.label,
      type: 'relationship',
      relationTo: 'crime-areas',
      hasMany: true,
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      admin: { description: words.related.help },
    },
    {
      name: 'icon',
      label: words.icon.label,
      type: 'text',
      validate: atMost(40),
      admin: { position: 'sidebar', description: words.icon.help },
    },
    collapsedMetaField,
  ],
})
