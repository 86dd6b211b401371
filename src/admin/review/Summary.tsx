import type { Review } from '../../cms/review/review'
import { fill, formatDate, formatList } from '../../i18n/format'
import { directionOf, LOCALES } from '../../vocabulary/locales'
import type { ReviewWords } from '../../words/review'
import { WORKFLOW_WORDS } from '../../words/workflow'
import type { Locale } from '../../vocabulary/locales'
import type { SectionProps } from './section'

/** Where the document stands, what it is compared with, the change note and who had a hand in it. */
export function Summary({ review, words, panel }: SectionProps) {
  return (
    <section aria-label={words.review} className="review-summary">
      <h2 className="review-summary__state" data-state={review.state}>
        {WORKFLOW_WORDS[panel].states[review.state]}
      </h2>
      <p>{against(review, words, panel)}</p>
      {review.state !== 'published' && (
        <dl>
          <div>
            <dt>{words.changeNote}</dt>
            {review.changeNote ? (
              LOCALES.filter((locale) => review.changeNote?.[locale]).map((locale) => (
                <dd dir={directionOf(locale)} key={locale} lang={locale}>
                  {review.changeNote?.[locale]}
                </dd>
              ))
            ) : (
              <dd>{words.noChangeNote}</dd>
            )}
          </div>
          {review.authors.length > 0 && (
            <div>
              <dt>{words.who}</dt>
              {review.authors.map(({ name, parts }) => (
                <dd key={name}>
                  <bdi>{name}</bdi> (
                  {formatList(
                    panel,
                    parts.map((part) => words.parts[part]),
                  )}
                  )
                </dd>
              ))}
            </div>
          )}
        </dl>
      )}
    </section>
  )
}

function against({ edition, public: seen, state }: Review, words: ReviewWords, panel: Locale) {
  if (!edition) return words.againstNothing
  if (state === 'published') return words.nothingNewer
  return fill(seen === 'withdrawn' ? words.againstWithdrawn : words.againstEdition, {
    number: String(edition.number),
    date: formatDate(panel, edition.publishedAt.slice(0, 10)),
  })
}
