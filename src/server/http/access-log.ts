import { log } from '../../log/log'
import { broughtId } from '../../log/request-context'
import { shownPath } from '../../log/scrub'
import type { ObservedRequest } from './observe'
import { requestPath } from './request-path'

/** A line for each request that was answered: what, not who. Neither its address nor its query is in it. */
export function logAccess({ route, method, status, seconds, request }: ObservedRequest): void {
  log('info', 'request', {
    // Those that had none got one from the front door.
    request: broughtId(request.headers['x-request-id']),
    route,
    method,
    path: shownPath(requestPath(request.url ?? '/') ?? ''),
    status,
    ms: Math.round(seconds * 10_000) / 10,
  })
}
