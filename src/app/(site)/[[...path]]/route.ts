import { createHash } from 'node:crypto'

import { isUnavailable } from '@/database/unavailable'
import { matchesEtag } from '@/page-store/etag-match'
import { publicHeaders, withCacheTag } from '@/page-store/headers'
import { pageKey, surrogateKeys } from '@/page-store/surrogate-keys'
import { openSite, siteOf } from '@/publication/open-site'
import { viewOnRequest } from '@/publication/view-on-request'
import { askedPath } from '@/site/asked-path'
import { contentLanguage } from '@/site/content-language'
import { renderView } from '@/site/site'
import { ANY_CHANGE } from '@/vocabulary/any-change'

export const dynamic = 'force-dynamic'

/**
 * Renders a public page on request: searches, comparisons, earlier editions, addresses that do not exist, pages that could
 * not be stored, and everything while developing. All others are answered from the page store before they get here.
 */
export async function GET(request: Request): Promise<Response> {
  try {
    return await render(request)
  } catch (error) {
    if (!isUnavailable(error)) throw error
    console.error('A page could not be made.', error)
    return new Response('This is not available right now. Try again in a moment.\n', {
      status: 503,
      headers: {
        ...publicHeaders({ contentType: 'text/plain; charset=utf-8' }),
        'Cache-Control': 'no-store',
        'Retry-After': '5',
      },
    })
  }
}

async function render(request: Request): Promise<Response> {
  const updater = await openSite()
  if (process.env.NODE_ENV === 'development') await updater.update()
  const path = askedPath(new URL(request.url))
  const { view, asked } = await viewOnRequest(path, updater, siteOf())
  const { contentType } = view
  const body = await renderView(view)
  // The tag of all codings that Next sends it in: weak, because their bytes differ (RFC 9110, section 8.8.3.3).
  const tag = `"${createHash('sha256').update(body).digest('hex')}"`
  const headers = withCacheTag({
    ...publicHeaders({ contentType }),
    // It may have been found by asking the database.
    'Surrogate-Key': surrogateKeys([pageKey(path), ...asked, ANY_CHANGE]),
    ...contentLanguage(path),
    ...view.headers,
    ETag: `W/${tag}`,
  })
  const known = request.headers.get('if-none-match') ?? undefined
  if (view.status === 200 && matchesEtag(known, tag))
    return new Response(null, { status: 304, headers })
  return new Response(body, { status: view.status, headers })
}
