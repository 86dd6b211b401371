import type { ReadinessAnswer } from '../../cms/readiness/answer'

/** What the checks say of a document's working copy; null when they cannot be run. */
export async function fetchReadiness(
  collection: string,
  id: string,
): Promise<ReadinessAnswer | null> {
  const response = await fetch(`/api/${collection}/${id}/readiness`, {
    credentials: 'same-origin',
  }).catch(() => undefined)
  return response?.ok ? ((await response.json()) as ReadinessAnswer) : null
}
