import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** Client hints that Payload asks for on every path; Chromium fetches a page twice to send one that it had not sent. */
const HINT_HEADERS = ['Accept-CH', 'Critical-CH']
const HINT = 'sec-ch-prefers-color-scheme'

/**
 * Makes a response leave without `X-Powered-By` and, unless it is the admin panel's, without the client hints.
 * It acts when the head is written, whoever has set the headers.
 */
export function cleanResponseHeaders(response: ServerResponse, isAdmin: boolean): void {
  const writeHead = response.writeHead.bind(response)
  const cleaned = (status: number, ...rest: (string | Headers | undefined)[]): ServerResponse => {
    const headers = rest.at(-1)
    if (typeof headers === 'object') applyHeaders(response, headers)
    response.removeHeader('X-Powered-By')
    if (!isAdmin) removeHints(response)
    const [reason] = rest
    return typeof reason === 'string' ? writeHead(status, reason) : writeHead(status)
  }
  response.writeHead = cleaned
}

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[]

/** An array holds names and values by turns, as Node's own writeHead takes it. */
function applyHeaders(response: ServerResponse, headers: Headers): void {
  const pairs = Array.isArray(headers) ? inPairs(headers) : Object.entries(headers)
  for (const [name, value] of pairs) if (value !== undefined) response.setHeader(name, value)
}

function inPairs(flat: OutgoingHttpHeader[]): [string, OutgoingHttpHeader | undefined][] {
  return flat.flatMap((name, index) => (index % 2 === 0 ? [[String(name), flat[index + 1]]] : []))
}

function removeHints(response: ServerResponse): void {
  for (const name of HINT_HEADERS) response.removeHeader(name)
  const vary = [response.getHeader('Vary') ?? []].flat().join(', ')
  if (!vary.toLowerCase().includes(HINT)) return
  const kept = vary.split(',').map((part) => part.trim())
  const others = kept.filter((part) => part !== '' && part.toLowerCase() !== HINT)
  if (others.length > 0) response.setHeader('Vary', others.join(', '))
  else response.removeHeader('Vary')
}
