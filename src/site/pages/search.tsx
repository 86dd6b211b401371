import { Masthead } from '../components/masthead'
import { SearchForm } from '../components/search-form'
import { SearchOutcome } from '../components/search-outcome'
import { WaysOn } from '../components/ways-on'
import { wordsOf } from '../i18n/language'
import type { PageProps } from './props'

export const SearchPage = ({ view: { frame, body } }: PageProps<'search'>) => {
  const words = wordsOf(frame.locale)
  const { outcome } = body
  return (
    <>
      <Masthead heading={frame.heading}>
        <SearchForm locale={frame.locale} action={frame.site.search} query={body.query} />
      </Masthead>
      <div className="wrap">
        {outcome === 'unavailable' ? (
          <>
            <p className="count">{words.results.unavailableText}</p>
            <WaysOn locale={frame.locale} ways={body.ways} />
          </>
        ) : null}
        {outcome !== undefined && outcome !== 'unavailable' ? (
          <SearchOutcome
            locale={frame.locale}
            query={body.query}
            outcome={outcome}
            ways={body.ways}
          />
        ) : null}
      </div>
    </>
  )
}
