import { counted, formatNumber } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import { kindOf } from '../i18n/kinds'
import { wordsOf } from '../i18n/language'
import type { SearchBody, SearchOutcome as Outcome, SearchResult } from '../views/search'
import { Name, NameLink, Phrase } from './text'
import { WaysOn } from './ways-on'

interface SearchOutcomeProps {
  locale: Locale
  query: string
  outcome: Outcome
  ways: SearchBody['ways']
}

/** What was found, or what to try where nothing was. */
export const SearchOutcome = ({ locale, query, outcome, ways }: SearchOutcomeProps) => {
  const words = wordsOf(locale)
  return (
    <>
      <Manner locale={locale} query={query} outcome={outcome} />
      {outcome.count > 0 ? (
        <p className="count">{counted(locale, words.resultCount, outcome.count)}</p>
      ) : null}
      <Kinds locale={locale} kinds={outcome.kinds} />
      {outcome.results.length > 0 ? (
        <ol className="results">
          {outcome.results.map((result) => (
            <Result
              key={`${result.collection} ${result.link.href ?? result.link.label.text}`}
              locale={locale}
              of={result}
            />
          ))}
        </ol>
      ) : null}
      {outcome.count === 0 ? (
        <>
          <ul className="advice">
            {words.results.advice.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          <WaysOn locale={locale} ways={ways} />
        </>
      ) : null}
      <Pages locale={locale} outcome={outcome} />
    </>
  )
}

/** Says which question the results answer, and leads to the others. */
const Manner = ({ locale, query, outcome }: Omit<SearchOutcomeProps, 'ways'>) => {
  const words = wordsOf(locale).results
  const { manner, suggestion, count, kinds } = outcome
  const typed = <Name of={{ text: query }} />
  const meant = suggestion ? (
    <a href={suggestion.href}>
      <Name of={{ text: suggestion.text }} />
    </a>
  ) : null
  if (manner === 'corrected')
    return (
      <>
        <p className="manner" role="status">
          <Phrase of={suggestion ? words.corrected : words.nearest} values={{ typed, meant }} />
        </p>
        <p>
          <a href={outcome.exactly}>
            <Phrase of={words.exactly} values={{ typed }} />
          </a>
        </p>
      </>
    )
  const isNothing = count === 0 && kinds.length === 0
  const phrase = isNothing ? words.none : { asked: '', ...others(words) }[manner]
  return (
    <>
      {phrase ? (
        <p className="manner" role="status">
          <Phrase of={phrase} values={{ typed }} />
        </p>
      ) : null}
      {meant ? (
        <p className="manner">
          <Phrase of={words.didYouMean} values={{ meant }} />
        </p>
      ) : null}
    </>
  )
}

const others = (words: { otherLanguages: string; someWords: string }) => ({
  'other-languages': words.otherLanguages,
  'some-words': words.someWords,
})

const Kinds = ({ locale, kinds }: { locale: Locale; kinds: Outcome['kinds'] }) => {
  const words = wordsOf(locale)
  if (kinds.length === 0) return null
  return (
    <nav aria-label={words.results.kinds}>
      <ul className="chips">
        {kinds.map(({ collection, count, href, isCurrent }) => (
          <li key={href}>
            <a href={href} aria-current={isCurrent ? 'true' : undefined}>
              {collection ? words.results.ofKind[collection] : words.results.everything}{' '}
              <span>{formatNumber(locale, count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Result = ({ locale, of }: { locale: Locale; of: SearchResult }) => (
  <li>
    <p className="quiet">
      {kindOf(wordsOf(locale), of.collection)}
      {of.place ? (
        <>
          {' · '}
          <Name of={of.place} />
        </>
      ) : null}
    </p>
    <h2>
      <NameLink to={of.link} />
    </h2>
    {of.quote ? (
      <p lang={of.quote.lang} dir={of.quote.dir}>
        {of.quote.parts.map(({ text, match }, index) =>
          match ? <mark key={index}>{text}</mark> : text,
        )}
      </p>
    ) : null}
  </li>
)

const Pages = ({ locale, outcome }: { locale: Locale; outcome: Outcome }) => {
  const words = wordsOf(locale).results
  const { previous, next } = outcome
  if (!previous && !next) return null
  return (
    <nav className="more" aria-label={words.pages}>
      <ul className="link-list">
        {previous ? (
          <li>
            <a href={previous} rel="prev">
              {words.previous}
            </a>
          </li>
        ) : null}
        {next ? (
          <li>
            <a href={next} rel="next">
              {words.next}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
