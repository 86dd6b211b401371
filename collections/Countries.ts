import { withWorkflow } from '@/cms/with-workflow'
import { metaField, nameField, sectionField, slugField } from '@/fields/text-fields'
import { uniqueText } from '@/fields/unique'
import { atMost, validIso2, validIso3, validPartialDate } from '@/fields/validators'
import { optionsOf } from '@/fields/options'
import { PROMINENCES } from '@/vocabulary/classifications'
import { REGIONS } from '@/vocabulary/regions'

export const Countries = withWorkflow({
  slug: 'countries',
  labels: { singular: 'Country', plural: 'Countries' },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'workflowState', 'region', 'iso2', 'updatedAt'],
    listSearchableFields: ['name', 'slug', 'iso2', 'iso3'],
    group: 'Profiles',
    description: 'One profile for each member country.',
  },
  fields: [
    nameField(
      'The name as it should be shown. Names of countries are political: check the official form in each language.',
    ),
    {
      name: 'tagline',
      type: 'textarea',
      localized: true,
      validate: atMost(300),
      admin: {
        description:
          'One sentence under the name, such as what the country contributes to police cooperation.',
      },
    },
    // Identity
    slugField('countries', 'belgium'),
    {
      name: 'iso2',
      label: 'ISO code, two letters',
      type: 'text',
      required: true,
      index: true,
      validate: uniqueText('countries', 'iso2', validIso2),
      admin: { position: 'sidebar', description: 'ISO 3166-1 alpha-2, such as "BE".' },
    },
    {
      name: 'iso3',
      label: 'ISO code, three letters',
      type: 'text',
      validate: uniqueText('countries', 'iso3', validIso3),
      admin: { position: 'sidebar', description: 'ISO 3166-1 alpha-3, such as "BEL".' },
    },
    {
      name: 'region',
      type: 'select',
      required: true,
      index: true,
      options: optionsOf(REGIONS),
      admin: {
        position: 'sidebar',
        description: 'Decides which regional reviewers see the profile.',
      },
    },
    {
      name: 'memberSince',
      type: 'text',
      validate: validPartialDate,
      admin: {
        position: 'sidebar',
        description: 'As precisely as it is known: "1923-09-07", "1986-10" or "1986".',
      },
    },
    // Text
    sectionField(
      'crimeOverview',
      'Fighting organized crime',
      'Which crimes affect the country, and why. Two or three short paragraphs.',
      true,
    ),
    sectionField(
      'interpolRole',
      'INTERPOL in the country',
      'What the National Central Bureau does and where it sits.',
      true,
    ),
    sectionField(
      'lawEnforcement',
      'Law enforcement',
      'How policing is organized. List agencies under Agencies as well.',
      true,
    ),
    // Relations
    {
      name: 'crimeAreas',
      type: 'array',
      labels: { singular: 'Crime area', plural: 'Crime areas' },
      admin: { description: 'The crimes that mark this country, the most important first.' },
      fields: [
        { name: 'crimeArea', type: 'relationship', relationTo: 'crime-areas', required: true },
        {
          name: 'prominence',
          type: 'select',
          required: true,
          options: optionsOf(PROMINENCES),
          admin: {
            description:
              'Principal: a main threat. Associated: comes with it. Supported: the bureau works on it.',
          },
        },
        { name: 'note', type: 'text', localized: true, validate: atMost(300) },
      ],
    },
    {
      name: 'neighbours',
      type: 'relationship',
      relationTo: 'countries',
      hasMany: true,
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      admin: { description: 'Countries that share a land border.' },
    },
    {
      name: 'keyFacts',
      type: 'array',
      labels: { singular: 'Key fact', plural: 'Key facts' },
      admin: {
        description: 'Figures and facts with their source, such as "Land border: 1,297 km".',
      },
      fields: [
        { name: 'label', type: 'text', localized: true, required: true, validate: atMost(80) },
        { name: 'value', type: 'text', localized: true, required: true, validate: atMost(200) },
        { name: 'unit', type: 'text', localized: true, validate: atMost(40) },
        {
          name: 'source',
          type: 'text',
          localized: true,
          validate: atMost(300),
          admin: { description: 'Who says so.' },
        },
        {
          name: 'verifiedOn',
          type: 'date',
          admin: {
            date: { pickerAppearance: 'dayOnly' },
            description: 'The day on which you last checked it.',
          },
        },
      ],
    },
    {
      name: 'gallery',
      type: 'array',
      labels: { singular: 'Picture', plural: 'Pictures' },
      fields: [
        { name: 'media', type: 'upload', relationTo: 'media', required: true },
        { name: 'caption', type: 'text', localized: true, validate: atMost(300) },
      ],
    },
    {
      name: 'ncb',
      label: 'National Central Bureau',
      type: 'join',
      collection: 'ncbs',
      on: 'country',
    },
    { name: 'agencies', type: 'join', collection: 'agencies', on: 'country', defaultLimit: 100 },
    metaField,
  ],
})
