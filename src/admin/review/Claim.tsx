import { ReviewClaim } from '../shared/ReviewClaim'
import type { SectionProps } from './section'

/** Who is reviewing the document while it is in review, so that two do not read the same. */
export function Claim({ person, review }: SectionProps) {
  if (review.state !== 'in-review' || !person.roles.includes('reviewer')) return null
  return (
    <ReviewClaim
      collection={review.collection}
      holder={review.claim}
      id={review.id}
      me={person.id}
      title={review.title}
    />
  )
}
