import type { Pool } from 'pg'

import { DOCUMENT_RESOURCES, RECORD_RESOURCES } from '../definitions/resources'
import { answerOf, JSON_TYPE } from '../http/answer'
import type { StaticAnswers } from '../http/handler'

/** What the API says of itself: its index, its description, the schemas of its types and its reference. */
export function ownDocuments(pool: Pool, origin: string): StaticAnswers {
  const index = answerOf(200, JSON_TYPE, {
    resources: Object.fromEntries(
      [...DOCUMENT_RESOURCES, ...RECORD_RESOURCES].map((name) => [name, `/api/v1/${name}`]),
    ),
    description: '/api/v1/openapi.json',
    reference: '/api/v1/docs',
  })
  return (path) => (path === '' ? index : undefined)
}
