import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'

import { answeredByDatabase } from '@/cms/database-away'
import { problemsOfQuery } from '@/cms/graphql-limits'

const execute = GRAPHQL_POST(config)

/** GraphQL for reading. What may not run is refused before Payload's own rules look at it. */
export async function POST(request: Request): Promise<Response> {
  const text = await request.text()
  const problems = problemsOfQuery(queryIn(text))
  if (problems.length > 0)
    return Response.json({ errors: problems.map((message) => ({ message })) }, { status: 400 })
  return answeredByDatabase(
    new Request(request.url, { method: 'POST', headers: request.headers, body: text }),
    execute,
  )
}

function queryIn(text: string): unknown {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null && 'query' in body ? body.query : undefined
  } catch {
    return undefined
  }
}

export const OPTIONS = REST_OPTIONS(config)
