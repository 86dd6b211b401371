import { isWebAddress, linksOf } from '../../content/links'
import type { Finding } from '../finding'
import type { LinkResult, Subject } from '../subject'

/** Answers that say that somebody is there who does not answer programs, or not now. */
const THERE = new Set([401, 403, 405, 406, 429, 451])

/** Links to other sites that did not answer, and how many have not been asked yet. */
export const externalLinks = ({
  collection,
  content,
  links,
  areLinksChecked,
}: Subject): Finding[] => {
  const outside = linksOf(collection, content).flatMap(({ path, locale, target }) =>
    'url' in target && isWebAddress(target.url) ? [{ path, locale, url: target.url }] : [],
  )
  const broken = outside.flatMap(({ path, locale, url }): Finding[] => {
    const result = links.get(url)
    if (!result || isThere(result)) return []
    return [
      {
        severity: 'warning',
        says: 'web-link-broken',
        path,
        ...(locale ? { locale } : {}),
        params: {
          url,
          answer: String(result.status ?? result.error),
          date: result.checkedAt.toISOString().slice(0, 10),
        },
      },
    ]
  })
  const unknown = new Set(outside.filter(({ url }) => !links.has(url)).map(({ url }) => url))
  if (unknown.size === 0) return broken
  const says = areLinksChecked ? 'web-links-unchecked' : 'web-links-off'
  return [...broken, { severity: 'info', says, params: { count: unknown.size } }]
}

const isThere = ({ status }: LinkResult): boolean =>
  status !== null && (status < 400 || THERE.has(status))
