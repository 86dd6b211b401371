import { parseHTML } from 'linkedom'

import { relativeAddress } from './addresses'

/** Where things are in a copy, and where they are outside of it. */
export interface Copy {
  /** The file of a page or another file of the site, by its path; undefined for what only the server can answer. */
  fileOf: (path: string) => string | undefined
  /** Public address of the site that was copied. */
  origin: string
}

export type HtmlDocument = ReturnType<typeof parseHTML>['document']

export const readDocument = (html: string): HtmlDocument => parseHTML(html).document

export const writeDocument = (document: HtmlDocument): string =>
  `<!doctype html>${document.documentElement.outerHTML}`

/**
 * Makes a page work without its server: what it links to and loads is named from where the page is. What only the server
 * can answer leads to the site itself; scripts and forms, which need it too, are taken out.
 */
export function localize(document: HtmlDocument, file: string, copy: Copy): void {
  for (const element of document.querySelectorAll('script[src], form')) element.remove()
  for (const element of document.querySelectorAll('[href], [src]'))
    for (const name of ['href', 'src']) {
      const value = element.getAttribute(name)
      if (value?.startsWith('/')) element.setAttribute(name, addressIn(copy, file, value))
    }
  for (const attribute of sourceSetsIn(document))
    attribute.value = sourcesIn(copy, file, attribute.value)
  for (const element of document.querySelectorAll('meta[http-equiv="refresh"]'))
    element.setAttribute('content', refreshIn(copy, file, element.getAttribute('content') ?? ''))
}

/** The paths of everything that a page names of its own site. */
export function pathsNamedIn(document: HtmlDocument, origin: string): string[] {
  const named = [...document.querySelectorAll('[href], [src]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  )
  const sources = sourceSetsIn(document).flatMap(({ value }) =>
    value.split(', ').map((source) => source.split(' ')[0] ?? ''),
  )
  const shared = [...document.querySelectorAll('meta[property="og:image"]')]
    .map((element) => element.getAttribute('content') ?? '')
    .filter((address) => address.startsWith(`${origin}/`))
    .map((address) => address.slice(origin.length))
  return [...named, ...sources, ...shared].filter((address) => address.startsWith('/')).map(pathOf)
}

/** React writes `srcSet`; in HTML the case does not matter, to the parser it does. */
const sourceSetsIn = (document: HtmlDocument) =>
  [...document.querySelectorAll('img, source')].flatMap((element) =>
    [...element.attributes].filter(({ name }) => name.toLowerCase() === 'srcset'),
  )

function addressIn({ fileOf, origin }: Copy, file: string, address: string): string {
  const [, path = '', , fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address) ?? []
  const target = fileOf(pathOf(path))
  return target === undefined ? origin + address : relativeAddress(file, target) + fragment
}

const sourcesIn = (copy: Copy, file: string, srcset: string): string =>
  srcset
    .split(', ')
    .map((source) => {
      const [address = '', ...descriptors] = source.split(' ')
      return [addressIn(copy, file, address), ...descriptors].join(' ')
    })
    .join(', ')

const refreshIn = (copy: Copy, file: string, content: string): string =>
  content.replace(/url=(\/.*)$/, (_, address: string) => `url=${addressIn(copy, file, address)}`)

/** A path as the page store names it: decoded, without query and fragment. */
function pathOf(address: string): string {
  const path = address.replace(/[?#].*$/s, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
