import { readFileSync } from 'node:fs'
import path from 'node:path'

import type { SiteSettings } from '../editions/edition'
import type { CurrentEdition } from '../editions/edition'
import { is } from '../editions/edition-set'
import { accentOf } from './accent'
import { flagOf } from './flags'
import { hashedAsset, type Asset } from './hashed-asset'

type Colours = Pick<SiteSettings, 'accentColour'>

const STYLES = [
  'tokens',
  'base',
  'frame',
  'content',
  'profile',
  'history',
  'report',
  'print',
] as const

const stylesByColour = new Map<string, { path: string; asset: Asset }>()

/**
 * Everything that pages link to besides each other and images, by path (`/assets/site.<hash>.css`).
 * The accent colour is part of the style sheet: another colour is another address.
 */
export function assets(settings: Colours): Map<string, Asset> {
  const files = [stylesheet(settings), filterScript, tryScript, tryStylesheet]
  return new Map(files.map((file) => [file.path, file.asset]))
}

/** What the pages of one document link to besides, by path: the flag of a country. */
export function assetsOf(edition: CurrentEdition): Map<string, Asset> {
  const flag = is(edition, 'countries') ? flagOf(edition.content.iso2) : undefined
  return new Map(flag ? [[flag.path, flag.asset]] : [])
}

export const stylesheetPath = (settings: Colours): string => stylesheet(settings).path

const filterScript = hashedAsset(
  'filter',
  'js',
  'text/javascript; charset=utf-8',
  readFile('generated', 'filter.js'),
)

/** The module that narrows a list while somebody types: `scripts/filter.ts`. */
export const filterScriptPath = filterScript.path

const tryScript = hashedAsset(
  'try',
  'js',
  'text/javascript; charset=utf-8',
  readFile('site', 'scripts', 'try.js'),
)
const tryStylesheet = hashedAsset(
  'try',
  'css',
  'text/css; charset=utf-8',
  compact(readFile('site', 'styles', 'try.css')),
)

/** What the page loads on which the API is tried: it is no part of other pages. */
export const tryScriptPath = tryScript.path
export const tryStylesheetPath = tryStylesheet.path

function stylesheet({ accentColour }: Colours) {
  const known = stylesByColour.get(accentColour)
  if (known) return known
  const { onLight, onDark } = accentOf(accentColour)
  const styles = STYLES.map((name) => readFile('site', 'styles', `${name}.css`)).join('')
  const accent = `:root{--accent-on-light:${onLight};--accent-on-dark:${onDark}}\n`
  const file = hashedAsset('site', 'css', 'text/css; charset=utf-8', compact(accent + styles))
  stylesByColour.set(accentColour, file)
  return file
}

/** Read from the project's folder, so that it works the same inside a server bundle. */
function readFile(...file: string[]): string {
  const sources = path.join(/* turbopackIgnore: true */ process.cwd(), 'src')
  return readFileSync(path.join(sources, ...file), 'utf8')
}

/** Without comments and without the room that only people need; nothing in our strings looks like either. */
function compact(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([:,]) /g, '$1')
    .replaceAll(';}', '}')
}
