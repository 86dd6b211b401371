import type { CollectionAfterChangeHook } from 'payload'

import { tellAbout, type Occasion } from '../notifications/occasions'
import { threadRows, type CommentRow } from './comment-row'

/**
 * Tells the people whom a comment mentions, and of an answer those who wrote in its thread and those who have a hand
 * in the change, when it is committed. Nobody is told of one comment twice.
 */
export const tellAboutComment: CollectionAfterChangeHook = async ({ doc, req }) => {
  const comment = doc as CommentRow
  const mentioned = comment.mentions ?? []
  const thread = comment.thread ? await threadRows(req, comment.thread) : [comment]
  const first = thread.find(({ thread: answers }) => !answers) ?? comment
  const occasion: Omit<Occasion, 'kind' | 'named'> = {
    key: comment.id,
    collection: comment.collection,
    document: comment.document,
    actor: comment.author,
    actorName: comment.authorName,
    words: { en: comment.text },
    place: first.field ? { field: first.field, locale: first.locale ?? null } : null,
    change: null,
  }
  if (mentioned.length > 0)
    await tellAbout(req, { ...occasion, kind: 'mentioned', named: mentioned })
  if (comment.thread)
    await tellAbout(req, {
      ...occasion,
      kind: 'answered',
      named: [...new Set(thread.map(({ author }) => author))],
      spared: mentioned,
    })
  return comment
}
