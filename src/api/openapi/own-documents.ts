import type { Pool } from 'pg'

import { readSettings } from '../../editions/read-editions'
import { KEYS_PATH } from '../../signing/keys'
import { BULK_ADDRESS } from '../bulk/manifest'
import { DOCUMENT_RESOURCES, RECORD_RESOURCES } from '../definitions/resources'
import { answerOf, JSON_TYPE, type Answer } from '../http/answer'
import type { StaticAnswers } from '../http/handler'
import { describeApi } from './describe'
import { jsonSchemas } from './json-schemas'
import { renderReference } from './reference'

const SCHEMA_TYPE = 'application/schema+json; charset=utf-8'
const HTML_TYPE = 'text/html; charset=utf-8'

/**
 * What the API says of itself: its index, its description, the schemas of its types and its reference.
 *
 * @param origin where it stands: scheme, host and port
 */
export function ownDocuments(pool: Pool, origin: string): StaticAnswers {
  const description = describeApi(origin)
  const fixed = new Map<string, Answer>([
    ['', answerOf(200, JSON_TYPE, INDEX)],
    ['openapi.json', answerOf(200, JSON_TYPE, description)],
    ...Object.entries(jsonSchemas((name) => `${origin}${addressOfSchema(name)}`)).map(
      ([name, schema]): [string, Answer] => [
        `schemas/${name}.json`,
        answerOf(200, SCHEMA_TYPE, schema),
      ],
    ),
  ])
  return async (path) =>
    path === 'docs'
      ? answerOf(200, HTML_TYPE, await renderReference(description, await readSettings(pool)))
      : fixed.get(path)
}

const addressOfSchema = (name: string): string => `/api/v1/schemas/${name}.json`

const INDEX = {
  resources: Object.fromEntries(
    [...DOCUMENT_RESOURCES, ...RECORD_RESOURCES].map((name) => [name, `/api/v1/${name}`]),
  ),
  bulk: BULK_ADDRESS,
  keys: KEYS_PATH,
  description: '/api/v1/openapi.json',
  schemas: Object.fromEntries(
    Object.keys(jsonSchemas((name) => name)).map((name) => [name, addressOfSchema(name)]),
  ),
  reference: '/api/v1/docs',
}
