import type { ReportsAnswer } from '../../reader-reports/answer'
import type { ReportAction } from '../../reader-reports/states'

/** What readers have reported about a document; null where that is not for the person, or the server does not say. */
export async function fetchReports(collection: string, id: string): Promise<ReportsAnswer | null> {
  const response = await fetch(`/api/${collection}/${id}/reports`, {
    credentials: 'same-origin',
  }).catch(() => null)
  return response?.ok ? ((await response.json()) as ReportsAnswer) : null
}

/** Does something with a report. Answers what stands against it; nothing when it is done, an empty text when the server is silent. */
export async function handleReport(
  id: string,
  handling: { action: ReportAction; reply: string; correctedIn?: string },
): Promise<string[]> {
  const response = await fetch(`/api/reports/${id}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(handling),
  }).catch(() => null)
  if (response?.ok) return []
  const answer = (await response?.json().catch(() => ({}))) as
    { errors?: { message: string }[] } | undefined
  return answer?.errors?.map(({ message }) => message) ?? ['']
}
