import type { IncomingMessage, ServerResponse } from 'node:http'

import type { FrontDoor } from './front-door'

const LIVE = '/api/health/live'
const READY = '/api/health/ready'

/** Whether a path is one of the two health checks. */
export const isHealthCheck = (pathname: string): boolean => pathname === LIVE || pathname === READY

/** Answers the health check that a path is. */
export async function answerHealth(
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
  door: FrontDoor,
): Promise<'health'> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    return 'health'
  }
  const isLiveCheck = pathname === LIVE
  const reasons = isLiveCheck ? [] : await reasonsAgainst(door)
  const status = isLiveCheck ? 'live' : reasons.length === 0 ? 'ready' : 'not-ready'
  response.writeHead(reasons.length === 0 ? 200 : 503, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  })
  response.end(JSON.stringify({ status, reasons: reasons.length > 0 ? reasons : undefined }))
  return 'health'
}

async function reasonsAgainst({ closing, readiness, checkDatabase }: FrontDoor): Promise<string[]> {
  if (closing?.aborted) return ['server: is stopping']
  if (!readiness.isComplete || !checkDatabase) return readiness.reasons
  try {
    await checkDatabase()
    return []
  } catch {
    return ['database: does not answer']
  }
}
