import { API_ROOT } from '../../vocabulary/api-root'
import type { Page } from '../representation/page'

/**
 * The header with the address of a list's next page; none where this is the last one.
 *
 * @param search the parameters of the request
 */
export function linkHeader(
  resource: string,
  search: URLSearchParams,
  { page }: Page,
): Record<string, string> {
  if (page.next === null) return {}
  const next = new URLSearchParams(search)
  next.set(resource === 'changes' ? 'since' : 'cursor', page.next)
  return { Link: `<${API_ROOT}/${resource}?${next.toString()}>; rel="next"` }
}
