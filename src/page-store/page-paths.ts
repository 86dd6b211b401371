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

/** The files of all forms of a page, relative to the store; of one that leads on, also the link that says where to. */
export const filesOf = (record: PageRecord): string[] => [
  ...formsOf(record).map(([encoding]) => fileOf(record, encoding)),
  ...(leadsTo(record) === undefined ? [] : [linkOf(record)]),
]

/** Below this folder a folder stands for every address that pages have moved to. */
export const DESTINATIONS = 'moved-to'

/** Where a page has moved to, on this site. */
function locationOf({ status, headers }: PageRecord): string | undefined {
  const { Location: location } = headers
  return status === 308 && location && isStorablePath(location) ? location : undefined
}

/** Below this folder stands for each list the question that asks for its next page, in folders of this length. */
export const CONTINUATIONS = 'next'
const LONGEST_FOLDER = 200
/** Longer questions are put by none of our lists: a name has two hundred characters at most. */
export const MOST_FOLDERS = 4

/** The folder of what a page's list goes on with, relative to the store; it says the query of the header `Link`. */
export function continuationOf({ path, headers }: PageRecord): string | undefined {
  const [, query] = /^<[^?>]*[?]([\w=&-]+)>; rel="next"$/.exec(headers.Link ?? '') ?? []
  const folders = query?.match(new RegExp(`.{1,${LONGEST_FOLDER}}`, 'g')) ?? []
  return folders.length > 0 ? [CONTINUATIONS + path, ...folders].join('/') : undefined
}

/** The folder, relative to the store, that stands for what an answer says and neither its address nor its folder tells. */
export function leadsTo(record: PageRecord): string | undefined {
  const location = locationOf(record)
  return location === undefined ? continuationOf(record) : DESTINATIONS + location
}

/**
 * The link that tells a web server where a page leads to, relative to the store: it leads to the folder of that, because
 * what a link leads to is all that a web server can read of it.
 */
export const linkOf = ({ path, status }: Pick<PageRecord, 'path' | 'status'>): string =>
  `${FOLDERS[status]}${path}.to`

/** Whether the file of a page could be taken for a form of another page: `/en.html` for that of `/en`. */
export const isAmbiguous = (path: string, contentType: string): boolean =>
  !isHtml(contentType) && /\.(html|gz|br|to)$/.test(path)

const isHtml = (contentType: string): boolean => /^text\/html\b/i.test(contentType)

const isStorableSegment = (segment: string): boolean =>
  segment !== '' &&
  segment !== '.' &&
  segment !== '..' &&
  Buffer.byteLength(segment) <= LONGEST_SEGMENT
