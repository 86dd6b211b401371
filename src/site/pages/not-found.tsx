import { Masthead } from '../components/masthead'
import { SearchForm } from '../components/search-form'
import { wordsOf } from '../i18n/language'
import type { PageProps } from './props'

export const NotFoundPage = ({ view: { frame } }: PageProps<'not-found'>) => {
  const words = wordsOf(frame.locale)
  return (
    <Masthead heading={frame.heading} standfirst={{ text: words.notFoundText }}>
      <SearchForm locale={frame.locale} action={frame.site.search} />
    </Masthead>
  )
}
