import type { IncomingMessage } from 'node:http'

/**
 * Takes the cookies off a request that a page of another origin made the browser send: whoever is signed in
 * must not act because he looks at somebody else's page. The site's own origin is the one the request is
 * addressed to, or the public address where a proxy stands in between.
 *
 * @param siteUrl the public address
 */
export function dropForeignCookie(request: IncomingMessage, siteUrl: string): void {
  const { origin, host } = request.headers
  if (origin === undefined || origin === new URL(siteUrl).origin) return
  if (!URL.canParse(origin) || new URL(origin).host !== host) delete request.headers.cookie
}
