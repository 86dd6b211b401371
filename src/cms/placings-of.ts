import type { PayloadRequest } from 'payload'

import { editionOf } from './editions'
import type { WorkflowItem } from './items'
import { formsOf, type Placing } from './places'

/** What `formsOf` answers, of a document of which the working copy was read. */
export const placingsOf = async (
  req: PayloadRequest,
  { edition }: Pick<WorkflowItem, 'edition'>,
  working: { content: object } | undefined,
): Promise<Placing[]> =>
  formsOf({ live: edition ? await editionOf(req, edition) : undefined, working })
