import type { Locale } from '../../vocabulary/locales'
import { wordsOf } from '../i18n/language'

interface SearchFormProps {
  locale: Locale
  action: string
  query?: string
}

/** Asks for words and goes to the page of results. */
export const SearchForm = ({ locale, action, query }: SearchFormProps) => {
  const words = wordsOf(locale)
  return (
    <form className="search-form" role="search" action={action} method="get">
      <label htmlFor="q">{words.searchLabel}</label>
      <p id="q-hint" className="quiet">
        {words.searchHint}
      </p>
      <div className="field">
        <input
          type="search"
          id="q"
          name="q"
          defaultValue={query}
          aria-describedby="q-hint"
          autoComplete="off"
          maxLength={200}
          dir="auto"
        />
        <button type="submit">{words.search}</button>
      </div>
    </form>
  )
}
