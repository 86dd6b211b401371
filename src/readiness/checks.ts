import { altText, translatedAltText } from './checks/alt-text'
import { agencyCount, bureauCity, membershipYear, neighbourCount } from './checks/contradictions'
import { emptySections } from './checks/empty-sections'
import { externalLinks } from './checks/external-links'
import { factReviews, factSources } from './checks/facts'
import { internalLinks } from './checks/internal-links'
import { publicRelations } from './checks/public-relations'
import { missingTranslations, staleTranslations } from './checks/translations'
import { validContent } from './checks/valid-content'
import { SEVERITIES, type Finding } from './finding'
import type { BlockingSubject, Subject } from './subject'

/**
 * The checks that can find what blocks. `submit`, `publish` and `emergency-publish` are refused while they do,
 * so each must be something that the person who submits can mend in the document itself.
 */
const BLOCKING = {
  'valid-content': validContent,
  'alt-text': altText,
  'internal-links': internalLinks,
} as const satisfies Record<string, (subject: BlockingSubject) => Finding[]>

/** The checks that inform. */
const INFORMING = {
  'public-relations': publicRelations,
  'external-links': externalLinks,
  'fact-sources': factSources,
  'fact-reviews': factReviews,
  'neighbour-count': neighbourCount,
  'membership-year': membershipYear,
  'bureau-city': bureauCity,
  'agency-count': agencyCount,
  'missing-translations': missingTranslations,
  'stale-translations': staleTranslations,
  'translated-alt-text': translatedAltText,
  'empty-sections': emptySections,
} as const satisfies Record<string, (subject: Subject) => Finding[]>

export type CheckName = keyof typeof BLOCKING | keyof typeof INFORMING

export type CheckedFinding = Finding & { check: CheckName }

/** Everything that the checks find, what blocks first. */
export function findingsOf(subject: Subject): CheckedFinding[] {
  const found = [...run(BLOCKING, subject), ...run(INFORMING, subject)]
  return found.sort(
    (one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity),
  )
}

/** What keeps a document from being submitted or published. */
export const blockingFindingsOf = (subject: BlockingSubject): CheckedFinding[] =>
  run(BLOCKING, subject).filter(({ severity }) => severity === 'blocking')

const run = <S>(checks: Record<string, (subject: S) => Finding[]>, subject: S): CheckedFinding[] =>
  Object.entries(checks).flatMap(([name, check]) =>
    check(subject).map((finding) => ({ ...finding, check: name as CheckName })),
  )
