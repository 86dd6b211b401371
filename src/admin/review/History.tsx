import { fill } from '../../i18n/format'
import { directionOf, LOCALES } from '../../vocabulary/locales'
import type { ReviewWords } from '../../words/review'
import { LocalTime } from '../shared/LocalTime'
import type { SectionProps } from './section'

/** What happened to the document since its last publication, the newest first. */
export function History({ review, words }: SectionProps) {
  return (
    <section aria-labelledby="review-history" className="review-history">
      <h2 id="review-history">{words.history}</h2>
      {review.events.length === 0 && <p>{words.noHistory}</p>}
      <ol>
        {review.events.map(({ at, by, comment, event, id }) => (
          <li key={id}>
            <span>
              {fill(words.eventBy, { event: nameOf(event, words), name: `\u2068${by}\u2069` })}
            </span>{' '}
            <bdi>
              <LocalTime at={at} />
            </bdi>
            {LOCALES.filter((locale) => comment?.[locale]).map((locale) => (
              <blockquote dir={directionOf(locale)} key={locale} lang={locale}>
                {comment?.[locale]}
              </blockquote>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

const nameOf = (event: string, { events }: ReviewWords): string =>
  event in events ? events[event as keyof typeof events] : event
