import type { EditionReader } from '../editions/edition-set'
import type { Search } from '../search/search'
import { routeOf } from './routes'
import { PageContext, type Site } from './views/context'
import { lastPageOf, noSearchView, searchView } from './views/search'
import type { View } from './views/view'

/**
 * What a path shows of what was searched for; null where it is no such path, or nothing is searched for. While the search does not answer, the page says so.
 *
 * @param log told why it does not
 */
export async function searchViewOf(
  path: string,
  reader: EditionReader,
  site: Site,
  search: Search,
  log: (error: unknown) => void,
): Promise<View | null> {
  const route = routeOf(path)
  if (route?.page.kind !== 'search') return null
  const { page, locale } = route
  const { query: text } = page
  if (!text?.trim()) return null
  const context = new PageContext(route, reader, site)
  try {
    const ask = (number: number) =>
      search({
        locale,
        text,
        page: number,
        isExact: page.exact ?? false,
        ...(page.only && { kind: page.only }),
      })
    const asked = page.page ?? 1
    const found = await ask(asked)
    const last = lastPageOf(found, page)
    if (asked <= last) return searchView(context, page, found)
    // There may have been more when the address was written down.
    return searchView(context, { ...page, page: last }, await ask(last))
  } catch (error) {
    log(error)
    return noSearchView(context, page)
  }
}
