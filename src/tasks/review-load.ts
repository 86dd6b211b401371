import { REGIONS, type Region } from '../vocabulary/regions'
import { covers } from '../workflow/scope'
import { isOlderThan, type DocumentFacts, type Terms } from './desk-facts'
import { mayTake, type Worker } from './tasks-for'

/** What waits for reviews in one place or for one person. */
export interface Waiting {
  count: number
  overdue: number
  /** Since when the one waits that has waited longest. */
  oldest: Date | null
}

/** Reviews that wait in a region; null stands for what belongs to no country. */
export interface RegionLoad extends Waiting {
  region: Region | null
  /** How many people could review there, four eyes left aside. */
  reviewers: number
}

/** Reviews that wait for one reviewer: those that he could decide on. */
export interface ReviewerLoad extends Waiting {
  person: string
  /** How many he has taken. */
  taken: number
}

/** How much waits for reviews, where, and for whom. */
export interface ReviewLoad extends Waiting {
  regions: RegionLoad[]
  reviewers: ReviewerLoad[]
  /** What nobody can review, because of scopes or because everybody who could has a hand in it. */
  stranded: DocumentFacts[]
}

/** Sums up what waits for reviews. Reads no clock. */
export function reviewLoad(
  people: readonly Worker[],
  documents: readonly DocumentFacts[],
  terms: Terms,
  now: Date,
): ReviewLoad {
  const inReview = documents.filter(({ state }) => state === 'in-review')
  const reviewers = people.filter(({ roles }) => roles.includes('reviewer'))
  const sum = (some: readonly DocumentFacts[]) => waitingAmong(some, terms, now)
  const couldReview = (reviewer: Worker) => (document: DocumentFacts) =>
    covers(reviewer.scope, document.places) && mayTake('approve', reviewer, document)
  return {
    ...sum(inReview),
    regions: [...REGIONS, null].map((region) => ({
      region,
      ...sum(inReview.filter((document) => regionOf(document) === region)),
      reviewers: reviewers.filter(({ scope }) => reaches(scope, region)).length,
    })),
    reviewers: reviewers.map((reviewer) => ({
      person: reviewer.id,
      ...sum(inReview.filter(couldReview(reviewer))),
      taken: inReview.filter(({ claim }) => claim?.person === reviewer.id).length,
    })),
    stranded: inReview.filter((document) => !reviewers.some((each) => couldReview(each)(document))),
  }
}

function waitingAmong(documents: readonly DocumentFacts[], terms: Terms, now: Date): Waiting {
  const times = documents.map(({ since }) => since)
  return {
    count: documents.length,
    overdue: times.filter((since) => isOlderThan(terms.overdueDays, since, now)).length,
    oldest: times.reduce<Date | null>(
      (oldest, since) => (oldest === null || since < oldest ? since : oldest),
      null,
    ),
  }
}

/** The region that the working copy says, the last of a document's places. */
const regionOf = ({ places }: DocumentFacts): Region | null =>
  places === 'everywhere' ? null : (places.at(-1)?.region ?? null)

/** Whether a scope reaches all of a region; one of single countries reaches none. */
function reaches(scope: Worker['scope'], region: Region | null): boolean {
  return scope.kind === 'countries'
    ? false
    : covers(scope, region === null ? 'everywhere' : [{ country: null, region }])
}
