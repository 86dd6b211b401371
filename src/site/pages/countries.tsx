import { CountryBrowser } from '../components/country-browser'
import { Masthead } from '../components/masthead'
import { wordsOf } from '../i18n/language'
import type { PageProps } from './props'

export const CountriesPage = ({ view: { frame, body } }: PageProps<'countries'>) => {
  const words = wordsOf(frame.locale)
  return (
    <>
      <Masthead
        heading={frame.heading}
        standfirst={{
          text: body.region ? words.regionNames[body.region] : words.countriesDescription,
        }}
      />
      <CountryBrowser locale={frame.locale} of={body} />
    </>
  )
}
