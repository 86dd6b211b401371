import Link from 'next/link'

import { changedLocales } from '../../comparison/read'
import { directionOf, LOCALE_NAMES, LOCALES } from '../../vocabulary/locales'
import type { ReviewWords } from '../../words/review'
import { Comparison } from '../../comparison-view/Comparison'
import { LAYOUTS } from '../../comparison-view/reading'
import { LocalTime } from '../shared/LocalTime'
import { reviewAddress } from './look'
import type { Look, SectionProps } from './section'
import '../comparison/comparison.css'

/** What changes, in one language and layout at a time, against what was last looked at or what the public sees. */
export function Changes({ look, reading, review, words }: SectionProps) {
  const { fields } = look.scope === 'look' && review.sinceLook ? review.sinceLook : review.whole
  const changed = changedLocales(fields)
  const to = (change: Partial<Look>) =>
    reviewAddress(review.collection, review.id, { ...look, ...change })
  return (
    <section aria-labelledby="review-changes" className="review-changes">
      <h2 id="review-changes">{words.changes}</h2>
      <div className="review-switches">
        {review.sinceLook && (
          <Switch label={words.scope}>
            <Choice href={to({ scope: 'look' })} isChosen={look.scope === 'look'}>
              <SinceLook at={review.sinceLook.at} words={words} />
            </Choice>
            <Choice href={to({ scope: 'all' })} isChosen={look.scope === 'all'}>
              {words.everything}
            </Choice>
          </Switch>
        )}
        <Switch label={words.languages}>
          {LOCALES.map((locale) => (
            <Choice href={to({ locale })} isChosen={look.locale === locale} key={locale}>
              <span dir={directionOf(locale)} lang={locale}>
                {LOCALE_NAMES[locale]}
              </span>
              {changed.includes(locale) && (
                <span className="review-choice__mark"> {words.hasChanges}</span>
              )}
            </Choice>
          ))}
        </Switch>
        <Switch label={words.layout}>
          {LAYOUTS.map((layout) => (
            <Choice href={to({ layout })} isChosen={look.layout === layout} key={layout}>
              {words.layouts[layout]}
            </Choice>
          ))}
        </Switch>
      </div>
      <Comparison fields={fields} reading={reading} />
    </section>
  )
}

/** Since when somebody has not looked, with the time where the phrase has it. */
function SinceLook({ at, words }: { at: string; words: ReviewWords }) {
  const [before, after] = words.sinceLook.split('{date}')
  return (
    <span>
      {before}
      <LocalTime at={at} />
      {after}
    </span>
  )
}

function Switch({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <nav aria-label={label} className="review-switch">
      {children}
    </nav>
  )
}

interface ChoiceProps {
  href: string
  isChosen: boolean
  children: React.ReactNode
}

function Choice({ href, isChosen, children }: ChoiceProps) {
  return (
    <Link
      aria-current={isChosen ? 'true' : undefined}
      className="review-choice"
      href={href}
      prefetch={false}
      scroll={false}
    >
      {children}
    </Link>
  )
}
