import type { IncomingMessage, ServerResponse } from 'node:http'

import { publicHeaders } from './headers'
import { negotiateEncoding } from './negotiate'
import { headersOf } from './page-headers'
import type { PageStore } from './page-store'
import { isQuestion, readTarget, type RequestTarget } from './request-target'
import type { Encoding, StoredPage } from './stored-page'

/**
 * Answers a request from the store.
 *
 * @returns false, with nothing sent, when the store has no answer: no such page, a query that asks for
 *   something else, or a file that cannot be read now.
 */
export async function servePage(
  request: IncomingMessage,
  response: ServerResponse,
  store: PageStore,
): Promise<boolean> {
  const target = readTarget(request.url ?? '')
  if (!target) return false
  const page = store.get(target.path)
  if (!page) return false
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return sendEmpty(response, 405, { Allow: 'GET, HEAD' })
  if (target.withoutSlash !== undefined)
    return sendEmpty(response, 308, { Location: target.withoutSlash })
  if (isQuestion(target)) return false
  return sendPage(request, response, store, target)
}

async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  store: PageStore,
  { path }: RequestTarget,
): Promise<boolean> {
  for (let page = store.get(path); page; page = store.get(path)) {
    const encoding = chooseEncoding(request, page)
    if (!encoding) return sendEmpty(response, 406, { Vary: 'Accept-Encoding' })
    const { etag, full, unmodified } = headersOf(page, encoding)
    if (page.status === 200 && isMatch(request.headers['if-none-match'], etag)) {
      response.writeHead(304, unmodified).end()
      return true
    }
    if (request.method === 'HEAD') {
      response.writeHead(page.status, full).end()
      return true
    }
    const bytes = store.cached(page, encoding) ?? (await load(store, page, encoding))
    if (bytes === 'unreadable') return false
    if (bytes) {
      response.writeHead(page.status, full).end(bytes)
      return true
    }
  }
  return false
}

const load = (store: PageStore, page: StoredPage, encoding: Encoding) =>
  store.load(page, encoding).catch(() => 'unreadable' as const)

const chooseEncoding = (request: IncomingMessage, page: StoredPage): Encoding | undefined =>
  negotiateEncoding(request.headers['accept-encoding']?.toString(), (encoding) =>
    encoding === 'br' ? page.hasBrotli : page.hasGzip,
  )

/**
 * RFC 9110, section 13.1.2, with its weak comparison: a mark `W/` before the tag makes no difference.
 * A tag holds no quotes, so finding ours with its quotes is finding it in the list.
 */
const isMatch = (header: string | undefined, etag: string): boolean =>
  header !== undefined && (header.includes(etag) || header.trim() === '*')

function sendEmpty(response: ServerResponse, status: number, extra: Record<string, string>): true {
  response.writeHead(status, { ...publicHeaders({}), 'Content-Length': '0', ...extra }).end()
  return true
}
