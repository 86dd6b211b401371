import type { IncomingMessage, ServerResponse } from 'node:http'

import { ApiProblem, type ProblemKind } from '../../api/problem'

/**
 * Answers a request that the front door turns away: programs get `application/problem+json`, readers of pages the sentence.
 * What still comes of the request is read and thrown away, so that the answer arrives; where its length is not known, the
 * connection ends with the answer.
 */
export function sendProblem(
  request: IncomingMessage,
  response: ServerResponse,
  kind: ProblemKind,
  detail: string,
  headers: Record<string, string> = {},
): void {
  if (response.headersSent) {
    request.destroy()
    return
  }
  const isEndless = request.headers['transfer-encoding'] !== undefined
  if (!isEndless) request.resume()
  const { problem } = new ApiProblem(kind, detail)
  const isPage = request.headers.accept?.includes('text/html') ?? false
  response.writeHead(problem.status, {
    'Content-Type': isPage
      ? 'text/plain; charset=utf-8'
      : 'application/problem+json; charset=utf-8',
    'Cache-Control': 'no-store',
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'RateLimit, RateLimit-Policy, Retry-After',
    ...(isEndless ? { Connection: 'close' } : {}),
    ...headers,
  })
  response.end(isPage ? `${problem.title}. ${detail}\n` : JSON.stringify(problem))
}
