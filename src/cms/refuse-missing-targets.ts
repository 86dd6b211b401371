import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook, PayloadRequest } from 'payload'

import { Refused } from '../workflow/refusals'
import type { WithFields } from './content-fields'
import { missingTargets } from './missing-targets'

/*
 * What is not under the workflow may not name documents that do not exist either: these hooks say which, where the database would only
 * say that it cannot be. Profiles are checked with the rest of their content, in `validate-content.ts`.
 */

type Row = Record<string, unknown>

/** Refuses to save a row of a collection that names what does not exist. */
export const refuseMissingTargets: CollectionBeforeChangeHook<Row & { id: string }> = async ({
  collection,
  data,
  req,
}) => {
  await refuse(req, collection, data)
  return data
}

/** Refuses to save settings that name what does not exist. */
export const refuseMissingTargetsOfGlobal: GlobalBeforeChangeHook = async ({
  data,
  global,
  req,
}) => {
  await refuse(req, global, data as Row)
  return data as unknown
}

async function refuse(req: PayloadRequest, config: WithFields, data: Row): Promise<void> {
  const problems = await missingTargets(req, config, data)
  if (problems.length > 0)
    throw new Refused(problems.map((problem) => ({ code: 'invalid-content', ...problem })))
}
