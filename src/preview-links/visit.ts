import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { titleOf } from '../cms/edition-title'
import { insertEvent } from '../cms/events'
import { workingVersion } from '../cms/working-version'
import { inTransaction } from '../database/transaction'
import { readEnvironment } from '../env'
import { answersTo, insertAnswer, linkByHash, type PreviewAnswer, type PreviewLink } from './links'
import { isThrottled, readAnswer, stateOfLink, type AnswerProblem } from './rules'
import { hashOfToken, isToken } from './token'

/** What somebody who follows a link gets: the version it names, or why not. */
export type Visit =
  | { state: 'unknown' | 'expired' | 'revoked' }
  | { state: 'open'; link: PreviewLink; answers: PreviewAnswer[]; isCurrent: boolean }

/** Opens a link. A link to a document that does not exist any more counts as revoked. */
export async function openLink(payload: Payload, token: string): Promise<Visit> {
  const req = await createLocalReq({}, payload)
  const link = isToken(token) ? await linkByHash(req, hashOfToken(token)) : undefined
  if (!link) return { state: 'unknown' }
  const state = stateOfLink(link, new Date())
  if (state !== 'open') return { state }
  const current = await workingVersion(payload, link.collection, link.document)
  if (current === undefined) return { state: 'revoked' }
  const answers = await answersTo(req, [link.id])
  return { state, link, answers, isCurrent: current === link.version }
}

/** What becomes of an answer: it is kept, or why not. */
export type Outcome = 'kept' | 'throttled' | AnswerProblem | Exclude<Visit['state'], 'open'>

/** Takes what somebody says about the version that his link shows, with its entry in the trail. */
export async function answerLink(
  payload: Payload,
  token: string,
  form: { kind?: unknown; name?: unknown; text?: unknown },
): Promise<Outcome> {
  const visit = await openLink(payload, token)
  if (visit.state !== 'open') return visit.state
  const said = readAnswer(form)
  if (typeof said === 'string') return said
  return inTransaction(payload, null, async (req) => {
    const link = await linkByHash(req, hashOfToken(token), true)
    if (!link) return 'unknown'
    const now = new Date()
    const state = stateOfLink(link, now)
    if (state !== 'open') return state
    if (await hasSaidEnough(req, link, now)) return 'throttled'
    await insertAnswer(req, link, said)
    await insertEvent(
      req,
      { id: `preview-link:${link.id}`, name: said.name },
      {
        event: said.kind === 'confirm' ? 'preview-confirmed' : 'preview-commented',
        collection: link.collection,
        document: link.document,
        title: titleOf(link.content),
        version: link.version,
        comment: said.text === '' ? null : { en: said.text },
        details: { link: link.id, recipient: link.recipient },
      },
    )
    return 'kept'
  })
}

async function hasSaidEnough(req: PayloadRequest, { id }: PreviewLink, now: Date) {
  if (!readEnvironment().rateLimit) return false
  const answers = await answersTo(req, [id])
  return isThrottled(
    answers.map(({ at }) => at),
    now,
  )
}
