import { Masthead } from '../components/masthead'
import { SearchForm } from '../components/search-form'
import { NameLink } from '../components/text'
import { kindOf } from '../i18n/kinds'
import { counted } from '../../i18n/format'
import { wordsOf } from '../i18n/language'
import type { SearchResult } from '../views/search'
import type { PageProps } from './props'

export const SearchPage = ({ view: { frame, body } }: PageProps<'search'>) => {
  const words = wordsOf(frame.locale)
  return (
    <>
      <Masthead heading={frame.heading}>
        <SearchForm locale={frame.locale} action={frame.site.search} query={body.query} />
      </Masthead>
      <div className="wrap">
        {body.query.trim() ? (
          <p className="count" role="status">
            {body.count > 0
              ? counted(frame.locale, words.resultCount, body.count)
              : words.noResults}
          </p>
        ) : null}
        {body.results.length > 0 ? (
          <ol className="results">
            {body.results.map((result) => (
              <li key={`${result.collection} ${result.link.href ?? result.link.label.text}`}>
                <p className="quiet">{kindOf(words, result.collection)}</p>
                <h2>
                  <NameLink to={result.link} />
                </h2>
                {result.snippet ? <Snippet of={result.snippet} /> : null}
              </li>
            ))}
          </ol>
        ) : null}
      </div>
    </>
  )
}

const Snippet = ({ of }: { of: NonNullable<SearchResult['snippet']> }) => (
  <p lang={of.lang} dir={of.dir}>
    {of.parts.map(({ text, match }, index) =>
      match ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
    )}
  </p>
)
