import type { IncomingMessage, ServerResponse } from 'node:http'

import { matchesEtag } from './etag-match'
import { publicHeaders } from './headers'
import { negotiateEncoding } from './negotiate'
import { headersOf } from './page-headers'
import type { PageStore } from './page-store'
import { isQuestion, readTarget, takesForm } from './request-target'
import type { Encoding, StoredPage } from './stored-page'

/** Whether the store has answered: known at once, without the cost of a promise, unless a file must be read for it. */
export type Served = boolean | Promise<boolean>

/**
 * Answers a request from the store.
 *
 * @returns false, with nothing sent, when the store has no answer: no such page, a query that asks for
 *   something else, or a file that cannot be read now.
 */
export function servePage(
  request: IncomingMessage,
  response: ServerResponse,
  store: PageStore,
): Served {
  const target = readTarget(request.url ?? '')
  const page = target && store.get(target.path)
  if (!page) return false
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return !takesForm(target) && sendEmpty(response, 405, { Allow: 'GET, HEAD' })
  if (target.withoutSlash !== undefined)
    return sendEmpty(response, 308, { Location: target.withoutSlash })
  return !isQuestion(target) && sendPage(request, response, store, page)
}

/**
 * Answers a GET or HEAD with what is stored under a path, whatever address was asked for.
 *
 * @returns false, with nothing sent, when there is nothing, or nothing that can be read now
 */
export function serveStored(
  request: IncomingMessage,
  response: ServerResponse,
  store: PageStore,
  path: string,
): Served {
  const page = store.get(path)
  return page !== undefined && sendPage(request, response, store, page)
}

function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  store: PageStore,
  page: StoredPage,
): Served {
  const encoding = chooseEncoding(request, page)
  if (!encoding) return sendEmpty(response, 406, { Vary: 'Accept-Encoding' })
  const { etag, full, unmodified } = headersOf(page, encoding)
  if (page.status === 200 && matchesEtag(request.headers['if-none-match'], etag)) {
    response.writeHead(304, unmodified).end()
    return true
  }
  const bytes = request.method === 'HEAD' ? '' : store.cached(page, encoding)
  if (bytes === undefined) return loadAndSend(request, response, store, page, encoding)
  response.writeHead(page.status, full).end(bytes)
  return true
}

/** Waits for the file. Meanwhile the page may be replaced: then it is the new one that is sent. */
async function loadAndSend(
  request: IncomingMessage,
  response: ServerResponse,
  store: PageStore,
  page: StoredPage,
  encoding: Encoding,
): Promise<boolean> {
  const bytes = await store.load(page, encoding).catch(() => 'unreadable' as const)
  if (bytes === 'unreadable') return false
  if (bytes === undefined) {
    const current = store.get(page.path)
    return current ? sendPage(request, response, store, current) : false
  }
  response.writeHead(page.status, headersOf(page, encoding).full).end(bytes)
  return true
}

const chooseEncoding = (request: IncomingMessage, page: StoredPage): Encoding | undefined =>
  negotiateEncoding(request.headers['accept-encoding']?.toString(), (encoding) =>
    encoding === 'br' ? page.hasBrotli : page.hasGzip,
  )

function sendEmpty(response: ServerResponse, status: number, extra: Record<string, string>): true {
  response.writeHead(status, { ...publicHeaders({}), 'Content-Length': '0', ...extra }).end()
  return true
}
