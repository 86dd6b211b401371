import { Masthead } from '../components/masthead'
import { SearchForm } from '../components/search-form'
import { NameLink } from '../components/text'
import { wordsOf } from '../i18n/language'
import type { PageProps } from './props'

export const NotFoundPage = ({ view: { frame, body } }: PageProps<'not-found'>) => {
  const words = wordsOf(frame.locale)
  return (
    <Masthead heading={frame.heading} standfirst={{ text: body.text ?? words.notFoundText }}>
      {body.link ? (
        <p>
          <NameLink to={body.link} />
        </p>
      ) : null}
      <SearchForm locale={frame.locale} action={frame.site.search} />
    </Masthead>
  )
}
