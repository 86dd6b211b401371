import { directionOf } from '../vocabulary/locales'
import type { SaidFrame } from './views/frame'
import type { SaidView } from './views/view'

/** Members of a view that hold an address, and what they are called here. */
const ADDRESSES: Record<string, string> = {
  href: 'url',
  src: 'url',
  list: 'list',
  countries: 'countries',
  flag: 'flag',
  comparison: 'comparison',
  history: 'history',
  permanent: 'permanent',
  signed: 'signed',
}

/** Members of a view that only help to find what others say, or to tell the editors something. */
const AIDS = new Set(['map', 'facets', 'reports', 'savedAs'])

/**
 * A page as JSON: what its view holds, under the same names, with absolute addresses. Words that are not in the language of
 * the page carry their `lang` and `dir`. The names are part of the product's interface: a test lists them.
 */
export function pageDocument({ kind, frame, body }: SaidView, origin: string): object {
  const { locale, heading, description, canonical, partlyEnglish } = frame
  return {
    type: kind,
    url: canonical,
    locale,
    dir: directionOf(locale),
    title: heading,
    description,
    partlyEnglish,
    languages: languagesOf(frame, origin),
    formats: frame.formats.map(({ type, href }) => ({ type, url: origin + href })),
    feeds: frame.feeds.map(({ type, href }) => ({ type, url: origin + href })),
    above: absolute(frame.breadcrumbs, origin),
    content: absolute(body, origin),
  }
}

const languagesOf = ({ languages }: SaidFrame, origin: string) =>
  languages.map(({ locale, href }) => ({ locale, url: origin + href }))

/** The same data with absolute addresses. */
function absolute(value: unknown, origin: string): unknown {
  if (Array.isArray(value)) return value.map((each) => absolute(each, origin))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    entriesOf(value).map(([name, each]) => {
      const renamed = typeof each === 'string' ? ADDRESSES[name] : undefined
      if (renamed) return [renamed, absoluteAddress(String(each), origin)]
      if (name === 'srcSet' && typeof each === 'string')
        return ['renditions', renditions(each, origin)]
      return [name, absolute(each, origin)]
    }),
  )
}

const entriesOf = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([name]) => !AIDS.has(name))

/** The renditions of a picture out of its `srcset`. */
const renditions = (srcSet: string, origin: string) =>
  srcSet.split(', ').map((candidate) => {
    const [path = '', width = ''] = candidate.split(' ')
    return { url: absoluteAddress(path, origin), width: Number.parseInt(width, 10) }
  })

/** An address as a reader elsewhere needs it; those of other sites are absolute already. */
export const absoluteAddress = (href: string, origin: string): string =>
  href.startsWith('/') ? origin + href : href
