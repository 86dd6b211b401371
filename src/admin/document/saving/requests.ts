import type { Comparison } from '../../../cms/collision/compare'
import type { PresenceAnswer } from '../../../cms/collision/presence'
import type { Changes, SaveProblem } from '../session'

/** Which document is meant, in which language. */
export interface Target {
  collection: string
  id: string
  locale: string
}

interface SavedDocument extends Record<string, unknown> {
  id: string
  updatedAt: string
}

/** Why nothing was saved. */
type Failure =
  { kind: 'refused'; problems: SaveProblem[] } | { kind: 'stale' | 'offline' | 'signed-out' }

/** What became of a save. */
export type SaveResult = { kind: 'saved'; version: string; doc: SavedDocument } | Failure

/**
 * Saves changed fields as a draft, provided that the document is still what they were changed from (W9).
 *
 * @param version the content that the changes were made on
 */
export async function saveChanges(
  { collection, id, locale }: Target,
  version: string,
  changes: Changes,
): Promise<SaveResult> {
  const response = await ask(`/api/${collection}/${id}?${asDraft(locale)}`, 'PATCH', changes, {
    'If-Match': `"${version}"`,
  })
  const answer = await answerOf(response)
  const tag = response?.headers.get('ETag')?.replaceAll('"', '')
  if (response?.ok && answer.doc && tag) return { kind: 'saved', version: tag, doc: answer.doc }
  return failureOf(response, answer)
}

/** Creates a document as a draft. Its `message` says that it was. */
export async function createDraft(
  { collection, locale }: Omit<Target, 'id'>,
  content: Changes,
): Promise<{ kind: 'saved'; doc: SavedDocument; message: string } | Failure> {
  const response = await ask(`/api/${collection}?${asDraft(locale)}`, 'POST', {
    ...content,
    _status: 'draft',
  })
  const answer = await answerOf(response)
  if (response?.ok && answer.doc)
    return { kind: 'saved', doc: answer.doc, message: answer.message ?? '' }
  return failureOf(response, answer)
}

const asDraft = (locale: string) =>
  new URLSearchParams({ locale, depth: '0', 'fallback-locale': 'null', draft: 'true' })

interface Answer {
  doc?: SavedDocument
  message?: string
  errors?: (SaveProblem & { code?: string })[]
}

const answerOf = async (response: Response | null): Promise<Answer> =>
  ((await response?.json().catch(() => null)) ?? {}) as Answer

function failureOf(response: Response | null, { errors = [] }: Answer): Failure {
  if (!response) return { kind: 'offline' }
  if (response.status === 401) return { kind: 'signed-out' }
  // What else stands against it is to be seen to first.
  if (errors.length > 0 && errors.every(({ code }) => code === 'stale-version'))
    return { kind: 'stale' }
  if (errors.some(({ code }) => code === 'not-signed-in')) return { kind: 'signed-out' }
  // What a server that is being restarted answers.
  if (response.status >= 500) return { kind: 'offline' }
  return { kind: 'refused', problems: errors }
}

/**
 * What changes that are not saved say against what is saved, or null when the server cannot be reached.
 *
 * @param before what the changed fields said when they were opened
 */
export async function compareChanges(
  { collection, id, locale }: Target,
  changes: Changes,
  before: Changes,
): Promise<Comparison | null> {
  const path = `/api/${collection}/${id}/compare?locale=${locale}`
  const response = await ask(path, 'POST', { changes, before })
  return response?.ok ? ((await response.json()) as Comparison) : null
}

/** Says that the document is open here, or is being closed; answers who else has it open. */
export async function reportPresence(
  { collection, id }: Target,
  leaving = false,
): Promise<PresenceAnswer | null> {
  const response = await ask(`/api/${collection}/${id}/presence`, 'POST', { leaving })
  return response?.ok ? ((await response.json()) as PresenceAnswer) : null
}

const ask = (path: string, method: string, body: object, headers: Record<string, string> = {}) =>
  fetch(path, {
    method,
    body: JSON.stringify(body),
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', ...headers },
    keepalive: 'leaving' in body && body.leaving === true,
  }).catch(() => null)
