import type { SiteSettings } from '../../editions/edition'
import { API_ROOT, KEYS_PATH } from '../../vocabulary/api-root'
import { BULK_ADDRESS } from '../bulk/manifest'
import { RESOURCES } from '../definitions/resources'
import { answerOf, JSON_TYPE, type Answer } from '../http/answer'
import { describeApi } from './describe'
import { jsonSchemas } from './json-schemas'
import { addressOfForm, REFERENCE_ADDRESS, TRY_ADDRESS } from './operations'
import { renderReference } from './reference'
import { renderTryPage } from './try'

const SCHEMA_TYPE = 'application/schema+json; charset=utf-8'
const HTML_TYPE = 'text/html; charset=utf-8'

/** What the API says of itself. */
export interface OwnDocuments {
  /** Its index, its description and the schemas of its types, by address. */
  fixed: Map<string, Answer>
  /** The pages about it, which look as the settings of the site say, by address. */
  pages: Record<string, (settings: SiteSettings) => Promise<Answer>>
  /** Leads from a form that was sent without scripts to what it asks for. */
  asked: (form: URLSearchParams) => Answer | undefined
}

/** @param origin where the API stands: scheme, host and port */
export function ownDocuments(origin: string): OwnDocuments {
  const description = describeApi(origin)
  const fixed = new Map<string, Answer>([
    [API_ROOT, answerOf(200, JSON_TYPE, INDEX)],
    [`${API_ROOT}/openapi.json`, answerOf(200, JSON_TYPE, description)],
    ...Object.entries(jsonSchemas((name) => `${origin}${addressOfSchema(name)}`)).map(
      ([name, schema]): [string, Answer] => [
        addressOfSchema(name),
        answerOf(200, SCHEMA_TYPE, schema),
      ],
    ),
  ])
  const pages = {
    [REFERENCE_ADDRESS]: async (settings: SiteSettings) =>
      answerOf(200, HTML_TYPE, await renderReference(description, settings)),
    [TRY_ADDRESS]: async (settings: SiteSettings) =>
      answerOf(200, HTML_TYPE, await renderTryPage(description, settings)),
  }
  const asked = (form: URLSearchParams): Answer | undefined => {
    const address = addressOfForm(description, form)
    return address === undefined
      ? undefined
      : answerOf(303, 'text/plain; charset=utf-8', '', { Location: address })
  }
  return { fixed, pages, asked }
}

const addressOfSchema = (name: string): string => `${API_ROOT}/schemas/${name}.json`

const INDEX = {
  resources: Object.fromEntries(RESOURCES.map((name) => [name, `${API_ROOT}/${name}`])),
  bulk: BULK_ADDRESS,
  keys: KEYS_PATH,
  description: `${API_ROOT}/openapi.json`,
  schemas: Object.fromEntries(
    Object.keys(jsonSchemas((name) => name)).map((name) => [name, addressOfSchema(name)]),
  ),
  reference: REFERENCE_ADDRESS,
  forms: TRY_ADDRESS,
}
