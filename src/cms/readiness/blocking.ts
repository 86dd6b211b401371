import type { PayloadRequest } from 'payload'

import { blockingFindingsOf } from '../../readiness/checks'
import { DEFAULT_LOCALE } from '../../vocabulary/locales'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { sentenceOf } from '../../words/readiness/sentence'
import { labelOf, type Problem } from '../problem'
import type { WorkingCopy } from '../working-copy'
import { linkedDocuments, targetsOf } from './targets'

/** What the readiness checks find that keeps a content from being submitted, beside what its fields refuse. */
export async function blockingProblemsOf(
  req: PayloadRequest,
  collection: ProfileCollection,
  { content, media }: WorkingCopy,
): Promise<Problem[]> {
  const targets = await targetsOf(req, linkedDocuments(collection, content))
  const found = blockingFindingsOf({ collection, content, media, problems: [], targets })
  return found.map((finding) => ({
    path: finding.path ?? '',
    ...(finding.locale ? { locale: finding.locale } : {}),
    message: `${labelOf(finding.path ?? '')}: ${sentenceOf(finding, DEFAULT_LOCALE)}`,
  }))
}
