import type { CommentsAnswer } from '../../comments/answer'
import type { ThreadAction } from '../../comments/rules'
import type { Passage } from '../../comments/anchor'
import type { Locale } from '../../vocabulary/locales'
import { ask, valueOf, type Said } from '../shared/ask'

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
export const fetchComments = async (
  collection: string,
  id: string,
): Promise<CommentsAnswer | null> => valueOf(await ask(`/api/${collection}/${id}/comments`, 'GET'))

export const sendComment = ({ anchor, ...comment }: NewComment): Promise<Said<object>> =>
  ask('/api/comments?depth=0', 'POST', {
    ...comment,
    ...(anchor ? { field: anchor.field, locale: anchor.locale, ...anchor.passage } : {}),
  })

/** Resolves a thread or opens it again. */
export const settle = (thread: string, action: ThreadAction): Promise<Said<object>> =>
  ask(`/api/comments/${thread}/${action}`, 'POST', {})

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
  const said = await ask<{ docs: Mentionable[] }>(`/api/users?${query.toString()}`, 'GET')
  return valueOf(said)?.docs ?? []
}
