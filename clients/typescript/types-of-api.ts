import openapi, { astToString } from 'openapi-typescript'
import { format } from 'prettier'

import prettierOptions from '../../prettier.config.mjs'
import { describeApi } from '../../src/api/openapi/describe'

/** The text of `openapi.ts`: the API's description as types. */
export async function clientTypes(): Promise<string> {
  const description = JSON.stringify(describeApi('http://localhost:3000'))
  const types = astToString(await openapi(description, { silent: true }))
  const head = '// Written by `npm run generate` from the description of the API.\n\n'
  return format(head + types, { ...prettierOptions, parser: 'typescript' })
}
