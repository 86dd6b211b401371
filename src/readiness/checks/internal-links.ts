import { isWebAddress, linksOf } from '../../content/links'
import type { Finding } from '../finding'
import { keyOf } from '../relations'
import type { BlockingSubject } from '../subject'

/** Links in texts to documents that do not exist, that the public does not see, or that a page would leave out. */
export const internalLinks = ({ collection, content, targets }: BlockingSubject): Finding[] =>
  linksOf(collection, content).flatMap(({ path, locale, target }): Finding[] => {
    const where = { path, ...(locale ? { locale } : {}) }
    if ('url' in target)
      return isWebAddress(target.url) || /^(mailto|tel):\S/i.test(target.url)
        ? []
        : [
            {
              ...where,
              severity: 'warning',
              says: 'link-not-followed',
              params: { url: target.url },
            },
          ]
    const document = targets.get(keyOf(target))
    if (!document) return [{ ...where, severity: 'blocking', says: 'link-gone' }]
    return document.public === 'live'
      ? []
      : [
          {
            ...where,
            severity: 'warning',
            says: 'link-not-public',
            params: { title: document.title },
          },
        ]
  })
