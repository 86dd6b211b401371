import { crimeAreas, gallery, keyFacts } from './country-rows'
import { withWorkflow } from '@/cms/with-workflow'
import { classified } from '@/fields/options'
import { metaField, nameField, sectionField, slugField } from '@/fields/text-fields'
import { uniqueText } from '@/fields/unique'
import { atMost, validIso2, validIso3, validPartialDate } from '@/fields/validators'
import { inAllLocales } from '@/i18n/in-all-locales'
import { REGIONS } from '@/vocabulary/regions'
import { PROFILE_WORDS } from '@/words/profiles'

const { countries: words, group, meta } = inAllLocales(PROFILE_WORDS)

export const Countries = withWorkflow({
  slug: 'countries',
  labels: { singular: words.singular, plural: words.plural },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'workflowState', 'region', 'iso2', 'updatedAt'],
    listSearchableFields: ['name', 'slug', 'iso2', 'iso3'],
    group,
    description: words.help,
  },
  fields: [
    nameField(words.name),
    {
      name: 'tagline',
      label: words.tagline.label,
      type: 'textarea',
      localized: true,
      validate: atMost(300),
      admin: { description: words.tagline.help },
    },
    // Identity
    slugField('countries'),
    {
      name: 'iso2',
      label: words.iso2.label,
      type: 'text',
      required: true,
      index: true,
      validate: uniqueText('countries', 'iso2', validIso2),
      admin: { position: 'sidebar', description: words.iso2.help },
    },
    {
      name: 'iso3',
      label: words.iso3.label,
      type: 'text',
      validate: uniqueText('countries', 'iso3', validIso3),
      admin: { position: 'sidebar', description: words.iso3.help },
    },
    {
      name: 'region',
      label: words.region.label,
      type: 'select',
      required: true,
      index: true,
      options: classified(REGIONS, 'regionNames'),
      admin: { position: 'sidebar', description: words.region.help },
    },
    {
      name: 'memberSince',
      label: words.memberSince.label,
      type: 'text',
      validate: validPartialDate,
      admin: { position: 'sidebar', description: words.memberSince.help },
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: words.tabs.text,
          fields: [
            sectionField('crimeOverview', words.crimeOverview, true),
            sectionField('interpolRole', words.interpolRole, true),
            sectionField('lawEnforcement', words.lawEnforcement, true),
          ],
        },
        {
          label: words.tabs.facts,
          fields: [
            crimeAreas,
            {
              name: 'neighbours',
              label: words.neighbours.label,
              type: 'relationship',
              relationTo: 'countries',
              hasMany: true,
              filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
              admin: { description: words.neighbours.help },
            },
            keyFacts,
          ],
        },
        {
          label: words.tabs.pictures,
          fields: [gallery],
        },
        {
          label: words.tabs.bodies,
          fields: [
            { name: 'ncb', label: words.ncb, type: 'join', collection: 'ncbs', on: 'country' },
            {
              name: 'agencies',
              label: words.agencies,
              type: 'join',
              collection: 'agencies',
              on: 'country',
              defaultLimit: 100,
            },
          ],
        },
        { label: meta.label, fields: [metaField] },
      ],
    },
  ],
})
