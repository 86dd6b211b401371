import type { CollectionAfterChangeHook } from 'payload'

import { tellAbout } from '../notifications/occasions'
import type { CommentRow } from './comment-row'

/** Tells the people whom a comment mentions, when it is committed. */
export const tellMentioned: CollectionAfterChangeHook = async ({ doc, req }) => {
  const comment = doc as CommentRow
  if (comment.mentions?.length)
    await tellAbout(req, {
      kind: 'mentioned',
      key: comment.id,
      collection: comment.collection,
      document: comment.document,
      actor: comment.author,
      actorName: comment.authorName,
      named: comment.mentions,
      words: { en: comment.text },
      place: comment.field ? { field: comment.field, locale: comment.locale ?? null } : null,
      change: null,
    })
  return comment
}
