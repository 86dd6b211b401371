import type { PayloadRequest } from 'payload'

import { ACCESS } from '../../access/matrix'
import type { Person } from '../../access/person'
import type { Comment, CommentsAnswer, Thread } from '../../comments/answer'
import { placeOf } from '../../comments/place'
import { refusalsForThread } from '../../comments/rules'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { Refused } from '../../workflow/refusals'
import { configOf } from '../content-fields'
import { formsOf, isInScope } from '../places'
import { loadDocument } from '../standing'
import { anchorOf, commentsOn, type CommentRow } from './comment-row'
import { fieldAt } from './field-at'
import { openCommentsBlock } from './open-comments'

/**
 * The comments on a document as a person sees them, oldest first.
 *
 * @throws {Refused} `not-found`
 */
export async function listComments(
  req: PayloadRequest,
  person: Person,
  collection: ProfileCollection,
  id: string,
): Promise<CommentsAnswer> {
  const document = await loadDocument(req, collection, id)
  if (!document) throw new Refused([{ code: 'not-found', message: 'There is no such document.' }])
  const inScope = await isInScope(req, person, collection, id, formsOf(document))
  const rows = await commentsOn(req, collection, id)
  const config = configOf(req, collection)
  const threadOf = (first: CommentRow): Thread => {
    const place = placeOf(anchorOf(first), document.working.content)
    const resolved = first.resolvedAt
      ? { at: first.resolvedAt, by: first.resolvedByName ?? '' }
      : null
    return {
      id: first.id,
      label: place.field && (fieldAt(config, place.field)?.label(req.i18n) ?? place.field),
      locale: first.locale ?? null,
      quote: first.quote ?? null,
      place,
      comments: [first, ...rows.filter(({ thread }) => thread === first.id)].map(said),
      resolved,
      against: refusalsForThread(
        resolved ? 'reopen' : 'resolve',
        { author: first.author, resolved: resolved !== null },
        person,
        inScope,
      ),
    }
  }
  return {
    mayComment: person.roles.some((role) => ACCESS.comments.create[role] !== 'none'),
    openBlockApproval: await openCommentsBlock(req),
    threads: rows.filter(({ thread }) => !thread).map(threadOf),
  }
}

const said = ({ id, text, author, authorName, createdAt }: CommentRow): Comment => ({
  id,
  text,
  author,
  authorName,
  at: createdAt,
})
