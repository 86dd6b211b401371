import type { PayloadRequest } from 'payload'

import { editionContentOf } from './editions'
import type { WorkflowItem } from './items'
import { placingOf, type Placing } from './places'

/**
 * What has to lie in a person's scope of a document of which the working copy was read: where it belongs as it is live, and as it is being
 * worked on.
 */
export async function placingsOf(
  req: PayloadRequest,
  { edition }: Pick<WorkflowItem, 'edition'>,
  working: { content: object },
): Promise<Placing[]> {
  const live = edition ? [placingOf(await editionContentOf(req, edition))] : []
  return [...live, placingOf(working.content)]
}
