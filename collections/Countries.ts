import { withWorkflow } from '@/cms/with-workflow'
import { classified } from '@/fields/options'
import { metaField, nameField, sectionField, slugField } from '@/fields/text-fields'
import { uniqueText } from '@/fields/unique'
import { atMost, validIso2, validIso3, validPartialDate } from '@/fields/validators'
import { inAllLocales } from '@/i18n/in-all-locales'
import { PROMINENCES } from '@/vocabulary/classifications'
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
            {
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
            },
            {
              name: 'neighbours',
              label: words.neighbours.label,
              type: 'relationship',
              relationTo: 'countries',
              hasMany: true,
              filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
              admin: { description: words.neighbours.help },
            },
            {
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
                    date: { pickerAppearance: 'dayOnly' },
                    description: words.keyFacts.verifiedOn.help,
                  },
                },
              ],
            },
          ],
        },
        {
          label: words.tabs.pictures,
          fields: [
            {
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
            },
          ],
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
