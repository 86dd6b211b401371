import { publicHeaders } from '@/page-store/headers'

/** An answer that is kept nowhere, found by no search engine, and does not tell other sites its address. */
export const answer = (
  status: number,
  body: BodyInit,
  contentType = 'text/html; charset=utf-8',
  more: Record<string, string> = {},
): Response =>
  new Response(body, {
    status,
    headers: {
      ...publicHeaders({ contentType }),
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex, nofollow, noarchive',
      'Cross-Origin-Resource-Policy': 'same-origin',
      ...more,
    },
  })
