import { randomBytes } from 'node:crypto'

import { OWN_FIELDS } from './content'

const KINDS = { string: 'string', json: 'json', 'rich text': 'richtext' } as const

const STRING = { type: 'string' }
const relation = (kind: string, to: string, more: object = {}) => ({
  type: 'relation',
  relation: kind,
  target: `api::${to}.${to}`,
  ...more,
})

/** The content types by their names: singular and, for addresses, plural. */
const TYPES = {
  country: {
    plural: 'countries',
    attributes: {
      ...Object.fromEntries(
        Object.entries(OWN_FIELDS).map(([name, kind]) => [name, { type: KINDS[kind] }]),
      ),
      crimeAreas: { type: 'component', component: 'profile.crime-area', repeatable: true },
      ncb: relation('oneToOne', 'ncb', { mappedBy: 'country' }),
      agencies: relation('oneToMany', 'agency', { mappedBy: 'country' }),
    },
  },
  'crime-area': {
    plural: 'crime-areas',
    attributes: { slug: STRING, name: STRING, summary: { type: 'text' } },
  },
  agency: {
    plural: 'agencies',
    attributes: {
      ...{ slug: STRING, name: STRING, nativeName: STRING, level: STRING },
      responsibilities: { type: 'richtext' },
      country: relation('manyToOne', 'country', { inversedBy: 'agencies' }),
    },
  },
  ncb: {
    plural: 'ncbs',
    attributes: {
      ...{ name: STRING, city: STRING, unit: STRING },
      mandate: { type: 'richtext' },
      aroundTheClock: { type: 'boolean' },
      country: relation('oneToOne', 'country', { inversedBy: 'ncb' }),
    },
  },
} as const

/** What anonymous readers may do, in the form of the role of the public. */
export const PUBLIC_PERMISSIONS = Object.fromEntries(
  Object.keys(TYPES).map((name) => [
    `api::${name}`,
    { controllers: { [name]: { find: { enabled: true }, findOne: { enabled: true } } } },
  ]),
)

/** Strapi's usual middlewares, without the log of every request. */
const MIDDLEWARES = [
  'errors',
  'security',
  'cors',
  'poweredBy',
  'query',
  'body',
  'favicon',
  'public',
]

/** The files of a project for Strapi: production settings, no admin panel, and the types of the content. */
export function projectOf(port: number, database: URL): Record<string, object | string> {
  const secret = () => randomBytes(24).toString('base64')
  const types = Object.entries(TYPES).flatMap(
    ([name, { plural, attributes }]): [string, object | string][] => {
      const folder = `src/api/${name}`
      const made = (kind: string) =>
        `module.exports = require('@strapi/strapi').factories.createCore${kind}('api::${name}.${name}')\n`
      const schema = {
        kind: 'collectionType',
        collectionName: plural.replace('-', '_'),
        info: { singularName: name, pluralName: plural, displayName: name },
        options: { draftAndPublish: true },
        attributes,
      }
      return [
        [`${folder}/content-types/${name}/schema.json`, schema],
        [`${folder}/routes/${name}.js`, made('Router')],
        [`${folder}/controllers/${name}.js`, made('Controller')],
        [`${folder}/services/${name}.js`, made('Service')],
      ]
    },
  )
  return {
    'config/server.json': { host: '127.0.0.1', port, app: { keys: [secret(), secret()] } },
    'config/admin.json': {
      serveAdminPanel: false,
      auth: { secret: secret() },
      apiToken: { salt: secret() },
      transfer: { token: { salt: secret() } },
      secrets: { encryptionKey: secret() },
    },
    'config/database.json': {
      connection: { client: 'postgres', connection: { connectionString: database.href } },
    },
    'config/middlewares.json': MIDDLEWARES.map((name) => `strapi::${name}`),
    'public/uploads/.gitkeep': '',
    'src/components/profile/crime-area.json': {
      collectionName: 'components_profile_crime_areas',
      info: { displayName: 'Crime area' },
      attributes: {
        ...{ prominence: STRING, note: STRING },
        crimeArea: relation('oneToOne', 'crime-area'),
      },
    },
    ...Object.fromEntries(types),
  }
}
