import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'

import { CROSS_ORIGIN, PREFLIGHT } from '@/api/http/cross-origin'
import { answeredByDatabase } from '@/cms/database-away'
import { problemsOfQuery } from '@/graphql/limits'
import { NOT_FOUND } from '@/graphql/read-request'
import { answerWithoutEcho } from '@/graphql/without-echo'

const execute = GRAPHQL_POST(config)

/** GraphQL for reading. What may not run is refused before Payload's own rules look at it. */
export async function POST(request: Request): Promise<Response> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
    return refused(415, 'Send JSON, and say so: Content-Type: application/json.')
  const text = await request.text()
  const body = bodyIn(text)
  // Known queries are asked for by GET: whoever sends a hash this way is asked for the text.
  if (body.query === undefined && body.extensions !== undefined)
    return Response.json({ errors: NOT_FOUND.errors })
  const problems = problemsOfQuery(body.query, body.variables)
  if (problems.length > 0)
    return Response.json({ errors: problems.map((message) => ({ message })) }, { status: 400 })
  const { url, headers } = request
  return answerWithoutEcho(
    await answeredByDatabase(new Request(url, { method: 'POST', headers, body: text }), execute),
  )
}

function bodyIn(text: string): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? { ...body } : {}
  } catch {
    return {}
  }
}

const refused = (status: number, message: string, headers?: Record<string, string>): Response =>
  Response.json({ errors: [{ message }] }, { status, ...(headers && { headers }) })

const ALLOW = { Allow: 'GET, HEAD, POST, OPTIONS' }

const notAllowed = (): Response => refused(405, 'GraphQL takes GET and POST.', ALLOW)

export { notAllowed as PUT, notAllowed as PATCH, notAllowed as DELETE }

const answerPreflight = REST_OPTIONS(config)

/** What is asked by GET is for every origin, as `/api/v1` is; the rest for those that the operator names. */
export const OPTIONS: typeof answerPreflight = (request, args) =>
  /^(GET|HEAD)$/.test(request.headers.get('access-control-request-method') ?? '')
    ? Promise.resolve(
        new Response(null, { status: 204, headers: { ...PREFLIGHT, ...CROSS_ORIGIN, ...ALLOW } }),
      )
    : answerPreflight(request, args)
