import type { Review } from '../../cms/review/review'
import { DEFAULT_LOCALE, isLocale } from '../../vocabulary/locales'
import { LAYOUTS } from '../../comparison-view/reading'
import type { Look } from './section'

/** How somebody wants to look at the page: what he last looked at comes first, where there is such a thing. */
export function readLook(
  query: Record<string, string | string[] | undefined>,
  locale: string | undefined,
  review: Review,
): Look {
  return {
    locale: isLocale(locale) ? locale : DEFAULT_LOCALE,
    layout: LAYOUTS.find((layout) => layout === query.layout) ?? 'marked',
    scope: review.sinceLook && query.scope !== 'all' ? 'look' : 'all',
  }
}

/** The address of the review page of a document, in the panel. */
export const reviewAddress = (collection: string, id: string, look: Partial<Look>): string => {
  const query = new URLSearchParams({
    ...(look.locale ? { locale: look.locale } : {}),
    ...(look.layout && look.layout !== 'marked' ? { layout: look.layout } : {}),
    ...(look.scope === 'all' ? { scope: 'all' } : {}),
  })
  return `/admin/collections/${collection}/${id}/review?${query.toString()}`
}
