import type { IncomingMessage, ServerResponse } from 'node:http'

import type { PageStore } from '../../page-store/page-store'
import { serveStored, type Served } from '../../page-store/serve'
import { accepts } from '../http/accept'
import { storedPathFor } from './addresses'

/**
 * Answers what the public API is asked for most from the page store, for nothing. A request with a key is counted as the
 * key's, and refused when the key does not count; so it is none of these.
 *
 * @returns false, with nothing sent, when the store has no answer
 */
export function serveApiFile(
  request: IncomingMessage,
  response: ServerResponse,
  store: PageStore,
): Served {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  if (request.headers.authorization !== undefined) return false
  const path = storedPathFor(request.url ?? '')
  const page = path === undefined ? undefined : store.get(path)
  if (!page || !accepts(request.headers.accept, page.contentType)) return false
  return serveStored(request, response, store, page.path)
}
