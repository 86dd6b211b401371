import type { ReadinessAnswer } from '../../cms/readiness/answer'
import { ask, valueOf } from '../shared/ask'

/** What the checks say of a document's working copy; null when they cannot be run. */
export const fetchReadiness = async (
  collection: string,
  id: string,
): Promise<ReadinessAnswer | null> =>
  valueOf(await ask(`/api/${collection}/${id}/readiness`, 'GET'))
