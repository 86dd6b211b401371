import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

import { CLIENT_HEADER } from '../../vocabulary/client-header'

/**
 * Names the address that a request comes from, also in a header for the application. Each proxy adds to `X-Forwarded-For` the
 * address that it was called from, so that only the last entries, as many as there are proxies of the operator's own, can be
 * believed.
 *
 * @param proxies how many proxies stand in front of this server
 */
export function nameClient(request: IncomingMessage, proxies: number): string {
  const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',')
  const path = [...forwarded.map((address) => address.trim()), request.socket.remoteAddress ?? '']
  const known = path.filter((address) => address !== '')
  const client = networkOf(known.at(-1 - proxies) ?? known[0] ?? '')
  request.headers[CLIENT_HEADER] = client
  return client
}

/** Whether a client, as it was named, is on this machine. */
export const isLoopback = (client: string): boolean =>
  /^(::ffff:)?127\./.test(client) || client === networkOf('::1')

const PREFIX_GROUPS = 4
const GROUPS = 8

/** One customer of a network has a whole IPv6 prefix of 64 bits: its addresses count as one. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address
  const [head = '', tail = ''] = address.split('::')
  const before = head.split(':').filter(Boolean)
  const after = tail.split(':').filter(Boolean)
  const missing = Math.max(0, GROUPS - before.length - after.length)
  const groups = [...before, ...Array.from({ length: missing }, () => '0'), ...after]
  return `${groups.slice(0, PREFIX_GROUPS).join(':').toLowerCase()}::/64`
}
