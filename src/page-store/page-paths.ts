import { formsOf, type Encoding, type PageRecord } from './stored-page'

/** Folders beside each other by status, so that a web server cannot answer 200 with a withdrawn page. */
export const FOLDERS: Record<PageRecord['status'], string> = {
  200: 'pages',
  308: 'moved',
  404: 'not-found',
  410: 'gone',
}

/** Whether a page with this status can be stored; others are answers to what is asked once. */
export const isStorableStatus = (status: number): status is PageRecord['status'] =>
  status in FOLDERS

const SUFFIXES: Record<Encoding, string> = { identity: '', gzip: '.gz', br: '.br' }
const LONGEST_SEGMENT = 200
const CONTROL_OR_BACKSLASH = /[\u0000-\u001f\u007f\\]/

/**
 * The path that a request target names, decoded, or undefined for one that no page can have. An
 * encoded slash is not a separator, so `/en%2Fsearch` is not `/en/search`.
 */
export function decodePath(raw: string): string | undefined {
  if (!raw.includes('%')) return raw
  if (/%2f/i.test(raw)) return undefined
  try {
    return decodeURIComponent(raw).normalize('NFC')
  } catch {
    return undefined
  }
}

/** Whether a decoded path may be the name of a file: nothing that climbs, hides or is too long. */
export function isStorablePath(path: string): boolean {
  if (!path.startsWith('/') || CONTROL_OR_BACKSLASH.test(path)) return false
  if (path !== path.normalize('NFC')) return false
  return path.slice(1).split('/').every(isStorableSegment)
}

/**
 * The file of one form of a page, relative to the store: `pages/en.html.br`. HTML gets the suffix that
 * tells a web server its type; everything else is named by its own path.
 */
export function fileOf(page: Pick<PageRecord, 'path' | 'status' | 'contentType'>, form: Encoding) {
  const suffix = isHtml(page.contentType) ? '.html' : ''
  return `${FOLDERS[page.status]}${page.path}${suffix}${SUFFIXES[form]}`
}

/** The files of all forms of a page, relative to the store; of a page that moved, also the link that says where. */
export const filesOf = (record: PageRecord): string[] => [
  ...formsOf(record).map(([encoding]) => fileOf(record, encoding)),
  ...(locationOf(record) === undefined ? [] : [linkOf(record)]),
]

/** Below this folder a folder stands for every address that pages have moved to. */
export const DESTINATIONS = 'moved-to'

/** Where a page has moved to, on this site. */
export function locationOf({ status, headers }: PageRecord): string | undefined {
  const { Location: location } = headers
  return status === 308 && location && isStorablePath(location) ? location : undefined
}

/**
 * The link that tells a web server where a page has moved to, relative to the store: it leads to the folder of that
 * address, because what a link leads to is all that a web server can read of it.
 */
export const linkOf = ({ path }: Pick<PageRecord, 'path'>): string => `${FOLDERS[308]}${path}.to`

/** Whether the file of a page could be taken for a form of another page: `/en.html` for that of `/en`. */
export const isAmbiguous = (path: string, contentType: string): boolean =>
  !isHtml(contentType) && /\.(html|gz|br|to)$/.test(path)

const isHtml = (contentType: string): boolean => /^text\/html\b/i.test(contentType)

const isStorableSegment = (segment: string): boolean =>
  segment !== '' &&
  segment !== '.' &&
  segment !== '..' &&
  Buffer.byteLength(segment) <= LONGEST_SEGMENT
