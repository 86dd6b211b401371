import { randomBytes } from 'node:crypto'
import path from 'node:path'

import { freePort } from '../../src/server/free-port'
import { ownFields, type Content } from './content'
import { ask, install, startServer, write, type Peer } from './running'
import { projectOf, PUBLIC_PERMISSIONS } from './strapi-project'

/** The last whose packages are all in the registry: of 5.55.1 users-permissions is missing. */
const VERSION = '5.54.0'
const MANIFEST = {
  dependencies: {
    '@strapi/strapi': VERSION,
    '@strapi/plugin-users-permissions': VERSION,
    pg: '8.23.1',
  },
}
const AT_ONCE = 4

/** The relations that our list names, and of each what it tells. */
const OF_LIST = ['slug', 'name']
  .map((field, index) => `populate[crimeAreas][populate][crimeArea][fields][${index}]=${field}`)
  .join('&')
/** And those that our detail names. */
const OF_DETAIL = [
  OF_LIST,
  'populate[ncb][fields][0]=name',
  ...['slug', 'name'].map((field, index) => `populate[agencies][fields][${index}]=${field}`),
].join('&')

/**
 * Installs Strapi into a folder, starts it, and gives it the content, which anybody may read.
 *
 * @param database an empty one
 */
export async function startStrapi(
  folder: string,
  database: URL,
  content: Content,
): Promise<Peer[]> {
  await install(folder, MANIFEST)
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  await write(folder, projectOf(port, database))
  const command = path.join(folder, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js')
  const server = await startServer(process.execPath, [command, 'start'], {
    cwd: folder,
    env: {
      NODE_ENV: 'production',
      STRAPI_TELEMETRY_DISABLED: 'true',
      JWT_SECRET: randomBytes(24).toString('base64'),
    },
    ready: `${origin}/_health`,
  })
  try {
    await load(origin, content)
  } catch (error) {
    await server.stop()
    throw error
  }
  return [
    {
      name: `Strapi ${VERSION}`,
      detail: `${origin}/api/countries?filters[slug][$eq]=belgium&pagination[withCount]=false&${OF_DETAIL}`,
      list: `${origin}/api/countries?filters[region][$eq]=europe&pagination[pageSize]=20&pagination[withCount]=false&sort=name&${OF_LIST}`,
      ...server,
    },
  ]
}

async function load(origin: string, content: Content): Promise<void> {
  const administrator = { firstname: 'A', lastname: 'B', email: 'administrator@example.org' }
  const { token: session } = await ask<{ token: string }>(`${origin}/admin/register-admin`, {
    method: 'POST',
    body: { ...administrator, password: 'Benchmark1234' },
  })
  const { accessKey: token } = await ask<{ accessKey: string }>(`${origin}/admin/api-tokens`, {
    ...{ method: 'POST', token: session },
    body: { name: 'loading', description: '', type: 'full-access', lifespan: null },
  })
  const create = async (address: string, data: object): Promise<string> => {
    const url = `${origin}/api/${address}`
    const made = await ask<{ documentId: string }>(url, { method: 'POST', token, body: { data } })
    return made.documentId
  }
  const areas = await each(content.crimeAreas, async ({ id, slug, name, summary }) => [
    id,
    await create('crime-areas', { slug, name, summary }),
  ])
  const countries = await each(content.countries, async (country) => {
    const crimeAreas = country.crimeAreas.map(({ crimeArea, ...row }) => ({
      ...row,
      crimeArea: areas.get(crimeArea.id),
    }))
    return [country.id, await create('countries', { ...ownFields(country), crimeAreas })]
  })
  await each(content.agencies, async (agency) => {
    const { slug, name, nativeName, level, responsibilities } = agency
    const text = { slug, name, nativeName, level, responsibilities: responsibilities?.html }
    const country = countries.get(agency.country.id)
    return [agency.id, await create('agencies', { ...text, country })]
  })
  await each(content.ncbs, async (ncb) => {
    const { name, city, unit, mandate, aroundTheClock } = ncb
    const text = { name, city, unit, mandate: mandate?.html, aroundTheClock }
    return [ncb.id, await create('ncbs', { ...text, country: countries.get(ncb.country.id) })]
  })
  await letAnybodyRead(origin, session)
}

async function letAnybodyRead(origin: string, token: string): Promise<void> {
  const address = `${origin}/users-permissions/roles`
  const response = await fetch(address, { headers: { Authorization: `Bearer ${token}` } })
  const { roles } = (await response.json()) as { roles: { id: number; type: string }[] }
  const everybody = roles.find(({ type }) => type === 'public')
  if (!everybody) throw new Error('Strapi has no role for the public.')
  await ask(`${address}/${everybody.id}`, {
    ...{ method: 'PUT', token },
    body: { name: 'Public', description: '', permissions: PUBLIC_PERMISSIONS },
  })
}

/** Works through a list, a few at once. */
async function each<T>(
  list: readonly T[],
  work: (item: T) => Promise<[from: string, to: string]>,
): Promise<Map<string, string>> {
  const results = new Map<string, string>()
  const rest = list.values()
  const worker = async () => {
    for (const item of rest) results.set(...(await work(item)))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return results
}
