import type { Endpoint, PayloadRequest } from 'payload'

import { inTransaction } from '../../database/transaction'
import { panelLocale } from '../../i18n/panel-locale'
import { findingsOf } from '../../readiness/checks'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { sentenceOf } from '../../words/readiness/sentence'
import { documentIdOf, noSuchDocument, signedInPerson } from '../request'
import type { ReadinessAnswer, ToldFinding } from './answer'
import { fieldLabel } from '../field-label'
import { readSubject } from './subject'

/** What stands against submitting a document, and what else could be better about it. */
export const readinessEndpoint = (collection: ProfileCollection): Endpoint => ({
  path: '/:id/readiness',
  method: 'get',
  handler: async (req) => {
    signedInPerson(req)
    const id = documentIdOf(req)
    const answer = await inTransaction(req.payload, null, (inside) =>
      readReadiness(inside, collection, id, req),
    )
    if (!answer) throw noSuchDocument()
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  },
})

/**
 * Runs the checks.
 *
 * @param reader the request whose language the sentences are in
 * @returns undefined when there is no such document
 */
async function readReadiness(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
  reader: PayloadRequest,
): Promise<ReadinessAnswer | undefined> {
  const subject = await readSubject(req, collection, id)
  if (!subject) return undefined
  const language = panelLocale(reader.i18n)
  const findings = findingsOf(subject).map((finding): ToldFinding => {
    const { check, severity, path, locale } = finding
    return {
      check,
      severity,
      ...(path === undefined ? {} : { path, label: fieldLabel(reader, collection, path) }),
      ...(locale ? { locale } : {}),
      message: sentenceOf(finding, language),
    }
  })
  return { version: subject.version, findings }
}
