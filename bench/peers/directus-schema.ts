import { OWN_FIELDS } from './content'

const KINDS = {
  string: { type: 'string', meta: { interface: 'input' } },
  json: { type: 'json', meta: { interface: 'input-code', special: ['cast-json'] } },
  'rich text': { type: 'text', meta: { interface: 'input-rich-text-html' } },
  boolean: { type: 'boolean', meta: { interface: 'boolean', special: ['cast-boolean'] } },
} as const

type Kind = keyof typeof KINDS

const key = {
  field: 'id',
  type: 'uuid',
  schema: { is_primary_key: true },
  meta: { special: ['uuid'] },
}
/** Of a row that is part of a country and has no name of its own. */
const number = {
  field: 'id',
  type: 'integer',
  schema: { is_primary_key: true, has_auto_increment: true },
}

const collection = (name: string, primary: object, fields: Readonly<Record<string, Kind>>) => ({
  collection: name,
  meta: {},
  schema: {},
  fields: [
    primary,
    ...Object.entries(fields).map(([field, kind]) => ({ field, schema: {}, ...KINDS[kind] })),
  ],
})

/** In the form that `POST /collections` takes. */
export const COLLECTIONS = [
  collection('countries', key, OWN_FIELDS),
  collection('crime_areas', key, { slug: 'string', name: 'string', summary: 'string' }),
  collection('agencies', key, {
    ...{ slug: 'string', name: 'string', nativeName: 'string', level: 'string' },
    responsibilities: 'rich text',
  }),
  collection('ncbs', key, {
    ...{ name: 'string', city: 'string', unit: 'string', mandate: 'rich text' },
    aroundTheClock: 'boolean',
  }),
  collection('countries_crime_areas', number, { prominence: 'string', note: 'string' }),
]

/** A row of one collection names one of another, where `alias` lists those that name it. */
export const RELATIONS = [
  { collection: 'agencies', field: 'country', related: 'countries', alias: 'agencies' },
  { collection: 'ncbs', field: 'country', related: 'countries', alias: 'ncb' },
  {
    ...{ collection: 'countries_crime_areas', field: 'country' },
    ...{ related: 'countries', alias: 'crimeAreas' },
  },
  { collection: 'countries_crime_areas', field: 'crimeArea', related: 'crime_areas' },
] as const satisfies { collection: string; field: string; related: string; alias?: string }[]
