import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { directionOf, isLocale, type Locale } from '../../vocabulary/locales'
import { negotiateLocale } from './negotiate-locale'
import { WAITING_WORDS, type Awaited } from './waiting-words'

/** After how many seconds it is worth asking again. */
const SECONDS: Record<Awaited, number> = { server: 2, database: 5 }

/**
 * Answers 503: with a page in the reader's language, which goes on to what was asked for when that is there, or with a line of English for
 * programs.
 */
export function sendWaiting(
  awaited: Awaited,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { accept = '' } = request.headers
  const isPage = accept.includes('text/html')
  const body = isPage
    ? pageOf(awaited, localeOf(request))
    : `${WAITING_WORDS.en.headings[awaited]}. Try again in a moment.\n`
  response.writeHead(503, {
    'Content-Type': `text/${isPage ? 'html' : 'plain'}; charset=utf-8`,
    'Cache-Control': 'no-store',
    'Retry-After': SECONDS[awaited],
    ...(isPage && { 'Content-Security-Policy': POLICIES[awaited] }),
  })
  response.end(body)
}

/** The language of a page is in its address, that of the panel in a cookie of Payload's. */
function localeOf({ url = '', headers }: IncomingMessage): Locale {
  const wishes = [
    url.split(/[/?]/)[1],
    /(?:^|;\s*)payload-lng=(\w+)/.exec(headers.cookie ?? '')?.[1],
  ]
  return wishes.find(isLocale) ?? negotiateLocale(headers['accept-language'])
}

/** Looks again and again, and says so: a page that is loaded anew every few seconds would be read out anew each time. */
const scriptFor = (awaited: Awaited): string =>
  `document.getElementById('alone').hidden=false
setInterval(async()=>{const answer=await fetch(location.href,{method:'HEAD'}).catch(()=>null)
if(answer&&answer.status!==503)location.reload()},${SECONDS[awaited] * 1000})`

const STYLE = `:root{color-scheme:light dark;font:1.0625rem/1.6 system-ui,sans-serif}
main{max-width:34rem;margin:18vh auto 0;padding:0 1.25rem}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 1rem}
p{margin:0 0 1rem}`

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const policyFor = (awaited: Awaited): string =>
  `default-src 'none'; connect-src 'self'; style-src ${hashOf(STYLE)}; script-src ${hashOf(scriptFor(awaited))}`

const POLICIES: Record<Awaited, string> = {
  server: policyFor('server'),
  database: policyFor('database'),
}

function pageOf(awaited: Awaited, locale: Locale): string {
  const { headings, about, opensByItself, tryAgain } = WAITING_WORDS[locale]
  return `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${headings[awaited]}</title>
<style>${STYLE}</style>
<main>
<h1>${headings[awaited]}</h1>
<p>${about[awaited]} <span id="alone" hidden>${opensByItself}</span></p>
<p><a href="">${tryAgain}</a></p>
</main>
<script>${scriptFor(awaited)}</script>
</html>
`
}
