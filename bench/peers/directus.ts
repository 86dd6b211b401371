import { randomBytes } from 'node:crypto'
import path from 'node:path'

import { freePort } from '../../src/server/free-port'
import { OWN_FIELDS, ownFields, type Content } from './content'
import { COLLECTIONS, RELATIONS } from './directus-schema'
import { ask, install, run, startServer, type Peer } from './running'

const VERSION = '12.4.1'
/** Directus wants a newer Node than this product does. */
const NODE_VERSION = '22.23.3'
const NODE_PACKAGE = `node-linux-${process.arch}`
const MANIFEST = {
  dependencies: { directus: VERSION },
  overrides: {
    // The panel, which is not served: 18.0.1 is not in the registry.
    '@directus/app': '18.0.0',
    // The sandbox of scripts, of which there are none: from 6 on it is compiled already.
    'isolated-vm': '6.1.2',
  },
}
/** What our list tells of a country. */
const OF_LIST = [
  ...['id', ...Object.keys(OWN_FIELDS), 'crimeAreas.prominence', 'crimeAreas.note'],
  ...['crimeAreas.crimeArea.id', 'crimeAreas.crimeArea.slug', 'crimeAreas.crimeArea.name'],
]
/** And our detail. */
const OF_DETAIL = [
  ...OF_LIST,
  ...['ncb.id', 'ncb.name', 'agencies.id', 'agencies.slug', 'agencies.name'],
]

/**
 * Installs Directus into a folder and starts it twice on one database, with its cache and without; gives it the content, which
 * anybody may read.
 *
 * @param database an empty one
 */
export async function startDirectus(
  folder: string,
  database: URL,
  content: Content,
): Promise<Peer[]> {
  await install(path.join(folder, 'node'), { dependencies: { [NODE_PACKAGE]: NODE_VERSION } })
  const bin = path.join(folder, 'node', 'node_modules', NODE_PACKAGE, 'bin')
  await install(folder, MANIFEST, bin)
  const node = path.join(bin, 'node')
  const cli = path.join(folder, 'node_modules', 'directus', 'cli.js')
  const token = randomBytes(24).toString('hex')
  const settings = settingsOf(database, token)
  await run(node, [cli, 'bootstrap'], { cwd: folder, env: settings })
  const start = async (name: string, more: Record<string, string>): Promise<Peer> => {
    const port = String(await freePort())
    const origin = `http://127.0.0.1:${port}`
    const server = await startServer(node, [cli, 'start'], {
      cwd: folder,
      env: { ...settings, ...more, PORT: port, PUBLIC_URL: origin },
      ready: `${origin}/server/ping`,
    })
    const countries = `${origin}/items/countries`
    return {
      name: `Directus ${VERSION}, ${name}`,
      detail: `${countries}?fields=${OF_DETAIL.join(',')}&limit=1&filter[slug][_eq]=belgium`,
      list: `${countries}?fields=${OF_LIST.join(',')}&limit=20&sort=name&filter[region][_eq]=europe`,
      ...server,
    }
  }
  const plain = await start('its cache off', {})
  try {
    await load(new URL(plain.detail).origin, token, content)
    // Started after loading: it would keep answers that were true before.
    const cached = await start('its cache on', { CACHE_ENABLED: 'true', CACHE_TTL: '1h' })
    return [cached, plain]
  } catch (error) {
    await plain.stop()
    throw error
  }
}

function settingsOf(database: URL, token: string): Record<string, string> {
  return {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    DB_CLIENT: 'pg',
    DB_CONNECTION_STRING: database.href,
    SECRET: randomBytes(24).toString('hex'),
    ADMIN_EMAIL: 'administrator@example.org',
    ADMIN_PASSWORD: randomBytes(24).toString('hex'),
    ADMIN_TOKEN: token,
    SERVE_APP: 'false',
    TELEMETRY: 'false',
    LOG_LEVEL: 'warn',
    // For loading.
    MAX_PAYLOAD_SIZE: '32mb',
    // It would refuse what is more than it likes.
    PRESSURE_LIMITER_ENABLED: 'false',
  }
}

async function load(origin: string, token: string, content: Content): Promise<void> {
  const post = (address: string, body: object) =>
    ask<unknown>(origin + address, { method: 'POST', token, body })
  for (const collection of COLLECTIONS) await post('/collections', collection)
  for (const relation of RELATIONS) await relate(post, relation)
  await post('/items/crime_areas', content.crimeAreas.map(only('id', 'slug', 'name', 'summary')))
  await post(
    '/items/countries',
    content.countries.map((country) => ({
      id: country.id,
      ...ownFields(country),
      crimeAreas: country.crimeAreas.map(({ crimeArea, ...row }) => ({
        ...row,
        crimeArea: crimeArea.id,
      })),
    })),
  )
  await post(
    '/items/agencies',
    content.agencies.map((agency) => ({
      ...only('id', 'slug', 'name', 'nativeName', 'level')(agency),
      responsibilities: agency.responsibilities?.html,
      country: agency.country.id,
    })),
  )
  await post(
    '/items/ncbs',
    content.ncbs.map((ncb) => ({
      ...only('id', 'name', 'city', 'unit', 'aroundTheClock')(ncb),
      mandate: ncb.mandate?.html,
      country: ncb.country.id,
    })),
  )
  await letAnybodyRead(origin, token)
}

/** Makes the field that names, the one that lists where there is one, and the relation of both. */
async function relate(
  post: (address: string, body: object) => Promise<unknown>,
  { collection, field, related, alias }: (typeof RELATIONS)[number] & { alias?: string },
): Promise<void> {
  const meta = { interface: 'select-dropdown-m2o', special: ['m2o'] }
  await post(`/fields/${collection}`, { field, type: 'uuid', schema: {}, meta })
  if (alias)
    await post(`/fields/${related}`, {
      ...{ field: alias, type: 'alias', schema: null },
      meta: { interface: 'list-o2m', special: ['o2m'] },
    })
  await post('/relations', {
    ...{ collection, field, related_collection: related, schema: {} },
    meta: { one_field: alias ?? null },
  })
}

async function letAnybodyRead(origin: string, token: string): Promise<void> {
  const access = await ask<{ policy: string; role: string | null; user: string | null }[]>(
    `${origin}/access`,
    { token },
  )
  const everybody = access.find(({ role, user }) => role === null && user === null)
  if (!everybody) throw new Error('Directus has no policy for the public.')
  await ask(`${origin}/permissions`, {
    ...{ method: 'POST', token },
    body: COLLECTIONS.map(({ collection }) => ({
      ...{ policy: everybody.policy, collection, action: 'read' },
      ...{ fields: ['*'], permissions: {}, validation: {} },
    })),
  })
}

const only =
  <K extends string>(...names: K[]) =>
  <T extends Partial<Record<K, unknown>>>(from: T) =>
    Object.fromEntries(names.map((name) => [name, from[name]]))
