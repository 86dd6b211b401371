import { withWorkflow } from '@/cms/with-workflow'
import { classified } from '@/fields/options'
import { collapsedMetaField, nameField, sectionField } from '@/fields/text-fields'
import { uniqueRelation } from '@/fields/unique'
import { atMost } from '@/fields/validators'
import { inAllLocales } from '@/i18n/in-all-locales'
import { CONTACT_KINDS } from '@/vocabulary/classifications'
import { PROFILE_WORDS } from '@/words/profiles'

const { ncbs: words, group } = inAllLocales(PROFILE_WORDS)

export const Ncbs = withWorkflow({
  slug: 'ncbs',
  labels: { singular: words.singular, plural: words.plural },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'workflowState', 'country', 'city', 'updatedAt'],
    listSearchableFields: ['name', 'city'],
    group,
    description: words.help,
  },
  fields: [
    nameField(words.name),
    {
      name: 'country',
      label: words.country,
      type: 'relationship',
      relationTo: 'countries',
      required: true,
      index: true,
      validate: uniqueRelation('ncbs', 'country', 'secondBureau'),
    },
    {
      name: 'city',
      label: words.city.label,
      type: 'text',
      localized: true,
      required: true,
      validate: atMost(100),
      admin: { description: words.city.help },
    },
    {
      name: 'hostAgency',
      label: words.hostAgency.label,
      type: 'relationship',
      relationTo: 'agencies',
      admin: { description: words.hostAgency.help },
    },
    {
      name: 'unit',
      label: words.unit.label,
      type: 'text',
      localized: true,
      validate: atMost(200),
      admin: { description: words.unit.help },
    },
    sectionField('mandate', words.mandate),
    {
      name: 'crimeAreas',
      label: words.crimeAreas.label,
      type: 'relationship',
      relationTo: 'crime-areas',
      hasMany: true,
      admin: { description: words.crimeAreas.help },
    },
    {
      name: 'contacts',
      label: words.contacts.label,
      type: 'array',
      labels: { singular: words.contacts.singular, plural: words.contacts.label },
      admin: { description: words.contacts.help },
      fields: [
        {
          name: 'kind',
          label: words.contacts.kind,
          type: 'select',
          required: true,
          options: classified(CONTACT_KINDS, 'contactKinds'),
        },
        {
          name: 'label',
          label: words.contacts.detail.label,
          type: 'text',
          localized: true,
          validate: atMost(100),
          admin: { description: words.contacts.detail.help },
        },
        {
          name: 'value',
          label: words.contacts.value.label,
          type: 'text',
          required: true,
          validate: atMost(300),
          admin: { description: words.contacts.value.help },
        },
      ],
    },
    {
      name: 'aroundTheClock',
      label: words.aroundTheClock,
      type: 'checkbox',
      defaultValue: false,
    },
    collapsedMetaField,
  ],
})
