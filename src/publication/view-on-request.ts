import { EditionReader } from '../editions/edition-set'
import { wholeKey } from '../editions/parts'
import {
  historyViewOf,
  notFoundView,
  searchViewOf,
  viewOf,
  type Site,
  type View,
} from '../site/site'
import type { SiteUpdater } from './site-updater'

/**
 * What a path shows, with its query, made when somebody asks: searches, comparisons, earlier editions, and any page that is
 * not in the store. An address without a page answers so. With it come the names of what it was made from.
 *
 * @param path as `pathOf` writes it
 */
export async function viewOnRequest(
  path: string,
  { editions, archive, search, log }: Pick<SiteUpdater, 'editions' | 'archive' | 'search' | 'log'>,
  site: Site,
): Promise<{ view: View; asked: ReadonlySet<string> }> {
  const reader = new EditionReader(editions)
  const view =
    viewOf(path, reader, site) ??
    (await searchViewOf(path, reader, site, search, (error) => {
      log('The search does not answer.', error)
    })) ??
    (await historyViewOf(path, editions, site, archive, reader.asked)) ??
    notFoundView(path, reader, site)
  return { view, asked: new Set([...reader.asked].map(wholeKey)) }
}
