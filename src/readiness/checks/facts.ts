import type { CountryContent } from '../../content/profiles'
import type { Finding } from '../finding'
import type { Subject } from '../subject'

/** How long a fact counts as checked. */
export const REVIEW_AFTER_MONTHS = 12

/** Facts that name no source. */
export const factSources = ({ content }: Subject): Finding[] =>
  factsOf(content).flatMap(({ source }, index): Finding[] =>
    source === undefined
      ? [{ severity: 'warning', says: 'no-source', path: `keyFacts.${index}.source` }]
      : [],
  )

/** Facts that were never checked, or not for a year. */
export const factReviews = ({ content, now }: Subject): Finding[] =>
  factsOf(content).flatMap(({ verifiedOn }, index): Finding[] => {
    const path = `keyFacts.${index}.verifiedOn`
    if (verifiedOn === undefined) return [{ severity: 'info', says: 'never-verified', path }]
    return isPast(verifiedOn, now)
      ? [
          {
            severity: 'warning',
            says: 'review-due',
            path,
            params: { date: verifiedOn.slice(0, 10) },
          },
        ]
      : []
  })

const factsOf = (content: object) => (content as CountryContent).keyFacts ?? []

function isPast(verifiedOn: string, now: Date): boolean {
  const due = new Date(verifiedOn)
  due.setUTCMonth(due.getUTCMonth() + REVIEW_AFTER_MONTHS)
  return due.getTime() < now.getTime()
}
