/**
 * Whether a page of another site made the browser send a form. Browsers say it in `Sec-Fetch-Site` where the connection is
 * trusted, else in `Origin`, which is `null` when it comes from our own pages: they ask for no referrer.
 */
export function isFromElsewhere({ headers }: Request): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site !== 'same-origin'
  const origin = headers.get('origin')
  return origin !== null && URL.canParse(origin) && new URL(origin).host !== headers.get('host')
}
