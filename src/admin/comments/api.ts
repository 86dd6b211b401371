import type { CommentsAnswer } from '../../comments/answer'
import type { ThreadAction } from '../../comments/rules'
import type { Passage } from '../../comments/anchor'
import type { Locale } from '../../vocabulary/locales'

/** What a new comment is about. */
export interface NewAnchor {
  field?: string
  locale?: Locale
  passage?: Passage & { block: number }
}

export interface NewComment {
  collection: string
  document: string
  text: string
  mentions: string[]
  /** The thread that it answers. */
  thread?: string
  anchor?: NewAnchor
}

/** What was said about a document, or null when the server does not say. */
export async function fetchComments(
  collection: string,
  id: string,
): Promise<CommentsAnswer | null> {
  const response = await fetch(`/api/${collection}/${id}/comments`, { credentials: 'same-origin' })
  return response.ok ? ((await response.json()) as CommentsAnswer) : null
}

/** Sends a comment. Answers what stands against it; nothing when it is there. */
export const sendComment = ({ anchor, ...comment }: NewComment): Promise<string[]> =>
  post('/api/comments?depth=0', {
    ...comment,
    ...(anchor ? { field: anchor.field, locale: anchor.locale, ...anchor.passage } : {}),
  })

/** Resolves a thread or opens it again. Answers what stands against it. */
export const settle = (thread: string, action: ThreadAction): Promise<string[]> =>
  post(`/api/comments/${thread}/${action}`, {})

/** Somebody who can be mentioned. */
export interface Mentionable {
  id: string
  name: string
}

/** People with an active account whose name holds what was typed. */
export async function findPeople(typed: string): Promise<Mentionable[]> {
  const query = new URLSearchParams({
    'where[and][0][name][like]': typed,
    'where[and][1][deactivated][not_equals]': 'true',
    'select[name]': 'true',
    depth: '0',
    limit: '6',
    sort: 'name',
  })
  const response = await fetch(`/api/users?${query.toString()}`, { credentials: 'same-origin' })
  return response.ok ? ((await response.json()) as { docs: Mentionable[] }).docs : []
}

async function post(path: string, body: object): Promise<string[]> {
  const response = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  if (response?.ok) return []
  const answer = (await response?.json().catch(() => ({}))) as
    { errors?: { message: string }[] } | undefined
  return answer?.errors?.map(({ message }) => message) ?? ['']
}
