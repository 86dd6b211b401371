import type { PageContext } from './context'
import { pageView } from './frame'

/** What stands at an address without a page. It repeats nothing of the address. */
export function absentView(context: PageContext) {
  const about = { heading: { text: context.words.notFound } }
  return pageView(context, 'not-found', about, {}, { status: 404, cacheable: false })
}
