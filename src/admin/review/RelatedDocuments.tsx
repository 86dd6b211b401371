import Link from 'next/link'

import { fill } from '../../i18n/format'
import { WORKFLOW_WORDS } from '../../words/workflow'
import { reviewAddress } from './look'
import type { SectionProps } from './section'
import { Together } from './Together'

/** The other documents of the country that wait for a decision: one after the other, or all at once. */
export function RelatedDocuments({ look, panel, review, words }: SectionProps) {
  const { collection, id, related, state, title, version } = review
  if (related.length === 0) return null
  const next = related.find(({ lookedAt }) => !lookedAt)
  const isWaiting = state === 'in-review' || state === 'approved'
  const own = { collection, id, title, version, lookedAt: true }
  return (
    <section aria-labelledby="review-related" className="review-related">
      <h2 id="review-related">{words.related}</h2>
      <p>{words.relatedHint}</p>
      <ul>
        {related.map((each) => (
          <li key={each.id}>
            <Link href={reviewAddress(each.collection, each.id, look)} prefetch={false}>
              {each.title}
            </Link>
            <span>{words.collections[each.collection]}</span>
            <span>{WORKFLOW_WORDS[panel].states[each.state]}</span>
            <span>{each.lookedAt ? words.lookedAt : words.notLookedAt}</span>
          </li>
        ))}
      </ul>
      {next && (
        <p>
          <Link
            className="review-related__next"
            href={reviewAddress(next.collection, next.id, look)}
            prefetch={false}
          >
            {fill(words.next, { title: next.title })}
          </Link>
        </p>
      )}
      <Together items={isWaiting ? [own, ...related] : related} ownId={id} />
    </section>
  )
}
